package org.xingping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;

/** Walks a scene for what somebody who does not see it would miss: a place the focus can stand on and that has no name. */
public final class AccessibleWalk {
    private AccessibleWalk() {}

    /** Fails, naming them all, when a focusable node below the root has neither accessible text nor a text of its own. */
    public static void assertNamed(Parent root) {
        List<String> unnamed = Fx.get(() -> unnamed(root));
        assertThat(unnamed).as("focusable without an accessible name").isEmpty();
    }

    /** The same in every open window. */
    public static void assertNamed() {
        Fx.get(() -> Window.getWindows().stream()
                        .map(window -> window.getScene().getRoot())
                        .toList())
                .forEach(AccessibleWalk::assertNamed);
    }

    /** Every focusable, visible node without a name, outermost first; to be called on the FX thread. */
    static List<String> unnamed(Parent root) {
        List<String> unnamed = new ArrayList<>();
        walk(root, unnamed);
        return unnamed;
    }

    private static void walk(Node node, List<String> unnamed) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane) && isNameless(node)) {
            unnamed.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, unnamed));
        }
    }

    private static boolean isNameless(Node node) {
        boolean own = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        String said = node.getAccessibleText();
        boolean labelled = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
        return !own && !labelled && (said == null || said.isBlank());
    }
}
