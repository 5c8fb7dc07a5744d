package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.testkit.Fx;
import org.xingping.testkit.PanelPackages;

/** What is at hand for one item is at hand for that one alone, whatever was chosen before. */
class PanelByKeysTest {
    @TempDir
    Path folder;

    @Test
    void whatWasChosenOnOneItemIsNotDecidedOnTheNext() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        PanelPackages.in(stick, folder.resolve("laptops"), 3);
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1366, 768)) {
            PanelAtWork panel = new PanelAtWork(window);
            panel.open(stick);
            String before = panel.total();
            assertThat(title(window)).startsWith("KF-15");
            window.press(KeyCode.DIGIT4, KeyCode.ESCAPE);
            assertThat(chosen(window, 4)).isTrue();
            window.focus("#panel-remark").type("再问一位业主").press(KeyCode.ENTER);
            window.until(() -> window.sees(".panel-remark"));
            window.focus("#panel-grid");
            assertThat(chosen(window, 4)).as("a remark leaves it in hand").isTrue();

            window.press(KeyCode.J);
            assertThat(title(window)).startsWith("BJ-02");
            window.press(KeyCode.ENTER, true);
            assertThat(Fx.get(() -> window.reads("#panel-reason-error"))).isNotEmpty();
            assertThat(panel.total()).isEqualTo(before);

            window.press(KeyCode.DIGIT1);
            assertThat(chosen(window, 1)).isTrue();
            window.press(KeyCode.ENTER, true);
            window.until(() -> !window.reads("#panel-total").equals(before));
            assertThat(window.shows("#problem")).isFalse();
        }
    }

    private static String title(OpenWindow window) {
        return Fx.get(() -> window.reads("#panel-ruling .title"));
    }

    private static boolean chosen(OpenWindow window, int choice) {
        ToggleButton button = window.find("#panel-choice-" + choice, ToggleButton.class);
        return Fx.get(button::isSelected);
    }
}
