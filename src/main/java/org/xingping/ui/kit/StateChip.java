package org.xingping.ui.kit;

import javafx.scene.control.Label;

/** A state as sign and word on a tinted ground: the colour is never alone. */
public final class StateChip extends Label {
    public StateChip() {
        getStyleClass().add("state-chip");
        setMinWidth(USE_PREF_SIZE);
    }

    public StateChip(Tone tone, Icon sign, String word) {
        this();
        show(tone, sign, word);
    }

    public void show(Tone tone, Icon sign, String word) {
        for (Tone other : Tone.values()) {
            getStyleClass().remove(other.styleClass());
        }
        getStyleClass().add(tone.styleClass());
        setGraphic(sign.node());
        setText(word);
    }
}
