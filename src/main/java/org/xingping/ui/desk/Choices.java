package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A list to pick from by key or mouse: the cap of a line picks it. */
final class Choices extends VBox {
    private static final int WIDE = 18;

    /** One line. */
    record Choice(String id, char cap, String text, Runnable pick) {}

    Choices(String heading, List<Choice> choices, String hint) {
        getStyleClass().add("desk-choices");
        Label head = new Label(heading);
        head.getStyleClass().add("title");
        List<CommandButton> lines = new ArrayList<>();
        int longest = 0;
        for (Choice choice : choices) {
            CommandButton line =
                    new CommandButton(choice.id(), choice.text(), String.valueOf(choice.cap()), choice.pick());
            line.setContentDisplay(ContentDisplay.LEFT);
            line.setAlignment(Pos.CENTER_LEFT);
            lines.add(line);
            longest = Math.max(longest, Grids.width(choice.text()));
        }
        Label below = new Label(hint);
        below.getStyleClass().add("hint");
        below.setWrapText(true);
        getChildren().addAll(head, Grids.filled(lines, longest > WIDE ? 1 : 2), below);
    }
}
