package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.PanelPackages;
import org.xingping.testkit.Shelves;

/**
 * The way through the program that README shows, in the whole window: shelf, desk, vetoes and bonus, check panel; a panel's desk
 * over what three inspectors handed in, and a package verified. Its pictures are in target/looks; {@code src/docs/images/make} puts them into README.
 */
class ReadmePicturesTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theProgramIsWalkedThroughFromShelfToCheckPanel(String language) {
        Shelves.fill(folder.resolve("workspace"));
        try (OpenWindow window = OpenWindow.on(folder, Locale.of(language), false, 1366, 768)) {
            assertThat(window.shows(".assessment-card")).isTrue();
            window.stages().picture("readme-shelf-" + language);

            window.press(KeyCode.ENTER);
            assertThat(window.shows("#desk-list")).isTrue();
            window.press(KeyCode.DIGIT2, true).press(KeyCode.DOWN, KeyCode.D, KeyCode.DIGIT1, KeyCode.D);
            assertThat(window.shows("#desk-finding-1")).isTrue();
            window.stages().picture("readme-desk-" + language);

            window.press(KeyCode.DIGIT6, true).press(KeyCode.F, KeyCode.F, KeyCode.F);
            assertThat(window.shows("#desk-verdicts")).isTrue();
            window.stages().picture("readme-verdicts-" + language);

            window.press(KeyCode.DIGIT1, true).press(KeyCode.K);
            assertThat(window.shows("#desk-checks")).isTrue();
            window.stages().picture("readme-checks-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatWasHandedInLiesSideBySideAndIsVerified(String language) throws IOException {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        Path first = PanelPackages.in(stick, folder.resolve("laptops"), 3).getFirst();
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), false, 1366, 768)) {
            window.chooses(stick).menu("menu-panel-folder");
            window.until(() -> window.sees("#panel-choice-2"));
            window.settle();
            window.press(KeyCode.J, KeyCode.J);
            assertThat(window.shows("#panel-place")).isTrue();
            window.stages().picture("readme-panel-" + language);

            window.fire("#home");
            window.chooses(first).menu("menu-verify");
            window.until(() -> window.sees("#verify-known"));
            window.settle();
            window.stages().picture("readme-verify-" + language);
        }
    }
}
