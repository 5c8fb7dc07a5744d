package org.xingping.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.assessment.Person;
import org.xingping.files.FileOps;
import org.xingping.settings.Settings;
import org.xingping.settings.Settings.Inspector;
import org.xingping.settings.SettingsFile;
import org.xingping.storage.Session;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.text.Problem;

/** Somebody's own laptop: workspace, keys and settings in one folder. Each start of the program there is a run of its own. */
final class Laptop {
    private final Path folder;
    private int runs;

    private Laptop(Path folder, Settings settings) {
        this.folder = folder;
        new SettingsFile(folder, new FileOps()).keep(settings);
    }

    /** One on which nobody has worked yet. */
    static Laptop untouched(Path folder) {
        return new Laptop(folder, OpenWindow.untouched(false, 1366, 768));
    }

    /** One on which this person has worked before, in another workspace. */
    static Laptop of(Path folder, Inspector person) {
        return new Laptop(folder, OpenWindow.untouched(false, 1366, 768).withInspector(person));
    }

    /** Starts the program. */
    OpenWindow start() {
        return OpenWindow.again(folder, Locale.SIMPLIFIED_CHINESE, session());
    }

    private Session session() {
        runs++;
        return Shelves.session(folder.getFileName() + "-" + runs);
    }

    /** A phone photo that was copied to this laptop; another picture for each number. */
    Path photo(int number) {
        try {
            Path card = Files.createDirectories(folder.resolve("DCIM"));
            long seed = folder.getFileName().hashCode() * 100L + number;
            return Files.write(
                    card.resolve("IMG_%04d.JPG".formatted(number)), PhonePhotos.photo(seed, 640, 480, number % 8 + 1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the check of the workspace finds, now that the program has ended. */
    List<Problem.Detail> check() {
        Opener opener = new Opener(session(), () -> new Person("check", "check"), folder.resolve("own"));
        try (House house = opener.open(folder.resolve("workspace"))) {
            return house.backups().check();
        }
    }
}
