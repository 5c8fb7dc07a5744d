package org.xingping.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/**
 * One screen, as the shell sees it. Made once for each opening, on the FX thread; it knows no other screen and leaves by
 * callbacks the shell gave to its constructor.
 */
public interface Screen {
    /** The middle of the window; the same node on every call. */
    Node node();

    /** What the window bar says of the screen. */
    ObservableValue<Title> title();

    /** The controls at the right end of the window bar, from left to right. */
    List<Node> actions();

    /** What the screen adds to the window's menu. */
    default List<MenuItem> menu() {
        return List.of();
    }

    /** The line at the foot of the window, of the height it asks for. */
    Node foot();

    /** The screen has become the one in the window: it rereads what it shows. */
    void shown();

    /**
     * The screen leaves the window, or the window closes: what was typed is handed in before this returns, and the keys are
     * given back.
     */
    void closed();

    /**
     * Where one is.
     *
     * @param name the screen or the thing on it
     * @param detail what stands behind it in grey; empty for none
     */
    record Title(String name, String detail) {}
}
