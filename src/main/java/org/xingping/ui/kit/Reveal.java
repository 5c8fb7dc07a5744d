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
        show(scroll, owner, AIR);
    }

    /**
     * Scrolls no further than needed; what is taller than the view shows its beginning.
     *
     * @param air what is left free above and below, in pixels
     */
    public static void show(ScrollPane scroll, Node node, double air) {
        Node content = scroll.getContent();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0 || room <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double wanted = Math.min(Math.max(top, bounds.getMaxY() + air - room), bounds.getMinY() - air);
        if (wanted != top) {
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
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
