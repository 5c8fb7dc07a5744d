package org.xingping.ui.verify;

import java.util.List;
import java.util.function.Consumer;
import org.xingping.actions.ReceiptActions;
import org.xingping.actions.ReceiptActions.Sealed;
import org.xingping.actions.ReceiptActions.Signer;
import org.xingping.actions.SealReceipt;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.KeyForm;
import org.xingping.ui.kit.Tools;

/** Asks with which key a receipt is signed, and gives it. */
final class Issuing {
    private Issuing() {}

    /** @param then hears of the receipt that was given */
    static void ask(Tools tools, ReceiptActions receipts, Sealed revision, String estate, Consumer<SealReceipt> then) {
        tools.background().run(() -> receipts.signers(revision), all -> {
            if (all.isEmpty()) {
                tools.dialogs()
                        .say(
                                "receipt-no-key",
                                tools.messages().get("receipt.issue"),
                                Dialogs.sentence(tools.messages().get("kit.key.none")));
            } else {
                open(tools, receipts, revision, estate, all, then);
            }
        });
    }

    private static void open(
            Tools tools,
            ReceiptActions receipts,
            Sealed revision,
            String estate,
            List<Signer> all,
            Consumer<SealReceipt> then) {
        Messages messages = tools.messages();
        String text = messages.get("receipt.issue.text", estate, String.valueOf(revision.revision()));
        new KeyForm<>(
                        tools,
                        "receipt-issue",
                        messages.get("receipt.issue"),
                        List.of(Dialogs.sentence(text)),
                        all,
                        signer -> signer.key().label())
                .warning("receipt-own", messages.get("receipt.own"), Signer::own)
                .open(
                        messages.get("receipt.issue.act"),
                        null,
                        (signer, passphrase) -> receipts.issue(
                                        List.of(revision), signer.key().fingerprint(), passphrase)
                                .getFirst(),
                        then);
    }
}
