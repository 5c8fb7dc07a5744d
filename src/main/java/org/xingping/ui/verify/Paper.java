package org.xingping.ui.verify;

import java.util.List;
import java.util.Locale;
import org.xingping.actions.Belonging;
import org.xingping.actions.DissentVerdict;
import org.xingping.actions.DissentWords;
import org.xingping.actions.PanelDissent;
import org.xingping.actions.PaperVerdict;
import org.xingping.actions.ReceiptVerdict;
import org.xingping.actions.ReceiptWords;
import org.xingping.actions.SealReceipt;
import org.xingping.actions.VerdictWords;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Tone;

/**
 * A signed paper about a sealed revision, as it is shown.
 *
 * @param content what it is for
 * @param differences what of it does not agree with what is here, a sentence each
 * @param signer by whom it is
 * @param known whether the authority knows them
 * @param what what it says
 * @param toKeep whether it belongs here and is not kept yet
 */
record Paper(Sort sort, Said content, List<String> differences, Said signer, Said known, What what, boolean toKeep) {
    Paper {
        differences = List.copyOf(differences);
    }

    /**
     * What it says.
     *
     * @param about in one sentence
     * @param figure what of that is to be seen first
     */
    record What(String estate, String about, String figure) {}

    /** An answer and how good it is. */
    record Said(Tone tone, String words) {}

    /** What papers there are, and what is asked of each. */
    enum Sort {
        RECEIPT("receipt.title", "receipt.line.content", "receipt.line.signer", "receipt.signed.none", "receipt.keep"),
        DISSENT("dissent.title", "dissent.line.content", "dissent.line.signer", "dissent.signed.none", "dissent.keep");

        final String title;
        final String content;
        final String signer;
        final String nobody;
        final String keep;

        /** @param nobody says that there is no telling by whom it is */
        Sort(String title, String content, String signer, String nobody, String keep) {
            this.title = title;
            this.content = content;
            this.signer = signer;
            this.nobody = nobody;
            this.keep = keep;
        }

        /** An id of its own. */
        String id(String which) {
            return name().toLowerCase(Locale.ROOT) + "-" + which;
        }
    }

    static Paper of(ReceiptVerdict verdict, Messages messages) {
        ReceiptWords words = new ReceiptWords(messages);
        SealReceipt receipt = verdict.receipt();
        return of(
                Sort.RECEIPT,
                verdict,
                words.belongs(verdict),
                new Said(receipt.own() ? Tone.WARNING : Tone.SUCCESS, words.signer(verdict)),
                new What(
                        receipt.estate(),
                        messages.get("receipt.card", String.valueOf(receipt.revision()), receipt.inspector()),
                        messages.get("receipt.number", String.valueOf(receipt.number()))),
                messages);
    }

    static Paper of(DissentVerdict verdict, Messages messages) {
        DissentWords words = new DissentWords(messages);
        PanelDissent dissent = verdict.dissent();
        return of(
                Sort.DISSENT,
                verdict,
                words.belongs(verdict),
                new Said(Tone.SUCCESS, words.signer(verdict)),
                new What(
                        dissent.estate(),
                        messages.get("dissent.card", String.valueOf(dissent.revision()), dissent.reason()),
                        words.outcome(dissent)),
                messages);
    }

    private static Paper of(
            Sort sort, PaperVerdict verdict, String belongs, Said signer, What what, Messages messages) {
        VerdictWords words = new VerdictWords(messages);
        return new Paper(
                sort,
                new Said(tone(verdict.belonging()), belongs),
                words.differences(verdict),
                signer,
                new Said(VerdictPage.tone(verdict.trust()), words.trust(verdict)),
                what,
                isToKeep(verdict.belonging()));
    }

    private static boolean isToKeep(Belonging belonging) {
        return belonging instanceof Belonging.Here(boolean kept) && !kept;
    }

    private static Tone tone(Belonging belonging) {
        return switch (belonging) {
            case Belonging.Here _ -> Tone.SUCCESS;
            case Belonging.Differs _ -> Tone.DANGER;
            case Belonging.Elsewhere _, Belonging.Unasked _ -> Tone.WARNING;
        };
    }
}
