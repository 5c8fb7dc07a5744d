package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.testkit.FocusWalk;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Stages;

/** Wherever the focus goes on the desk, one sees where it is. */
class FocusTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1366, 768, false", "1093, 614, true"})
    void everyStopOfTheDeskShowsThatItHasTheFocus(int width, int height, boolean dark) {
        try (DeskStage desk =
                DeskStage.show(folder, DeskLooksTest.halfDone(), Locale.SIMPLIFIED_CHINESE, width, height, dark)) {
            assertAllSeen(desk);
            Fx.run(() -> desk.models().run(Command.CHECK));
            assertAllSeen(desk);
            Fx.run(() -> {
                desk.models().run(Command.CHECK);
                desk.models().desk().go(Place.VERDICTS);
            });
            assertAllSeen(desk);
        }
    }

    @Test
    void aStopThatDoesNotShowIsCaught() {
        try (Stages stages = Stages.show(300, 100, false, () -> {
            Button plain = new Button("plain");
            plain.setId("plain");
            Button shy = new Button("shy");
            shy.setId("shy");
            shy.setStyle("-fx-background-color: gray; -fx-border-color: gray; -fx-effect: null; -fx-text-fill: white;");
            return new HBox(20, plain, shy);
        })) {
            Fx.run(stages.find("#plain", Button.class)::requestFocus);
            assertThat(FocusWalk.hidden(stages, new ArrayList<>()))
                    .containsExactly("Button #shy looks the same with the focus");
        }
    }

    private static void assertAllSeen(DeskStage desk) {
        List<String> stops = new ArrayList<>();
        assertThat(FocusWalk.hidden(desk.stages, stops)).isEmpty();
        assertThat(stops).hasSizeGreaterThan(12);
    }
}
