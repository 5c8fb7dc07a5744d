package org.xingping.ui.verify;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xingping.actions.ReceiptActions;
import org.xingping.actions.ReceiptActions.Sealed;
import org.xingping.actions.ReceiptWords;
import org.xingping.actions.SealReceipt;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Tone;

/** That a revision is in the workspace, which receipts there are for it, and the way to give one. */
final class HereCard extends VBox {
    private final Button issue;

    /**
     * What is here of a verified package.
     *
     * @param receipts those held of the revision
     */
    record Here(Sealed revision, String estate, List<SealReceipt> receipts) {
        Here {
            receipts = List.copyOf(receipts);
        }

        /** Read anew, on the library thread. */
        static Here read(ReceiptActions actions, Sealed revision, String estate) {
            return new Here(
                    revision, estate, actions.of(revision.assessment()).getOrDefault(revision.revision(), List.of()));
        }
    }

    /**
     * What can be done about it.
     *
     * @param issue gives a receipt
     * @param open shows the assessment
     */
    record Acts(Consumer<Here> issue, Consumer<String> open) {}

    HereCard(Messages messages, Here here, Acts acts) {
        getStyleClass().add("verify-here");
        String revision = String.valueOf(here.revision().revision());
        getChildren()
                .add(new SignLine(
                        "verify-here",
                        Tone.SUCCESS,
                        messages.get("verify.line.here"),
                        messages.get("verify.here", here.estate(), revision)));
        ReceiptWords words = new ReceiptWords(messages);
        here.receipts().forEach(receipt -> {
            Label line = new Label(words.line(receipt));
            line.setWrapText(true);
            line.getStyleClass().add("verify-receipt");
            line.setMinHeight(USE_PREF_SIZE);
            getChildren().add(line);
        });
        issue = Buttons.of(
                "verify-receipt",
                Icon.KEY,
                messages.get("receipt.issue.ask"),
                () -> acts.issue().accept(here));
        Button open = Buttons.of(
                "verify-open",
                Icon.NEXT,
                messages.get("verify.take.open"),
                () -> acts.open().accept(here.revision().assessment()));
        FlowPane ways = new FlowPane(issue, open);
        ways.getStyleClass().add("finish-ways");
        getChildren().add(ways);
    }

    /** Puts the focus on giving a receipt. */
    void takeFocus() {
        issue.requestFocus();
    }
}
