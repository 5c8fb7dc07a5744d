package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.photo.PhonePhotos;

/** From a folder of phone photos to evidence under items, in the whole window on its own threads. */
class PhotoWalkTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768"})
    void photosComeInAreFiledByOneKeyEachAndAreLookedAt(String language, boolean dark, int width, int height)
            throws IOException {
        Shelves.fill(folder.resolve("workspace"));
        Path card = card(12);
        String name = language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.until(() -> seen(window, "#desk"));
            window.stages().picture("photo-desk-before-" + name);
            window.chooses(card).press(KeyCode.P);
            window.until(() -> label(window).contains("12"));
            window.until(() -> !seen(window, "#desk-importing"));
            window.stages().picture("photo-desk-" + name);
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());

            window.press(KeyCode.L);
            window.until(() -> seen(window, "#photo-viewer"));
            window.stages().picture("photo-large-" + name);
            window.press(KeyCode.ESCAPE);
            window.until(() -> seen(window, "#photo-grid"));
            window.stages().picture("photo-grid-" + name);
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("#desk")).isTrue();
        }
    }

    /** On the window's thread, as {@code until} asks there. */
    private static boolean seen(OpenWindow window, String selector) {
        Node node = window.stages().scene().getRoot().lookup(selector);
        return node != null && node.isVisible();
    }

    private static String label(OpenWindow window) {
        return ((Labeled) window.stages().scene().getRoot().lookup("#desk-photos")).getText();
    }

    /** A camera's card with so many photos, small ones. */
    private Path card(int count) throws IOException {
        Path card = Files.createDirectories(folder.resolve("DCIM/100MEDIA"));
        for (int at = 0; at < count; at++) {
            Files.write(
                    card.resolve("IMG_%04d.JPG".formatted(1_001 + at)), PhonePhotos.photo(at, 1200, 900, at % 8 + 1));
        }
        return folder.resolve("DCIM");
    }
}
