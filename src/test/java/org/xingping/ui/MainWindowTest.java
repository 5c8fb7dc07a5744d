package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.storage.Workspace;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Shelves;

class MainWindowTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "zh, false, 1366, 768",
        "en, false, 1366, 768",
        "zh, true, 1366, 768",
        "zh, false, 1093, 614",
        "en, true, 1093, 614"
    })
    void theShelfStandsInTheWindow(String language, boolean dark, int width, int height) {
        Shelves.fill(folder.resolve("workspace"));
        try (OpenWindow window = OpenWindow.on(folder, Locale.of(language), dark, width, height)) {
            window.stages().picture("shelf-" + language + (dark ? "-dark-" : "-light-") + width);

            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            assertThat(window.stages().shows(".assessment-card")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1093, 614"})
    void anEmptyShelfSaysWhatToDoNext(String language, boolean dark, int width, int height) {
        try (OpenWindow window = OpenWindow.on(folder, Locale.of(language), dark, width, height)) {
            window.stages().picture("empty-" + language + (dark ? "-dark-" : "-light-") + width);

            assertThat(window.stages().shows("#empty")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768"})
    void aWorkspaceInUseElsewhereIsLookedAtOnEveryScreenAndTakesNothing(
            String language, boolean dark, int width, int height) {
        Path workspace = folder.resolve("workspace");
        Shelves.fill(workspace);
        String name = language + (dark ? "-dark-" : "-light-") + width;
        Locale locale = Locale.of(language);
        try (Workspace _ = Workspace.open(workspace, Sessions.first());
                OpenWindow window = OpenWindow.on(folder, locale, dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.stages().picture("looking-desk-" + name);
            assertThat(window.stages().shows("#desk-sealed")).isTrue();
            assertThat(window.stages().shows("#desk-reopen")).isFalse();
            window.press(KeyCode.BACK_SPACE, KeyCode.F);
            assertThat(window.stages().shows("#desk-retry")).isFalse();

            window.press(KeyCode.S);
            window.stages().picture("looking-sign-" + name);
            assertThat(window.stages().shows("#sign-pad")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "en, false, 1093, 614"})
    void aNewAssessmentIsOneShortDialog(String language, boolean dark, int width, int height) {
        Shelves.fill(folder.resolve("workspace"));
        String name = language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.on(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.N, true);
            window.stages().picture("new-" + name);
            AccessibleWalk.assertNamed(window.stages().find("#new-assessment", DialogPane.class));

            window.type("花园");
            window.stages().picture("new-completion-" + name);
            window.press(KeyCode.DOWN, false);
            window.press(KeyCode.ENTER, false);
            Fx.run(window.stages().find("#new-more", ToggleButton.class)::fire);
            window.stages().picture("new-more-" + name);

            assertThat(window.stages().find("#new-company", TextField.class).getText())
                    .isEqualTo("恒信物业");
        }
    }
}
