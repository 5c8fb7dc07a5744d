package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Mouse;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.photo.PhonePhotos;

/** From a folder of phone photos to a workbook with its photo annex: the whole window, by keys and mouse, on its own threads. */
class PhotoWalkTest {
    private static final int PHOTOS = 40;

    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1093, 614"})
    void aFolderOfPhonePhotosBecomesAWorkbookWithItsEvidence(String language, boolean dark, int width, int height)
            throws IOException, InvalidFormatException {
        Shelves.fill(folder.resolve("workspace"));
        Path card = card();
        Path workbook = folder.resolve("评分表.xlsx");
        String name = language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            int before = Fx.get(window::photos);
            drop(window, card);
            window.until(() -> window.photos() == before + PHOTOS);
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            window.until(() -> !window.sees("#desk-importing"));
            window.stages().picture("photo-tray-" + name);

            for (int filed = 0; filed < 7; filed++) {
                window.press(filed == 3 ? new KeyCode[] {KeyCode.DOWN, KeyCode.A} : new KeyCode[] {KeyCode.A});
            }
            window.stages().picture("photo-desk-" + name);

            window.press(KeyCode.UP, KeyCode.L);
            window.until(() -> window.sees("#photo-viewer") && !window.sees("#photo-viewer .progress-indicator"));
            draw(window, KeyCode.DIGIT1, 0.3, 0.3, 0.55, 0.6);
            draw(window, KeyCode.DIGIT7, 0.6, 0.2, 0.7, 0.4);
            window.until(() -> root(window).lookupAll("#photo-viewer .mark").size() == 2);
            window.stages().picture("photo-large-" + name);
            window.press(KeyCode.B);
            window.until(() -> !window.sees("#photo-viewer .progress-indicator"));
            window.stages().picture("photo-two-" + name);
            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#photo-grid"));
            window.stages().picture("photo-grid-" + name);
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#desk"));

            window.chooses(workbook).fire("#desk-export");
            window.until(() -> Files.exists(workbook));
            window.until(() -> window.sees("#export-done"));
            window.stages().picture("photo-exported-" + name);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(workbook.toFile())) {
            assertThat(read.getAllPictures()).hasSize(7);
            assertThat(read.getSheet("照片附件")).isNotNull();
        }
    }

    /** A camera's card with so many photos, small ones, held in every way. */
    private Path card() throws IOException {
        Path card = Files.createDirectories(folder.resolve("DCIM/100MEDIA"));
        for (int at = 0; at < PHOTOS; at++) {
            Files.write(
                    card.resolve("IMG_%04d.JPG".formatted(1_001 + at)), PhonePhotos.photo(at, 800, 600, at % 8 + 1));
        }
        return folder.resolve("DCIM");
    }

    /** Through the dialog, with no row in the focus, so that all of it lands in the tray. */
    private static void drop(OpenWindow window, Path card) {
        window.focus("#desk-place-6");
        Fx.run(() -> ((Button) Objects.requireNonNull(root(window).lookup("#desk-place-6"))).fire());
        window.settle();
        window.chooses(card).press(KeyCode.P);
        Fx.run(() -> ((Button) Objects.requireNonNull(root(window).lookup("#desk-place-2"))).fire());
        window.settle();
    }

    /** Takes a tool and draws from one place of the picture's frame to another, in parts of its width and height. */
    private static void draw(OpenWindow window, KeyCode tool, double fromX, double fromY, double toX, double toY) {
        window.press(tool);
        Node ground = window.find("#photo-viewer .picture-ground", Node.class);
        Fx.run(() -> {
            double wide = ground.getLayoutBounds().getWidth();
            double high = ground.getLayoutBounds().getHeight();
            Mouse.act(ground, MouseEvent.MOUSE_PRESSED, fromX * wide, fromY * high);
            Mouse.act(ground, MouseEvent.MOUSE_DRAGGED, toX * wide, toY * high);
            Mouse.act(ground, MouseEvent.MOUSE_RELEASED, toX * wide, toY * high);
        });
        window.settle();
        window.press(tool);
    }

    private static Node root(OpenWindow window) {
        return window.stages().scene().getRoot();
    }
}
