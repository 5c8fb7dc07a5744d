package org.xingping.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

/** Tabs through a window and looks at each stop: the focus must stand in sight, and show. */
public final class FocusWalk {
    /** Around a node, where its ring may be drawn. */
    private static final int RING = 4;

    private static final int MOST = 200;

    private FocusWalk() {}

    /** What one sees of a stop while it has the focus, and the same place once it has gone on. */
    private record Stop(Node node, String name, Bounds bounds, WritableImage with) {}

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
            } else if (looksTheSame(stop, Fx.get(() -> stages.scene().snapshot(null)))) {
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
            return new Stop(
                    node,
                    node.getClass().getSimpleName() + " #" + node.getId(),
                    node.localToScene(node.getLayoutBounds()),
                    stages.scene().snapshot(null));
        });
    }

    private static boolean isInside(Bounds bounds, Scene scene) {
        return bounds.getWidth() > 0
                && bounds.getHeight() > 0
                && bounds.getMaxX() > 0
                && bounds.getMaxY() > 0
                && bounds.getMinX() < scene.getWidth()
                && bounds.getMinY() < scene.getHeight();
    }

    private static boolean looksTheSame(Stop stop, WritableImage without) {
        Bounds bounds = stop.bounds();
        int right = (int) Math.min(without.getWidth(), bounds.getMaxX() + RING);
        int lower = (int) Math.min(without.getHeight(), bounds.getMaxY() + RING);
        for (int y = (int) Math.max(0, bounds.getMinY() - RING); y < lower; y++) {
            for (int x = (int) Math.max(0, bounds.getMinX() - RING); x < right; x++) {
                if (stop.with().getPixelReader().getArgb(x, y)
                        != without.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
