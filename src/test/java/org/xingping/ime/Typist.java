package org.xingping.ime;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.xingping.testkit.Fx;

/** Someone who writes Chinese into a field: pinyin, candidates, and letters and digits as they are. */
final class Typist {
    private final Heard heard;

    /** Writes into the field that has the keyboard. */
    Typist(TextInputControl field) {
        heard = Fx.get(() -> new Heard(field));
    }

    /**
     * Waits until the input method takes keys: a program's first letters pass it by while it gets to know the program. They
     * are typed into a window of their own.
     */
    static void wakeInputMethod() {
        TextField field = Fx.get(TextField::new);
        Stage stage = Fx.get(() -> {
            Stage small = new Stage();
            small.setScene(new Scene(field, 300, 80));
            small.show();
            return small;
        });
        Waiting.until("the keyboard", stage::isFocused);
        Typist typist = new Typist(field);
        Heard heard = typist.heard;
        for (int letter = 0; letter < 30 && !heard.isComposing(); letter++) {
            int before = heard.pieces().size();
            Display.press("a"); // it may pass the input method, or be lost on it
            Waiting.within(1000, () -> heard.isComposing() || heard.pieces().size() > before);
        }
        typist.giveUp();
        Fx.run(stage::close);
    }

    /** What was written for good, in order: words of the input method, and characters that it let pass. */
    List<String> pieces() {
        return heard.pieces();
    }

    /** Types characters that nothing composes: each passes the input method. */
    void plain(String characters) {
        characters.codePoints().mapToObj(Character::toString).forEach(character -> {
            int before = heard.pieces().size();
            Display.press(
                    character, "the character itself", () -> heard.pieces().size() > before);
        });
    }

    /** Types pinyin; it stays composed. */
    void compose(String pinyin) {
        pinyin.codePoints().mapToObj(Character::toString).forEach(letter -> {
            answered(letter);
            Waiting.until("composing after " + letter, heard::isComposing);
        });
    }

    /** Chooses the candidate with this number, and the first ones for what that leaves composed. */
    void choose(int number) {
        int before = heard.pieces().size();
        answered(String.valueOf(number));
        while (Fx.get(heard::isComposing)) {
            answered("space");
        }
        Waiting.until("a word", () -> heard.pieces().size() > before);
    }

    /** Gives up what is composed. */
    void giveUp() {
        Display.press("Escape", "nothing composed", () -> !heard.isComposing());
    }

    /** Turns the input method to letters as they are, or back. */
    void turn() {
        Display.press("Shift_L"); // it says nothing; what is typed next comes after it
    }

    /** Hesitates in the middle of a word, longer than a typing pause. */
    void hesitate() {
        boolean changed = Waiting.within(1500, () -> !heard.isComposing());
        if (changed) {
            throw new AssertionError("what was composed is gone");
        }
    }

    private void answered(String key) {
        int before = heard.told();
        Display.press(key, "word of the input method", () -> heard.told() > before);
    }
}
