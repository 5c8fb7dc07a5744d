package org.xingping.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;

/** What each level of a graded item stands for, below its title. */
public final class Anchors {
    private Anchors() {}

    /** A line a level that says what it stands for; empty for an item without such. */
    public static Optional<Node> of(Item item) {
        if (!(item.mode() instanceof ScoringMode.Levels mode)) {
            return Optional.empty();
        }
        List<Label> lines = mode.levels().stream()
                .filter(level -> level.anchor() != null)
                .map(level -> {
                    Label line = new Label(level.title() + "：" + level.anchor());
                    line.setWrapText(true);
                    line.getStyleClass().add("hint");
                    return line;
                })
                .toList();
        VBox box = new VBox();
        box.getChildren().setAll(lines);
        box.getStyleClass().add("desk-anchors");
        return lines.isEmpty() ? Optional.empty() : Optional.of(box);
    }
}
