package org.xingping.ui.kit;

import javafx.scene.Node;

/** Gives a field the keys, so that what is typed in the same breath arrives whole. */
public final class Focus {
    private Focus() {}

    /** Gives {@code field} the focus; it hears keys at once, not only from the next drawing on. */
    public static void into(Node field) {
        field.applyCss(); // a field hears keys through its skin, and a new one has none before its first style
        field.requestFocus();
    }
}
