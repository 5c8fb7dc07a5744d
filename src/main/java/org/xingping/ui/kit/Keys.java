package org.xingping.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The key commands of one screen, live while its node is in a scene. Letters, digits and signs are commands only where
 * nobody types: they are dead while a text field has the focus, a list is open, or an input method is composing anywhere
 * in the scene. Combinations with Ctrl work in text fields too, except those that edit text.
 */
public final class Keys {
    private static final List<KeyCode> TEXT_EDITING = List.of(
            KeyCode.A,
            KeyCode.C,
            KeyCode.V,
            KeyCode.X,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END);

    private final Map<KeyCombination, Runnable> combinations = new LinkedHashMap<>();
    private final Map<String, Runnable> signs = new LinkedHashMap<>();
    private final List<IntConsumer> digits = new ArrayList<>();
    private final EventHandler<InputEvent> filter = this::filter;
    private Subscription focusMoves = Subscription.EMPTY;
    private boolean composing;
    private boolean swallowTyped;

    /** Listens on whatever scene the node is in. */
    public Keys(Node node) {
        node.sceneProperty().subscribe((before, after) -> {
            leave(before);
            enter(after);
        });
        enter(node.getScene());
    }

    /**
     * Binds a key: a letter or named key with modifiers as {@link KeyCombination} writes them ({@code F}, {@code Shift+G},
     * {@code Shortcut+N}, {@code Enter}, {@code Up}), or a sign as it is typed on any keyboard ({@code /}, {@code ?}, {@code +}).
     */
    public Keys on(String key, Runnable command) {
        if (key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0))) {
            signs.put(key, command);
        } else {
            combinations.put(KeyCombination.valueOf(key), command);
        }
        return this;
    }

    /** Binds the plain digits of both rows. */
    public Keys onDigit(IntConsumer command) {
        digits.add(command);
        return this;
    }

    private void enter(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventFilter(InputEvent.ANY, filter);
            focusMoves.unsubscribe();
            focusMoves = scene.focusOwnerProperty().subscribe(() -> composing = false);
        }
    }

    private void leave(@Nullable Scene scene) {
        focusMoves.unsubscribe();
        focusMoves = Subscription.EMPTY;
        if (scene != null) {
            scene.removeEventFilter(InputEvent.ANY, filter);
        }
        composing = false;
    }

    private void filter(InputEvent event) {
        if (event instanceof InputMethodEvent method) {
            composing = !method.getComposed().isEmpty();
        } else if (event instanceof KeyEvent key) {
            if (key.getEventType() == KeyEvent.KEY_PRESSED) {
                pressed(key);
            } else if (key.getEventType() == KeyEvent.KEY_TYPED) {
                typed(key);
            }
        }
    }

    private void pressed(KeyEvent key) {
        swallowTyped = false;
        Optional<Runnable> command = command(key);
        if (command.isPresent() && mayAct(key)) {
            // The character of this key must not reach a field that the command gives the focus to.
            swallowTyped = !key.isShortcutDown();
            key.consume();
            command.get().run();
        }
    }

    private void typed(KeyEvent key) {
        Runnable command = signs.get(key.getCharacter());
        if (swallowTyped) {
            swallowTyped = false;
            key.consume();
        } else if (command != null && mayAct(key)) {
            key.consume();
            command.run();
        }
    }

    private Optional<Runnable> command(KeyEvent key) {
        if (key.getCode().isDigitKey() && !digits.isEmpty() && !modified(key) && !key.isShiftDown()) {
            String name = key.getCode().getName(); // "7" or "Numpad 7"
            int digit = name.charAt(name.length() - 1) - '0';
            return Optional.of(() -> digits.forEach(receiver -> receiver.accept(digit)));
        }
        return combinations.entrySet().stream()
                .filter(bound -> bound.getKey().match(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean mayAct(KeyEvent key) {
        if (composing || !(key.getSource() instanceof Scene scene)) {
            return false;
        }
        Node focused = scene.getFocusOwner();
        KeyCode code = key.getCode();
        if (isText(focused)) {
            return modified(key) ? !TEXT_EDITING.contains(code) : code.isFunctionKey();
        }
        boolean pressesButton = code == KeyCode.ENTER || code == KeyCode.SPACE;
        return !(pressesButton && !modified(key) && focused instanceof ButtonBase);
    }

    private static boolean isText(@Nullable Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof ComboBoxBase<?>
                || (focused instanceof Spinner<?> spinner && spinner.isEditable());
    }

    private static boolean modified(KeyEvent key) {
        return key.isControlDown() || key.isAltDown() || key.isMetaDown();
    }
}
