package org.xingping.ui.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/**
 * Merges typing into one hand-over per pause: after the pause, when the focus leaves, or on {@link #flush}; never while an
 * input method composes, and never the same text twice.
 */
public final class Typing {
    /** The pause after which a text is saved. */
    public static final Duration SAVE = Duration.millis(800);
    /** The pause after which a search begins. */
    public static final Duration SEARCH = Duration.millis(150);

    private final TextInputControl field;
    private final Composing composing;
    private final PauseTransition pause;
    private final Consumer<String> receiver;
    private String handedOver;

    public Typing(TextInputControl field, Duration pause, Consumer<String> receiver) {
        this.field = field;
        this.receiver = receiver;
        this.composing = new Composing(field);
        this.pause = new PauseTransition(pause);
        this.handedOver = field.getText();
        this.pause.setOnFinished(_ -> handOver());
        field.textProperty().subscribe(() -> this.pause.playFromStart());
        composing.onProperty().subscribe(() -> this.pause.playFromStart());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
    }

    /** Shows a text that came from elsewhere; it is not handed back. What is being typed is left alone. */
    public void show(String text) {
        boolean typing = field.isFocused() && !field.getText().equals(handedOver);
        if (!typing) {
            handedOver = text;
            if (!field.getText().equals(text)) {
                field.setText(text);
            }
        }
    }

    /** Hands over at once what was typed, also what an input method has not finished: leaving must not lose it. */
    public void flush() {
        pause.stop();
        deliver();
    }

    /** Whether an input method is composing in the field. */
    public boolean isComposing() {
        return composing.isOn();
    }

    private void handOver() {
        if (!composing.isOn()) {
            deliver();
        }
    }

    private void deliver() {
        String text = field.getText();
        if (!text.equals(handedOver)) {
            handedOver = text;
            receiver.accept(text);
        }
    }
}
