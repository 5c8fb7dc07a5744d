package org.xingping.actions;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.xingping.exchange.Dissent.Outcome;
import org.xingping.exchange.DissentFile;
import org.xingping.journal.ShortHash;

/**
 * A dissent from a panel's revision (少数意见) as it can be shown; its signature holds.
 *
 * @param file where it lies
 * @param assessment id of the panel's assessment
 * @param revision from which one it dissents
 * @param author the name that whoever wrote it gave
 * @param code of the key that signed it, as persons read it to each other
 * @param written when, by the author's clock
 * @param reason why
 * @param decided what the revision comes to, as the author says
 * @param held what it would come to, as the author says
 */
public record PanelDissent(
        Path file,
        String assessment,
        String estate,
        int revision,
        String author,
        String code,
        ZonedDateTime written,
        String reason,
        Outcome decided,
        Outcome held) {
    static PanelDissent of(Path file, DissentFile read) {
        return new PanelDissent(
                file,
                read.dissent().assessment(),
                read.dissent().estate(),
                read.dissent().revision(),
                read.dissent().author(),
                ShortHash.of(read.signer().fingerprint()),
                read.dissent().local(),
                read.dissent().reason(),
                read.dissent().decided(),
                read.dissent().held());
    }
}
