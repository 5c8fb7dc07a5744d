package org.xingping.ui.panel;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.actions.DissentActions;
import org.xingping.actions.DissentWords;
import org.xingping.actions.PanelDissent;
import org.xingping.actions.SealKey;
import org.xingping.actions.Sitting;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.KeyForm;
import org.xingping.ui.kit.Tools;

/** Dissents: signing one that was tried, and those that are held. */
final class Dissenting {
    private Dissenting() {}

    /**
     * Asks why and with which key, then keeps what was tried.
     *
     * @param begun what it dissents from
     * @param then hears of it
     */
    static void ask(Tools tools, DissentActions dissents, Opened begun, Sitting trial, Consumer<PanelDissent> then) {
        Messages messages = tools.messages();
        tools.background().run(dissents::signers, keys -> {
            if (keys.isEmpty()) {
                tools.dialogs()
                        .say(
                                "dissent-no-key",
                                messages.get("dissent.write"),
                                Dialogs.sentence(messages.get("kit.key.none")));
                return;
            }
            Label outcome = Dialogs.sentence(new DissentWords(messages)
                    .outcome(begun.rating(), trial.opened().rating()));
            outcome.setId("dissent-outcome");
            outcome.getStyleClass().add("title");
            TextArea reason = new TextArea();
            reason.setPromptText(messages.get("dissent.write.reason.prompt"));
            reason.setWrapText(true);
            reason.setPrefRowCount(4);
            Field<TextArea> why = new Field<>("dissent-reason", messages.get("dissent.write.reason"), reason);
            reason.textProperty().subscribe(() -> why.errorProperty().set(""));
            String revision = String.valueOf(begun.sheet().revision());
            new KeyForm<>(
                            tools,
                            "dissent-write",
                            messages.get("dissent.write"),
                            List.of(Dialogs.sentence(messages.get("dissent.write.text", revision)), outcome, why),
                            keys,
                            SealKey::label)
                    .unless(() -> isMissing(why, messages))
                    .open(
                            messages.get("dissent.write.act"),
                            reason,
                            (key, passphrase) -> dissents.keep(trial, reason.getText(), key.fingerprint(), passphrase),
                            then);
        });
    }

    /** Whether no reason stands there, or one that is too long; then it is said where it was typed. */
    private static boolean isMissing(Field<TextArea> why, Messages messages) {
        String reason = why.control().getText().strip();
        boolean missing = reason.isEmpty() || reason.length() > DissentActions.LONGEST_REASON;
        if (missing) {
            why.errorProperty()
                    .set(messages.get("problem.dissent.reason", String.valueOf(DissentActions.LONGEST_REASON)));
            why.control().requestFocus();
        }
        return missing;
    }

    /**
     * Shows those that are held, each with the ways to look at it and to hand it on.
     *
     * @param look opens one as a trial
     * @param send asks where it goes
     */
    static void list(Tools tools, List<PanelDissent> held, Consumer<PanelDissent> look, Consumer<PanelDissent> send) {
        Messages messages = tools.messages();
        VBox lines = new VBox();
        lines.getStyleClass().add("paragraphs");
        if (held.isEmpty()) {
            lines.getChildren().add(Dialogs.sentence(messages.get("dissent.none")));
        }
        AtomicReference<Form> form = new AtomicReference<>();
        for (int at = 0; at < held.size(); at++) {
            PanelDissent dissent = held.get(at);
            Consumer<Consumer<PanelDissent>> way = then -> {
                form.get().close();
                then.accept(dissent);
            };
            lines.getChildren()
                    .add(card(
                            messages,
                            dissent,
                            button("dissent-look-" + (at + 1), messages.get("dissent.look"), () -> way.accept(look)),
                            button(
                                    "dissent-send-" + (at + 1),
                                    messages.get("dissent.export.ask"),
                                    () -> way.accept(send))));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dissents");
        form.set(tools.dialogs().list("dissents", messages.get("dissent.list"), held.size() > 2 ? scroll : lines));
        form.get().open();
    }

    private static VBox card(Messages messages, PanelDissent dissent, Button... ways) {
        DissentWords words = new DissentWords(messages);
        Label who = Dialogs.sentence(words.who(dissent));
        who.getStyleClass().add("title");
        Label reason = Dialogs.sentence(dissent.reason());
        Label outcome = Dialogs.sentence(words.outcome(dissent));
        outcome.getStyleClass().add("hint");
        HBox row = new HBox(8, ways);
        VBox card = new VBox(8, who, outcome, reason, row);
        card.getStyleClass().addAll("card", "dissent");
        return card;
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
