package org.xingping.ui.desk;

import javafx.scene.Node;

/** Where an item is answered, in the way its mode asks for. Built for the focused row only. */
interface ModeEditor {
    Node node();

    /** Whether it needs the whole width of the row, below the title. */
    default boolean isWide() {
        return false;
    }

    /** Shows how the item stands now; what is being typed is left alone. */
    void show(RowState row);

    /** Gives the first field the focus, beginning with what was typed already. */
    default void begin(String typed) {}

    /** The other way to measure, or the condition, where the mode has one. */
    default void second() {}

    /** The row is left: what was typed and can be read is handed in. */
    default void leave() {}
}
