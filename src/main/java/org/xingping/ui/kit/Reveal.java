package org.xingping.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the focus in sight: what has it is scrolled into view however it came there. By itself a scroll pane follows the Tab
 * key only, not a program that leads to the field to mend.
 */
public final class Reveal {
    /** What is left free above and below, for the label over a field. */
    private static final double AIR = 28;

    private final ScrollPane scroll;
    private Subscription focus = Subscription.EMPTY;

    private Reveal(ScrollPane scroll) {
        this.scroll = scroll;
        scroll.sceneProperty().subscribe(this::watch);
    }

    /** From now on, for as long as the pane is in a scene. */
    public static void focusIn(ScrollPane scroll) {
        new Reveal(scroll);
    }

    private void watch(@Nullable Scene scene) {
        focus.unsubscribe();
        focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::show);
    }

    private void show(@Nullable Node owner) {
        Node content = scroll.getContent();
        if (owner == null || content == null || !isInside(owner, content)) {
            return;
        }
        scroll.layout();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        if (bounds.getMinY() - AIR < top) {
            scroll.setVvalue(Math.max(0, (bounds.getMinY() - AIR) / hidden));
        } else if (bounds.getMaxY() + AIR > top + view) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + AIR - view) / hidden));
        }
    }

    private static boolean isInside(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
