package org.xingping.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What each level of a graded item stands for, a line each. */
public final class Anchors {
    private Anchors() {}

    /** Empty for an item without such. */
    public static Optional<Node> of(List<String> anchors) {
        VBox box = new VBox();
        box.getStyleClass().add("desk-anchors");
        for (String anchor : anchors) {
            Label line = new Label(anchor);
            line.setWrapText(true);
            line.getStyleClass().add("hint");
            box.getChildren().add(line);
        }
        return anchors.isEmpty() ? Optional.empty() : Optional.of(box);
    }
}
