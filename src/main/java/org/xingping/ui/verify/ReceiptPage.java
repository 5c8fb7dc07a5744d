package org.xingping.ui.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xingping.actions.ReceiptVerdict;
import org.xingping.actions.ReceiptVerdict.Belonging;
import org.xingping.actions.ReceiptWords;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.actions.VerdictWords;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Tone;

/** A receipt in three lines, each with its own sign: what it is for, who signed it, whether the authority knows them. */
final class ReceiptPage extends ScrollPane {
    private final Messages messages;
    private final ReceiptWords words;
    private final VBox page = new VBox();
    private final Button another;
    private final Button keep;
    private final Button roster;

    /**
     * What can be done here.
     *
     * @param another verifies another file
     * @param keep keeps the receipt; empty where nothing can be written
     * @param roster takes in a roster
     */
    record Acts(Runnable another, Optional<Runnable> keep, Runnable roster) {}

    ReceiptPage(Messages messages, Acts acts) {
        this.messages = messages;
        this.words = new ReceiptWords(messages);
        setId("receipt");
        getStyleClass().addAll("desk", "verify");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        page.getStyleClass().add("verify-page");
        setContent(page);
        another = Buttons.of("verify-another", Icon.FOLDER, messages.get("verify.another"), acts.another());
        keep = Buttons.of(
                "receipt-keep",
                Icon.BACKUP,
                messages.get("receipt.keep"),
                acts.keep().orElse(() -> {}));
        keep.getStyleClass().add("accent");
        keep.setDisable(acts.keep().isEmpty());
        roster = Buttons.of("verify-roster", Icon.PAPERS, messages.get("verify.roster.take"), acts.roster());
    }

    void show(Path file, ReceiptVerdict verdict, Optional<Issue> current) {
        List<Node> parts = new ArrayList<>();
        parts.add(name(file));
        parts.add(line("receipt-content", tone(verdict.belonging()), "receipt.line.content", words.belongs(verdict)));
        words.differences(verdict).forEach(difference -> parts.add(VerdictPage.change(difference)));
        parts.add(line(
                "receipt-signer",
                verdict.receipt().own() ? Tone.WARNING : Tone.SUCCESS,
                "receipt.line.signer",
                words.signer(verdict)));
        parts.add(line("receipt-known", VerdictPage.tone(verdict.trust()), "verify.line.known", words.trust(verdict)));
        parts.add(card(verdict));
        parts.add(Dialogs.sentence(new VerdictWords(messages).current(current)));
        boolean toKeep = verdict.belonging() instanceof Belonging.Here(boolean kept) && !kept;
        parts.add(toKeep ? ways(keep, another, roster) : ways(another, roster));
        page.getChildren().setAll(parts);
        focus(toKeep && !keep.isDisabled() ? keep : another);
    }

    private void focus(Button button) {
        applyCss(); // a page just placed in the window has its buttons in no scene before its skin is made
        button.requestFocus();
    }

    /** Why it proves nothing at all. */
    void refuse(Path file, Problem problem) {
        page.getChildren()
                .setAll(
                        name(file),
                        line("receipt-content", Tone.DANGER, "receipt.line.content", messages.word(problem)),
                        line(
                                "receipt-signer",
                                Tone.NEUTRAL,
                                "receipt.line.signer",
                                messages.get("receipt.signed.none")),
                        line("receipt-known", Tone.NEUTRAL, "verify.line.known", messages.get("verify.known.nobody")),
                        ways(another));
        focus(another);
    }

    private static Tone tone(Belonging belonging) {
        return switch (belonging) {
            case Belonging.Here _ -> Tone.SUCCESS;
            case Belonging.Differs _ -> Tone.DANGER;
            case Belonging.Elsewhere _, Belonging.Unasked _ -> Tone.WARNING;
        };
    }

    private VBox card(ReceiptVerdict verdict) {
        Label estate = new Label(verdict.receipt().estate());
        estate.getStyleClass().add("heading");
        estate.setWrapText(true);
        Label what = new Label(messages.get(
                "receipt.card",
                String.valueOf(verdict.receipt().revision()),
                verdict.receipt().inspector()));
        what.getStyleClass().add("hint");
        what.setWrapText(true);
        Label number = new Label(
                messages.get("receipt.number", String.valueOf(verdict.receipt().number())));
        number.setId("receipt-number");
        number.getStyleClass().add("total");
        VBox card = new VBox(estate, what, number);
        card.getStyleClass().add("verify-card");
        return card;
    }

    private Label name(Path file) {
        Label name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().add("heading");
        name.setWrapText(true);
        return name;
    }

    private SignLine line(String id, Tone tone, String heading, String sentence) {
        return new SignLine(id, tone, messages.get(heading), sentence);
    }

    private static FlowPane ways(Button... buttons) {
        FlowPane ways = new FlowPane(buttons);
        ways.getStyleClass().add("finish-ways");
        return ways;
    }
}
