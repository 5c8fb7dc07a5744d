package org.xingping.ui.kit;

import javafx.scene.control.Label;

/** How many are still open, on red; gone at zero. Stands beside a {@link Ring}. */
public final class Counter extends Label {
    public Counter() {
        getStyleClass().add("counter");
        managedProperty().bind(visibleProperty());
        setMinWidth(USE_PREF_SIZE);
        setVisible(false);
    }

    /** Shows the number; {@code accessible} is what is read aloud, with the words of the screen. */
    public void show(long open, String accessible) {
        setText(String.valueOf(open));
        setAccessibleText(accessible);
        setVisible(open > 0);
    }
}
