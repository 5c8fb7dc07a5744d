package org.xingping.actions;

import java.nio.file.Path;
import org.xingping.actions.RosterActions.Trust;
import org.xingping.exchange.ReceiptFile;

/**
 * What looking at a receipt found: what it is for, who signed it, whether the authority knows that key. Three answers that are
 * never made one.
 */
public record ReceiptVerdict(SealReceipt receipt, Belonging belonging, Trust trust) implements PaperVerdict {
    static ReceiptVerdict of(Path file, ReceiptFile read, Belonging belonging, RosterActions roster) {
        return new ReceiptVerdict(
                SealReceipt.of(file, read),
                belonging,
                roster.trust(read.signer(), read.receipt().received()));
    }

    /** Whether it proves that a revision of this workspace was received. */
    public boolean isSound() {
        return belonging instanceof Belonging.Here;
    }
}
