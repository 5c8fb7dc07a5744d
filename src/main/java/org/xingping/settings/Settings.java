package org.xingping.settings;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * This person's preferences on this laptop.
 *
 * @param language {@code zh} or {@code en}; none follows the system
 * @param inspector the person who works here; none until asked
 * @param workspace the folder of the workspace; none means the default one
 * @param exportFolder where the last export went
 * @param backupFolder where the last backup went
 * @param photoFolder where photos were last taken from
 * @param watchedFolder from where new photos are taken by themselves; none where they are not
 * @param textSize text size in percent, 100-200
 * @param advance whether a full answer moves on to the next item
 */
public record Settings(
        @Nullable String language,
        @Nullable Inspector inspector,
        @Nullable String workspace,
        @Nullable String exportFolder,
        @Nullable String backupFolder,
        @Nullable String photoFolder,
        @Nullable String watchedFolder,
        Theme theme,
        int textSize,
        boolean advance,
        boolean motion,
        @Nullable WindowPlace window,
        @Nullable String lastAssessment) {
    /** What holds before anything was chosen. */
    public static final Settings DEFAULT =
            new Settings(null, null, null, null, null, null, null, Theme.LIGHT, 100, true, true, null, null);

    public Settings {
        textSize = Math.clamp(textSize, 100, 200);
    }

    /** Who scores here. */
    public record Inspector(String id, String name) {}

    /** Where the window stood, in pixels of the virtual desktop. */
    public record WindowPlace(int x, int y, int width, int height, boolean maximized) {}

    /** How the window looks. */
    public enum Theme {
        LIGHT,
        DARK
    }

    public Settings withLanguage(String other) {
        return with(parts -> parts.language = other);
    }

    public Settings withInspector(Inspector other) {
        return with(parts -> parts.inspector = other);
    }

    public Settings withWorkspace(String other) {
        return with(parts -> parts.workspace = other);
    }

    public Settings withExportFolder(String other) {
        return with(parts -> parts.exportFolder = other);
    }

    public Settings withBackupFolder(String other) {
        return with(parts -> parts.backupFolder = other);
    }

    public Settings withPhotoFolder(String other) {
        return with(parts -> parts.photoFolder = other);
    }

    public Settings withWatchedFolder(@Nullable String other) {
        return with(parts -> parts.watchedFolder = other);
    }

    public Settings withTheme(Theme other) {
        return with(parts -> parts.theme = other);
    }

    public Settings withTextSize(int other) {
        return with(parts -> parts.textSize = other);
    }

    public Settings withAdvance(boolean other) {
        return with(parts -> parts.advance = other);
    }

    public Settings withMotion(boolean other) {
        return with(parts -> parts.motion = other);
    }

    public Settings withWindow(WindowPlace other) {
        return with(parts -> parts.window = other);
    }

    public Settings withLastAssessment(@Nullable String other) {
        return with(parts -> parts.lastAssessment = other);
    }

    private Settings with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.settings();
    }

    /** The same, one by one, while one of them is changed. */
    private static final class Parts {
        private @Nullable String language;
        private @Nullable Inspector inspector;
        private @Nullable String workspace;
        private @Nullable String exportFolder;
        private @Nullable String backupFolder;
        private @Nullable String photoFolder;
        private @Nullable String watchedFolder;
        private Theme theme;
        private int textSize;
        private boolean advance;
        private boolean motion;
        private @Nullable WindowPlace window;
        private @Nullable String lastAssessment;

        Parts(Settings from) {
            language = from.language;
            inspector = from.inspector;
            workspace = from.workspace;
            exportFolder = from.exportFolder;
            backupFolder = from.backupFolder;
            photoFolder = from.photoFolder;
            watchedFolder = from.watchedFolder;
            theme = from.theme;
            textSize = from.textSize;
            advance = from.advance;
            motion = from.motion;
            window = from.window;
            lastAssessment = from.lastAssessment;
        }

        Settings settings() {
            return new Settings(
                    language,
                    inspector,
                    workspace,
                    exportFolder,
                    backupFolder,
                    photoFolder,
                    watchedFolder,
                    theme,
                    textSize,
                    advance,
                    motion,
                    window,
                    lastAssessment);
        }
    }
}
