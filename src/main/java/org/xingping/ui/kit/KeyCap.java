package org.xingping.ui.kit;

import javafx.scene.control.Label;

/** The key that does what stands beside it, as a small cap: {@code F}, {@code Ctrl N}. Decoration: it takes no clicks. */
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMouseTransparent(true);
        setMinWidth(USE_PREF_SIZE);
    }
}
