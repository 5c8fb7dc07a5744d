package org.xingping.ui.verify;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Tone;

/** One answer: its sign, what was asked, and the answer in words. */
final class SignLine extends HBox {
    SignLine(String id, Tone tone, String asked, String answer) {
        Label sign = new Label(null, icon(tone).node());
        sign.getStyleClass().addAll("verify-sign", tone.styleClass());
        sign.setMinWidth(USE_PREF_SIZE);
        Label head = new Label(asked);
        head.getStyleClass().add("hint");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        Label words = new Label(answer);
        words.setId(id);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("verify-words");
        VBox both = new VBox(head, words);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().setAll(sign, both);
        getStyleClass().add("verify-line");
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case SUCCESS -> Icon.SEALED;
            case DANGER -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case NEUTRAL, ACCENT -> Icon.INFO;
        };
    }
}
