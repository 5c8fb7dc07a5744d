package org.xingping.ui.verify;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.xingping.actions.Handed;
import org.xingping.actions.Opener;
import org.xingping.actions.ReceiptActions;
import org.xingping.actions.ReceiptVerdict;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.text.Problem;
import org.xingping.ui.verify.HereCard.Here;
import org.xingping.work.Progress;

/** Looks at a file that was handed in, package or receipt. On the library thread. */
final class Looking {
    private final Opener opener;
    private final Function<Path, ReceiptVerdict> receipt;
    private final Optional<ReceiptActions> receipts;

    /** @param receipts of the workspace in which something can be kept */
    Looking(Opener opener, Function<Path, ReceiptVerdict> receipt, Optional<ReceiptActions> receipts) {
        this.opener = opener;
        this.receipt = receipt;
        this.receipts = receipts;
    }

    /** What was found, and by which roster. */
    sealed interface Found {
        /** A package, and what is here of it. */
        record Verdict(Handed handed, Optional<Here> here, Optional<Issue> roster) implements Found {}

        /** A receipt. */
        record Receipt(ReceiptVerdict verdict, Optional<Issue> roster) implements Found {}

        /** What is meant to be a receipt, and is none. */
        record Refused(Problem problem) implements Found {}
    }

    Found at(Path file, Progress progress) {
        Optional<Issue> roster = opener.roster().current();
        if (!opener.isReceipt(file)) {
            Handed handed = opener.verify(file, progress);
            return new Found.Verdict(
                    handed, handed.content().filter(_ -> handed.isSound()).flatMap(this::here), roster);
        }
        try {
            return new Found.Receipt(receipt.apply(file), roster);
        } catch (Problem problem) {
            return new Found.Refused(problem);
        }
    }

    /** The same content in the workspace, where it is there. */
    Optional<Here> here(Handed.Content said) {
        return receipts.flatMap(actions -> actions.here(said)
                .map(revision -> Here.read(
                        actions, revision, said.sheet().facts().estate().name())));
    }
}
