package org.xingping.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What screens share to which one steps aside from another: a way back in the window bar, a hint at the foot. */
public final class Aside {
    private Aside() {}

    /** The way back. */
    public static Button back(String id, String word, Runnable back) {
        Button button = new Button(word, Icon.BACK.node());
        button.setId(id);
        button.setOnAction(_ -> back.run());
        return button;
    }

    /** The line at the foot that says what can be done here. */
    public static Node foot(String hint) {
        Label words = new Label(hint);
        words.getStyleClass().add("hint");
        HBox foot = new HBox(words);
        foot.getStyleClass().add("aside-foot");
        return foot;
    }
}
