package org.xingping.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;

/**
 * Whether an input method is composing in this node: its text is then half a word (年, 你, 你和), which nobody may save,
 * search for or complete.
 */
public final class Composing {
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on");

    public Composing(Node node) {
        node.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> on.set(!event.getComposed().isEmpty()));
        node.focusedProperty().subscribe(focused -> {
            if (!focused) {
                on.set(false); // leaving the field ends a composition without always telling
            }
        });
    }

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }
}
