package org.xingping.ui.desk;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.xingping.testkit.Fx;

/** Keys as a keyboard sends them, to whatever has the focus; it counts the strokes that are not text. */
final class Keyboard {
    private final Scene scene;
    private int strokes;

    Keyboard(Scene scene) {
        this.scene = scene;
    }

    int strokes() {
        return strokes;
    }

    /** One command key, counted. */
    Keyboard press(KeyCode code) {
        return press(code, false, false);
    }

    Keyboard ctrl(KeyCode code) {
        return press(code, true, false);
    }

    Keyboard shift(KeyCode code) {
        return press(code, false, true);
    }

    private Keyboard press(KeyCode code, boolean ctrl, boolean shift) {
        strokes++;
        Fx.run(() -> send(code, character(code, shift), ctrl, shift));
        return this;
    }

    /** Text or a figure, not counted. */
    Keyboard type(String text) {
        Fx.run(() -> text.chars().forEach(this::typed));
        return this;
    }

    /** A command key and text at once behind it, faster than the window draws; one stroke. */
    Keyboard pressAndType(KeyCode command, String text) {
        strokes++;
        Fx.run(() -> {
            send(command, character(command, false), false, false);
            text.chars().forEach(this::typed);
        });
        return this;
    }

    private void typed(int character) {
        String one = Character.toString(character);
        KeyCode code = Character.isDigit(character) ? KeyCode.valueOf("DIGIT" + one) : KeyCode.UNDEFINED;
        send(code, one, false, false);
    }

    private void send(KeyCode code, String character, boolean ctrl, boolean shift) {
        Event.fireEvent(target(), event(KeyEvent.KEY_PRESSED, "", code, ctrl, shift));
        if (!ctrl && !character.isEmpty()) {
            Event.fireEvent(target(), event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, shift));
        }
        Event.fireEvent(target(), event(KeyEvent.KEY_RELEASED, "", code, ctrl, shift));
    }

    private EventTarget target() {
        Node focused = scene.getFocusOwner();
        return focused == null ? scene : focused;
    }

    private static KeyEvent event(
            EventType<KeyEvent> type, String character, KeyCode code, boolean ctrl, boolean shift) {
        return new KeyEvent(type, character, code.getName(), code, shift, ctrl, false, false);
    }

    private static String character(KeyCode code, boolean shift) {
        if (code == KeyCode.ENTER) {
            return "\r";
        }
        boolean prints = code.isLetterKey() || code.isDigitKey();
        String name = code.getName();
        String last = name.substring(name.length() - 1);
        return prints ? shift ? last : last.toLowerCase(Locale.ROOT) : "";
    }
}
