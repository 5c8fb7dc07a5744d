package org.xingping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/** Looks whether somebody who works with keys can see where they are: a control looks different while it has the focus. */
public final class FocusRing {
    /** As much contrast between with and without as a hint needs to be noticed. */
    private static final double CONTRAST = 1.25;

    /** Pixels: a short side of the smallest control. */
    private static final int ENOUGH = 30;

    private FocusRing() {}

    /** Fails, naming them all, where a control of the uppermost window looks the same with and without the focus. */
    public static void assertVisible() {
        assertThat(Fx.get(() -> unseen(top().getScene())))
                .as("focus nobody sees")
                .isEmpty();
    }

    static List<String> unseen(Scene scene) {
        Node before = scene.getFocusOwner();
        drawAnew(scene);
        List<String> unseen = new ArrayList<>();
        List<Node> controls = Legible.visible(scene.getRoot())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
        for (Node node : controls) {
            before(scene, node);
            WritableImage without = look(scene, node);
            node.requestFocus();
            if (node.equals(scene.getFocusOwner()) && changed(without, look(scene, node)) < ENOUGH) {
                unseen.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass());
            }
        }
        if (before != null) {
            before.requestFocus();
        }
        return unseen;
    }

    /** A scroll pane keeps a picture of its content, which a snapshot between two pulses would show; from now on it does not. */
    static void drawAnew(Scene scene) {
        Legible.visible(scene.getRoot()).filter(Node::isCache).toList().forEach(node -> node.setCache(false));
    }

    /** Puts the focus elsewhere. */
    private static void before(Scene scene, Node node) {
        Legible.visible(scene.getRoot())
                .filter(other -> other.isFocusTraversable() && !other.isDisabled() && !other.equals(node))
                .filter(other -> !inside(other, node) && !inside(node, other))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, () -> scene.getRoot().requestFocus());
    }

    private static boolean inside(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static WritableImage look(Scene scene, Node node) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(
                bounds.getMinX() - 4, bounds.getMinY() - 4, bounds.getWidth() + 8, bounds.getHeight() + 8));
        return scene.getRoot().snapshot(parameters, null);
    }

    private static int changed(WritableImage without, WritableImage with) {
        int changed = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                Color one = without.getPixelReader().getColor(x, y);
                Color other = with.getPixelReader().getColor(x, y);
                changed += contrast(one, other) >= CONTRAST ? 1 : 0;
            }
        }
        return changed;
    }

    /** The contrast ratio of the accessibility guidelines, 1 to 21. */
    static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Window top() {
        return Window.getWindows().stream()
                .filter(javafx.stage.Stage.class::isInstance)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
