package org.xingping.ui.verify;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.xingping.actions.Handed;
import org.xingping.actions.Opener;
import org.xingping.actions.ReceiptActions;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.verify.HereCard.Here;
import org.xingping.ui.verify.Paper.Sort;
import org.xingping.work.Progress;

/** Looks at a file that was handed in: a package, or a paper about one. On the library thread. */
final class Looking {
    private final Opener opener;
    private final VerifyScreen.Papers papers;
    private final Messages messages;
    private final Optional<ReceiptActions> receipts;

    /** @param receipts of the workspace in which something can be kept */
    Looking(Opener opener, VerifyScreen.Papers papers, Messages messages, Optional<ReceiptActions> receipts) {
        this.opener = opener;
        this.papers = papers;
        this.messages = messages;
        this.receipts = receipts;
    }

    /** What was found, and by which roster. */
    sealed interface Found {
        /** A package, and what is here of it. */
        record Verdict(Handed handed, Optional<Here> here, Optional<Issue> roster) implements Found {}

        /** A receipt or a dissent. */
        record Told(Paper paper, Optional<Issue> roster) implements Found {}

        /** What is meant to be one, and is none. */
        record Refused(Sort sort, Problem problem) implements Found {}
    }

    Found at(Path file, Progress progress) {
        Optional<Issue> roster = opener.roster().current();
        if (opener.isDissent(file)) {
            return told(Sort.DISSENT, () -> Paper.of(papers.dissent().apply(file), messages), roster);
        } else if (opener.isReceipt(file)) {
            return told(Sort.RECEIPT, () -> Paper.of(papers.receipt().apply(file), messages), roster);
        }
        Handed handed = opener.verify(file, progress);
        return new Found.Verdict(
                handed, handed.content().filter(_ -> handed.isSound()).flatMap(this::here), roster);
    }

    private static Found told(Sort sort, Supplier<Paper> look, Optional<Issue> roster) {
        try {
            return new Found.Told(look.get(), roster);
        } catch (Problem problem) {
            return new Found.Refused(sort, problem);
        }
    }

    /** The same content in the workspace, where it is there. */
    Optional<Here> here(Handed.Content said) {
        return receipts.flatMap(actions -> actions.here(said)
                .map(revision -> Here.read(
                        actions, revision, said.sheet().facts().estate().name())));
    }
}
