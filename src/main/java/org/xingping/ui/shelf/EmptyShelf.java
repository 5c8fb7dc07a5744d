package org.xingping.ui.shelf;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.KeyCap;

/** What the shelf says where there is nothing to show: what to do next, with its key. */
final class EmptyShelf extends VBox {
    private EmptyShelf(String id, Icon icon, String title, String sentence, Button act) {
        setId(id);
        getStyleClass().add("empty");
        Label sign = new Label("", icon.node());
        sign.getStyleClass().add("empty-sign");
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        Label text = new Label(sentence);
        text.getStyleClass().addAll("muted", "sentence");
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(sign, heading, text, act);
    }

    /** There is no assessment yet. */
    static EmptyShelf atFirst(Messages messages, Runnable begin) {
        Button button = button("empty-new", messages.get("shelf.new"), "Ctrl N", begin);
        button.getStyleClass().add("accent");
        return new EmptyShelf(
                "empty", Icon.CHECK_PANEL, messages.get("shelf.empty"), messages.get("shelf.empty.text"), button);
    }

    /** The search found none. */
    static EmptyShelf nothingFound(Messages messages, Runnable clear) {
        return new EmptyShelf(
                "nothing-found",
                Icon.SEARCH,
                messages.get("shelf.nothing"),
                messages.get("shelf.nothing.text"),
                button("clear-search", messages.get("shelf.nothing.clear"), "Esc", clear));
    }

    private static Button button(String id, String word, String key, Runnable act) {
        Button button = new Button(word, new KeyCap(key));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
