package org.xingping.ime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/** What input method and keyboard hand to a text field. */
final class Heard {
    private final List<String> pieces = new CopyOnWriteArrayList<>();
    private volatile boolean composing;
    private final AtomicInteger told = new AtomicInteger();

    /** Made on the FX thread. */
    Heard(TextInputControl field) {
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::hear);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::hear);
    }

    private void hear(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        if (!event.getCommitted().isEmpty()) {
            pieces.add(event.getCommitted());
        }
        told.incrementAndGet();
    }

    private void hear(KeyEvent typed) {
        String character = typed.getCharacter();
        if (!character.isEmpty() && !Character.isISOControl(character.charAt(0))) {
            pieces.add(character);
        }
    }

    /** What is final, in order: texts of the input method, and characters that it let pass. */
    List<String> pieces() {
        return List.copyOf(pieces);
    }

    /** Whether something is composed that is not final. */
    boolean isComposing() {
        return composing;
    }

    /** How often the input method has said something. */
    int told() {
        return told.get();
    }
}
