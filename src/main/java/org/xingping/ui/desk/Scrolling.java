package org.xingping.ui.desk;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.xingping.ui.kit.Reveal;

/** Brings a row into sight, no further than needed, its beginning before its end. */
final class Scrolling {
    private static final double MARGIN = 12;

    private Scrolling() {}

    /** Once the layout has settled, for a row may just have grown. */
    static void reveal(ScrollPane pane, Node row) {
        Platform.runLater(() -> {
            pane.applyCss(); // what was just added has no size before
            pane.layout();
            if (pane.getContent() instanceof Region content && row.getScene() != null) {
                content.layout();
                Reveal.show(pane, row, MARGIN);
            }
        });
    }
}
