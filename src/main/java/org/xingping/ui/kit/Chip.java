package org.xingping.ui.kit;

import javafx.scene.control.ToggleButton;

/** A filter with the number of what it would show: 未评 7. Chips of one {@code ToggleGroup} exclude each other. */
public final class Chip extends ToggleButton {
    private final String word;

    public Chip(String id, String word) {
        super(word);
        this.word = word;
        setId(id);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows the count behind the word. */
    public void count(long count) {
        setText(word + " " + count);
    }

    /** The last pressed chip of a group stays pressed: something is always shown. */
    @Override
    public void fire() {
        if (getToggleGroup() == null || !isSelected()) {
            super.fire();
        }
    }
}
