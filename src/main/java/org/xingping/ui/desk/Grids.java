package org.xingping.ui.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Grids of equal columns for the buttons of a row. */
final class Grids {
    private static final int LONG = 4;

    private Grids() {}

    /** Filled line by line. */
    static GridPane filled(List<? extends Node> nodes, int columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("desk-grid");
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            equal.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(equal);
        }
        for (int at = 0; at < nodes.size(); at++) {
            grid.add(nodes.get(at), at % columns, at / columns);
        }
        return grid;
    }

    /** Four columns for short words, three or two for longer ones. */
    static int columns(List<? extends Node> nodes) {
        int longest = nodes.stream()
                .mapToInt(node -> node instanceof Labeled labeled ? width(labeled.getText()) : LONG)
                .max()
                .orElse(0);
        return longest <= 2 ? 4 : longest <= LONG ? 3 : 2;
    }

    /** The width of a text in Chinese characters; two letters make one. */
    static int width(String text) {
        int half = 0;
        for (int at = 0; at < text.length(); at++) {
            half += text.charAt(at) > 0x2E80 ? 2 : 1;
        }
        return (half + 1) / 2;
    }
}
