package org.xingping.ui.desk;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

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
                scroll(pane, content, row);
            }
        });
    }

    private static void scroll(ScrollPane pane, Region content, Node row) {
        double room = pane.getViewportBounds().getHeight();
        double all = content.getHeight();
        if (all <= room || room <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double top = pane.getVvalue() * (all - room);
        double wanted = top;
        if (bounds.getMaxY() + MARGIN > wanted + room) {
            wanted = bounds.getMaxY() + MARGIN - room;
        }
        if (bounds.getMinY() - MARGIN < wanted) {
            wanted = bounds.getMinY() - MARGIN;
        }
        if (wanted != top) {
            pane.setVvalue(Math.clamp(wanted / (all - room), 0, 1));
        }
    }
}
