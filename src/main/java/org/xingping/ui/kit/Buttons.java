package org.xingping.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Buttons as pages carry them. */
public final class Buttons {
    private Buttons() {}

    /** One with its sign before its words, never narrower than they are. */
    public static Button of(String id, Icon icon, String words, Runnable act) {
        Button button = new Button(words, icon.node());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
