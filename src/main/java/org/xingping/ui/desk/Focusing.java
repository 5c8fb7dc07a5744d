package org.xingping.ui.desk;

/** The inside of a drawer that is typed into: it takes the focus when it opens, and hands in what was typed when it goes. */
interface Focusing {
    void focus();

    default void leave() {}
}
