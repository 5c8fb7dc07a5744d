package org.xingping.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a person's preferences are kept. A file that cannot be read is kept aside under another name and told of once;
 * preferences begin anew meanwhile. Used by one thread.
 */
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Path file;
    private final FileOps files;
    private Settings settings;
    private @Nullable Problem unreadable;

    /** Reads {@code settings.json} in the folder at once; none there means nothing was chosen yet. */
    public SettingsFile(Path folder, FileOps files) {
        this.folder = folder;
        this.file = folder.resolve("settings.json");
        this.files = files;
        this.settings = read();
    }

    public Settings settings() {
        return settings;
    }

    /** Why the preferences began anew, where the file could not be read. */
    public Optional<Problem> unreadable() {
        return Optional.ofNullable(unreadable);
    }

    /** Keeps the preferences; the same again are not written. */
    public void keep(Settings changed) {
        if (changed.equals(settings)) {
            return;
        }
        byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(changed);
        files.createDirectories(folder);
        files.replace(file, out -> out.write(text), written -> {
            if (!JSON.readValue(Files.readAllBytes(written), Settings.class).equals(changed)) {
                throw new IOException("preferences read back differ");
            }
        });
        settings = changed;
    }

    private Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try {
            ObjectNode known = JSON.valueToTree(Settings.DEFAULT);
            ObjectNode chosen = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
            return JSON.treeToValue(known.setAll(chosen), Settings.class);
        } catch (IOException | JacksonException | ClassCastException damaged) {
            Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
            unreadable = new Problem("problem.settings.unreadable", aside).causedBy(damaged);
            files.move(file, aside);
            return Settings.DEFAULT;
        }
    }
}
