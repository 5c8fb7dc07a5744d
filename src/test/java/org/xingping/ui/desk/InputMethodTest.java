package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.History;
import org.xingping.assessment.Sheet;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;

/** What an input method sends, as JavaFX hands it on: letters of a word being composed are no commands. */
class InputMethodTest {
    private static final List<KeyCode> PINYIN = List.of(
            KeyCode.F,
            KeyCode.X,
            KeyCode.D,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.B,
            KeyCode.U,
            KeyCode.G,
            KeyCode.M,
            KeyCode.K,
            KeyCode.C,
            KeyCode.ENTER,
            KeyCode.BACK_SPACE,
            KeyCode.ESCAPE,
            KeyCode.SPACE);

    @TempDir
    Path folder;

    private DeskStage desk;

    @BeforeEach
    void open() {
        Scenario estate =
                Scenario.given(Editions.SHIPPED).date("2026-11-23").on("BJ-02").finding("a", "3栋", "积尘", 1);
        desk = DeskStage.show(folder, estate, Locale.SIMPLIFIED_CHINESE, 1366, 768, false);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keysOfAWordBeingComposedChangeNothing() {
        Fx.run(() -> desk.models().desk().jump("BJ-02"));
        Looking before = looking();
        int lines = sheet().entries().size();
        for (KeyCode key : PINYIN) {
            compose("n", "");
            desk.stages.press(key, false);
            assertThat(sheet().entries()).as("%s", key).hasSize(lines);
            assertThat(looking()).as("%s", key).isEqualTo(before);
            assertThat(Fx.get(() -> desk.models().desk().checkingProperty().get()))
                    .as("%s", key)
                    .isFalse();
        }
    }

    @Test
    void theSameKeyActsOnceTheWordIsWritten() {
        Fx.run(() -> desk.models().desk().jump("KF-01"));
        compose("n", "");
        desk.stages.press(KeyCode.F, false);
        assertThat(History.of(sheet()).of("KF-01")).as("while composing").isEmpty();
        compose("", "你");
        desk.stages.press(KeyCode.F, false);
        assertThat(History.of(sheet()).of("KF-01"))
                .as("the control: the key does act")
                .hasSize(1);
    }

    @Test
    void aNoteComposedWordByWordArrivesWholeAndScoresNothing() {
        Fx.run(() -> desk.models().desk().jump("KF-01"));
        desk.stages.press(KeyCode.N, false);
        for (String word : List.of("物业", "服务", "到位")) {
            compose("f", "");
            pressed(KeyCode.F);
            pressed(KeyCode.DIGIT1);
            compose("", word);
        }
        desk.stages.press(KeyCode.ENTER, false);
        assertThat(sheet().note("KF-01")).isEqualTo("物业服务到位");
        assertThat(History.of(sheet()).of("KF-01")).hasSize(1);
    }

    private Sheet sheet() {
        return Fx.get(() -> desk.models().sheet().standing().sheet());
    }

    private Looking looking() {
        return Fx.get(() -> desk.models().desk().looking());
    }

    /** A key that the input method keeps to itself: it is pressed, and nothing is typed. */
    private void pressed(KeyCode code) {
        Fx.run(() -> Event.fireEvent(
                desk.stages.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    /** Half a word, or a whole one that is written. */
    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        Fx.run(() -> {
            Node focused = desk.stages.scene().getFocusOwner();
            Event.fireEvent(
                    focused,
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
        });
    }
}
