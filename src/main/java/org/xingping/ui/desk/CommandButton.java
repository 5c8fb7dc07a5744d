package org.xingping.ui.desk;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.xingping.ui.kit.KeyCap;

/** A command as a button with its key beside the word. The row keeps the focus, so keys go on working after a click. */
final class CommandButton extends Button {
    CommandButton(Command command, DeskModels models) {
        this(command, models, models.messages().term(command), command.cap());
        setOnAction(_ -> models.run(command));
    }

    CommandButton(Command command, DeskModels models, String word, String cap) {
        super(word);
        setId("desk-" + command.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setGraphic(new KeyCap(cap));
        dress();
        setOnAction(_ -> models.run(command));
    }

    /** A choice that is no command of its own, such as a level. */
    CommandButton(String id, String word, String cap, Runnable act) {
        super(word);
        setId(id);
        setGraphic(new KeyCap(cap));
        dress();
        setOnAction(_ -> act.run());
    }

    private void dress() {
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("desk-key");
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows whether this is what was said. */
    CommandButton chosen(boolean chosen, String style) {
        getStyleClass().removeAll("chosen", "full", "lost", "left-out");
        if (chosen) {
            getStyleClass().addAll("chosen", style);
        }
        return this;
    }
}
