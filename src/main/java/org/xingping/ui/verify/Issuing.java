package org.xingping.ui.verify;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.ReceiptActions;
import org.xingping.actions.ReceiptActions.Sealed;
import org.xingping.actions.ReceiptActions.Signer;
import org.xingping.actions.SealReceipt;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.PassphraseField;
import org.xingping.ui.kit.Tools;

/** Asks with which key a receipt is signed, and for its passphrase; open until the receipt is given. */
final class Issuing {
    private final Tools tools;
    private final Messages messages;
    private final ReceiptActions receipts;
    private final Sealed revision;
    private final ComboBox<Signer> signers = new ComboBox<>();
    private final PassphraseField passphrase;
    private final Form form;

    private Issuing(Tools tools, ReceiptActions receipts, Sealed revision, String estate, List<Signer> all) {
        this.tools = tools;
        this.messages = tools.messages();
        this.receipts = receipts;
        this.revision = revision;
        passphrase = new PassphraseField("receipt-passphrase", messages.get("finish.passphrase"), messages);
        signers.setConverter(words());
        signers.getItems().setAll(all);
        signers.getSelectionModel().selectFirst();
        Label own = Dialogs.sentence(messages.get("receipt.own"));
        own.setId("receipt-own");
        own.managedProperty().bind(own.visibleProperty());
        VBox content = Dialogs.sentences(
                List.of(messages.get("receipt.issue.text", estate, String.valueOf(revision.revision()))));
        content.getStyleClass().add("keys-form");
        content.getChildren()
                .addAll(new Field<>("receipt-key", messages.get("receipt.issue.key"), signers), own, passphrase);
        form = tools.dialogs().form("receipt-issue", messages.get("receipt.issue"), content);
        signers.valueProperty().subscribe(chosen -> own.setVisible(chosen != null && chosen.own()));
        own.visibleProperty().subscribe(this::fit);
        passphrase.errorProperty().subscribe(this::fit);
        passphrase.heightProperty().subscribe(this::fit);
    }

    /** @param then hears of the receipt that was given */
    static void ask(Tools tools, ReceiptActions receipts, Sealed revision, String estate, Consumer<SealReceipt> then) {
        tools.background().run(() -> receipts.signers(revision), all -> {
            if (all.isEmpty()) {
                tools.dialogs()
                        .say(
                                "receipt-no-key",
                                tools.messages().get("receipt.issue"),
                                Dialogs.sentence(tools.messages().get("receipt.issue.no-key")));
            } else {
                new Issuing(tools, receipts, revision, estate, all).open(then);
            }
        });
    }

    private StringConverter<Signer> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Signer signer) {
                return signer == null
                        ? ""
                        : signer.key().name() + " · " + signer.key().code();
            }

            @Override
            public Signer fromString(String words) {
                throw new UnsupportedOperationException("nobody types a key");
            }
        };
    }

    private void fit() {
        if (form.isOpen()) {
            form.fit();
        }
    }

    private void open(Consumer<SealReceipt> then) {
        form.accept(messages.get("receipt.issue.act"), () -> {
                    if (passphrase.isEmpty()) {
                        mend(messages.get("finish.passphrase.none"));
                    } else {
                        issue(then);
                    }
                })
                .first(passphrase.control())
                .closed(passphrase::clear)
                .open();
    }

    private void issue(Consumer<SealReceipt> then) {
        char[] typed = passphrase.typed();
        String key = signers.getValue().key().fingerprint();
        form.busy(true);
        tools.background()
                .run(
                        () -> {
                            try {
                                return receipts.issue(List.of(revision), key, typed)
                                        .getFirst();
                            } finally {
                                Arrays.fill(typed, '\0');
                            }
                        },
                        receipt -> {
                            form.close();
                            then.accept(receipt);
                        },
                        this::refused);
    }

    /** A passphrase that is no good is told where it was typed; everything else is told as all failures are. */
    private void refused(Throwable failure) {
        form.busy(false);
        if (failure instanceof Problem problem && problem.key().equals("problem.key.passphrase")) {
            mend(messages.word(problem));
        } else {
            tools.background().report(failure);
        }
    }

    private void mend(String sentence) {
        passphrase.errorProperty().set(sentence);
        passphrase.control().requestFocus();
    }
}
