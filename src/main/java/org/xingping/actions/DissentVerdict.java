package org.xingping.actions;

import java.nio.file.Path;
import org.xingping.actions.RosterActions.Trust;
import org.xingping.exchange.DissentFile;

/**
 * What looking at a dissent found: from what it dissents, who signed it, whether the authority knows that key. Three answers
 * that are never made one.
 */
public record DissentVerdict(PanelDissent dissent, Belonging belonging, Trust trust) implements PaperVerdict {
    static DissentVerdict of(Path file, DissentFile read, Belonging belonging, RosterActions roster) {
        return new DissentVerdict(
                PanelDissent.of(file, read),
                belonging,
                roster.trust(read.signer(), read.dissent().written()));
    }
}
