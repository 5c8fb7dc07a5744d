package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.photo.PhonePhotos;

/** Photos that come by themselves from a folder which was chosen once. */
class WatchedFolderTest {
    @TempDir
    Path folder;

    @Test
    void photosThatArriveInTheChosenFolderComeIntoTheTrayAndWhatWasTakenOffStaysAway() throws IOException {
        Shelves.fill(folder.resolve("workspace"));
        Path phone = Files.createDirectories(folder.resolve("phone"));
        shoot(phone.resolve("IMG_1.JPG"), 1);
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of("zh"), false, 1366, 768)) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            int before = Fx.get(window::photos);
            window.chooses(phone).menu("desk-watch");
            window.until(() -> window.photos() == before + 1);
            assertThat(window.settings().watchedFolder()).isEqualTo(phone.toString());

            shoot(phone.resolve("IMG_2.JPG"), 2);
            window.until(() -> window.photos() == before + 2);

            window.press(KeyCode.U);
            window.until(() -> window.photos() == before + 1);
            window.press(KeyCode.L);
            window.until(() -> window.sees("#photos"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#desk"));
            shoot(phone.resolve("IMG_3.JPG"), 3);
            window.until(() -> window.photos() >= before + 2);
            window.settle();
            assertThat(Fx.get(window::photos)).isEqualTo(before + 2);
        }
        try (OpenWindow window = OpenWindow.again(folder, Locale.of("zh"), Shelves.session("later"))) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            int before = Fx.get(window::photos);
            shoot(phone.resolve("IMG_4.JPG"), 4);
            window.until(() -> window.photos() == before + 1);
        }
    }

    /** Today, by the clock of the window. */
    private static void shoot(Path file, long seed) throws IOException {
        Files.write(file, PhonePhotos.photo(seed, 640, 480, 6));
        Files.setLastModifiedTime(file, FileTime.from(Shelves.NOW));
    }
}
