package org.xingping.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.settings.Settings.Theme;
import org.xingping.settings.Settings.WindowPlace;

class SettingsFileTest {
    private final FileOps files = new FileOps();

    @Test
    void whatWasChosenIsThereAgainAfterARestart(@TempDir Path folder) {
        Path place = folder.resolve("个人 设置");
        Settings chosen = Settings.DEFAULT
                .withTheme(Theme.DARK)
                .withTextSize(150)
                .withInspector(new Settings.Inspector("p1", "检查员甲"))
                .withWindow(new WindowPlace(10, 20, 1200, 700, false));
        new SettingsFile(place, files).keep(chosen);

        assertThat(new SettingsFile(place, files).settings()).isEqualTo(chosen);
    }

    @Test
    void anUnreadableFileIsKeptAsideAndToldOf(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"theme\": \"DA");

        SettingsFile settings = new SettingsFile(folder, files);
        settings.keep(Settings.DEFAULT.withTheme(Theme.DARK));

        assertThat(settings.unreadable()).isPresent();
        assertThat(folder.resolve("settings.json.unreadable")).hasContent("{\"theme\": \"DA");
        assertThat(new SettingsFile(folder, files).settings().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aFileOfAnotherVersionFillsInWhatItDoesNotKnow(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"language\": \"en\", \"laterInvention\": [1, 2]}");

        Settings settings = new SettingsFile(folder, files).settings();

        assertThat(settings.language()).isEqualTo("en");
        assertThat(settings.theme()).isEqualTo(Theme.LIGHT);
    }
}
