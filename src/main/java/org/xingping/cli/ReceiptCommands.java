package org.xingping.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xingping.actions.DissentVerdict;
import org.xingping.actions.DissentWords;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.actions.PaperVerdict;
import org.xingping.actions.ReceiptActions.Sealed;
import org.xingping.actions.ReceiptActions.Signer;
import org.xingping.actions.ReceiptVerdict;
import org.xingping.actions.ReceiptWords;
import org.xingping.actions.SealReceipt;
import org.xingping.actions.VerdictWords;
import org.xingping.assessment.Revision;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/** The commands about receipts, and about other papers that come back; each returns its exit code. */
final class ReceiptCommands {
    private final Messages messages;
    private final ReceiptWords words;
    private final PrintStream out;
    private final PrintStream err;

    ReceiptCommands(Messages messages, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.words = new ReceiptWords(messages);
        this.out = out;
        this.err = err;
    }

    /**
     * Gives a receipt for a sealed revision and writes it where it can be sent from.
     *
     * @param revision empty for the last
     * @param code of the key, or enough of its beginning
     * @param passphrase asked for once all else is in order
     */
    int issue(House house, String assessment, String revision, String code, Supplier<char[]> passphrase, Path target) {
        Opened opened = house.assessments()
                .find(assessment)
                .orElseThrow(() -> new Problem("problem.assessment.unknown", assessment));
        Sealed sealed = new Sealed(opened.id(), number(opened, revision));
        Signer signer = signer(house.receipts().signers(sealed), code);
        if (signer.own()) {
            err.println(messages.get("receipt.own"));
        }
        char[] typed = passphrase.get();
        try {
            SealReceipt receipt = house.receipts()
                    .issue(List.of(sealed), signer.key().fingerprint(), typed)
                    .getFirst();
            house.receipts().export(receipt, target);
            out.println(words.line(receipt));
            err.println(messages.get("cli.receipt.written", target.toAbsolutePath()));
            return Cli.OK;
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** Three lines, never one: for which revision here or not, signed by whom, known to the authority or not. */
    int verify(Opener opener, Path workspace, Path file) {
        ReceiptVerdict verdict = look(
                opener.receipt(file),
                opener,
                workspace,
                house -> house.receipts().look(file));
        return told(words.belongs(verdict), words.signer(verdict), verdict);
    }

    /** The same of a dissent, and what it says. */
    int verifyDissent(Opener opener, Path workspace, Path file) {
        DissentVerdict verdict = look(
                opener.dissent(file),
                opener,
                workspace,
                house -> house.dissents().look(file));
        DissentWords said = new DissentWords(messages);
        int code = told(said.belongs(verdict), said.signer(verdict), verdict);
        out.println(said.outcome(verdict.dissent()));
        out.println(verdict.dissent().reason());
        return code;
    }

    private int told(String belongs, String signer, PaperVerdict verdict) {
        VerdictWords verdicts = new VerdictWords(messages);
        out.println(belongs);
        verdicts.differences(verdict).forEach(difference -> out.println("  " + difference));
        out.println(signer);
        out.println(verdicts.trust(verdict));
        return verdict.isRefuted() ? Cli.FAULTS : Cli.OK;
    }

    /** Who signed it, it tells without a workspace too; then somebody says why nobody looked there. */
    private <V> V look(V alone, Opener opener, Path workspace, Function<House, V> look) {
        try (House house = opener.openReadOnly(workspace)) {
            return look.apply(house);
        } catch (Problem closed) {
            err.println(messages.word(closed));
            return alone;
        }
    }

    private static int number(Opened opened, String revision) {
        List<Revision> all = Revision.of(opened.sheet());
        if (revision.isEmpty()) {
            return all.isEmpty() ? 0 : all.getLast().number();
        } else if (!revision.matches("\\d{1,9}")) {
            throw new Problem("problem.receipt.number", revision);
        }
        return Integer.parseInt(revision);
    }

    private static Signer signer(List<Signer> signers, String code) {
        String wanted = plain(code);
        List<Signer> fit = signers.stream()
                .filter(one -> !wanted.isEmpty() && plain(one.key().code()).startsWith(wanted))
                .toList();
        if (fit.size() != 1) {
            throw new Problem("problem.receipt.key", code);
        }
        return fit.getFirst();
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
