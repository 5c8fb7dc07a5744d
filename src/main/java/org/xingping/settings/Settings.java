package org.xingping.settings;

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
        return new Settings(
                other,
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

    public Settings withInspector(Inspector other) {
        return new Settings(
                language,
                other,
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

    public Settings withWorkspace(String other) {
        return new Settings(
                language,
                inspector,
                other,
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

    public Settings withExportFolder(String other) {
        return new Settings(
                language,
                inspector,
                workspace,
                other,
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

    public Settings withBackupFolder(String other) {
        return new Settings(
                language,
                inspector,
                workspace,
                exportFolder,
                other,
                photoFolder,
                watchedFolder,
                theme,
                textSize,
                advance,
                motion,
                window,
                lastAssessment);
    }

    public Settings withPhotoFolder(String other) {
        return new Settings(
                language,
                inspector,
                workspace,
                exportFolder,
                backupFolder,
                other,
                watchedFolder,
                theme,
                textSize,
                advance,
                motion,
                window,
                lastAssessment);
    }

    public Settings withWatchedFolder(@Nullable String other) {
        return new Settings(
                language,
                inspector,
                workspace,
                exportFolder,
                backupFolder,
                photoFolder,
                other,
                theme,
                textSize,
                advance,
                motion,
                window,
                lastAssessment);
    }

    public Settings withTheme(Theme other) {
        return new Settings(
                language,
                inspector,
                workspace,
                exportFolder,
                backupFolder,
                photoFolder,
                watchedFolder,
                other,
                textSize,
                advance,
                motion,
                window,
                lastAssessment);
    }

    public Settings withTextSize(int other) {
        return new Settings(
                language,
                inspector,
                workspace,
                exportFolder,
                backupFolder,
                photoFolder,
                watchedFolder,
                theme,
                other,
                advance,
                motion,
                window,
                lastAssessment);
    }

    public Settings withAdvance(boolean other) {
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
                other,
                motion,
                window,
                lastAssessment);
    }

    public Settings withMotion(boolean other) {
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
                other,
                window,
                lastAssessment);
    }

    public Settings withWindow(WindowPlace other) {
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
                other,
                lastAssessment);
    }

    public Settings withLastAssessment(@Nullable String other) {
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
                other);
    }
}
