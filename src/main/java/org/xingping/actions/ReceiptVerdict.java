package org.xingping.actions;

import java.nio.file.Path;
import java.util.List;
import org.xingping.actions.RosterActions.Trust;
import org.xingping.exchange.ReceiptFile;
import org.xingping.text.Problem;

/**
 * What looking at a receipt found: what it is for, who signed it, whether the authority knows that key. Three answers that are
 * never made one.
 */
public record ReceiptVerdict(SealReceipt receipt, Belonging belonging, Trust trust) {
    /** How it stands to what is in the workspace. */
    public sealed interface Belonging {
        /**
         * All it says of the revision is so here.
         *
         * @param kept whether it is kept beside the revision already
         */
        record Here(boolean kept) implements Belonging {}

        /**
         * The assessment is here, and what the receipt was given for is not.
         *
         * @param differences what does not agree
         */
        record Differs(List<Problem.Detail> differences) implements Belonging {
            public Differs {
                differences = List.copyOf(differences);
            }
        }

        /** The assessment is not in this workspace. */
        record Elsewhere() implements Belonging {}

        /** Nobody looked into a workspace. */
        record Unasked() implements Belonging {}
    }

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

    /** Whether what is here says otherwise. */
    public boolean isRefuted() {
        return belonging instanceof Belonging.Differs;
    }
}
