package org.xingping.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

/** Tabs through a window and looks at each stop: the focus must stand in sight, and show. */
public final class FocusWalk {
    /** Around a node, where its ring may be drawn. */
    private static final int RING = 4;

    private static final int MOST = 200;

    private FocusWalk() {}

    /** What one sees of a stop while it has the focus, and the same place once it has gone on. */
    private record Stop(Node node, String name, Bounds bounds, Rectangle2D around, WritableImage with) {}

    /**
     * Every stop that stands outside the window, or looks the same with the focus as without it; a line each.
     *
     * @param stops receives how many stops there are
     */
    public static List<String> hidden(Stages stages, List<String> stops) {
        List<String> hidden = new ArrayList<>();
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int at = 0; at < MOST; at++) {
            Stop stop = stop(stages);
            if (!seen.add(stop.node())) {
                return hidden;
            }
            stops.add(stop.name());
            stages.press(KeyCode.TAB, false);
            if (!isInside(stop.bounds(), stages.scene())) {
                hidden.add(stop.name() + " stands outside the window");
            } else if (same(stop.with(), Fx.get(() -> look(stages.scene(), stop.around())))) {
                hidden.add(stop.name() + " looks the same with the focus");
            }
        }
        hidden.add("more than " + MOST + " stops");
        return hidden;
    }

    private static Stop stop(Stages stages) {
        Node node = stages.focused();
        return Fx.get(() -> {
            FocusRing.drawAnew(stages.scene());
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            Rectangle2D around = new Rectangle2D(
                    bounds.getMinX() - RING,
                    bounds.getMinY() - RING,
                    bounds.getWidth() + 2 * RING,
                    bounds.getHeight() + 2 * RING);
            String name = node.getClass().getSimpleName() + " #" + node.getId();
            return new Stop(node, name, bounds, around, look(stages.scene(), around));
        });
    }

    private static WritableImage look(Scene scene, Rectangle2D around) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(around);
        return scene.getRoot().snapshot(parameters, null);
    }

    private static boolean isInside(Bounds bounds, Scene scene) {
        return bounds.getWidth() > 0
                && bounds.getHeight() > 0
                && bounds.getMaxX() > 0
                && bounds.getMaxY() > 0
                && bounds.getMinX() < scene.getWidth()
                && bounds.getMinY() < scene.getHeight();
    }

    private static boolean same(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
