package org.xingping.ui.shelf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xingping.actions.BackupActions;
import org.xingping.actions.BackupActions.LastBackup;
import org.xingping.settings.Settings;
import org.xingping.work.Background;

/** Whether what is stored is safe: the state of the workspace, the age and place of the last backup, making one. */
final class BackupViewModel {
    /** A workspace with changes older than this wants a backup. */
    static final Duration WANTED_AFTER = Duration.ofHours(1);

    private final BackupActions actions;
    private final Background background;
    private final Clock clock;
    private final ObjectProperty<Settings> settings;
    private final ReadOnlyObjectWrapper<Safety> safety = new ReadOnlyObjectWrapper<>(this, "safety", Safety.UNREAD);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyObjectWrapper<Optional<Path>> written =
            new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());

    BackupViewModel(BackupActions actions, Background background, Clock clock, ObjectProperty<Settings> settings) {
        this.actions = actions;
        this.background = background;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * What is known.
     *
     * @param last the last verified backup
     * @param wanted whether it is time for another
     */
    record Safety(boolean readOnly, Optional<LastBackup> last, boolean wanted) {
        static final Safety UNREAD = new Safety(false, Optional.empty(), false);
    }

    ReadOnlyObjectProperty<Safety> safetyProperty() {
        return safety.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The file of the backup that was just made here. */
    ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Where the last backup went, as a person chose it. */
    Optional<Path> folder() {
        return Optional.ofNullable(settings.get().backupFolder()).map(Path::of);
    }

    void reload() {
        background.latest("backup", () -> new Safety(actions.isReadOnly(), actions.last(), false), this::show);
    }

    /** Writes and verifies one; the folder is offered again next time. */
    void backup(Path folder) {
        if (running.get()) {
            return;
        }
        running.set(true);
        settings.set(settings.get().withBackupFolder(folder.toString()));
        background.run(
                () -> actions.backup(folder),
                file -> {
                    running.set(false);
                    written.set(Optional.of(file));
                    reload();
                },
                failure -> {
                    running.set(false);
                    background.report(failure);
                });
    }

    private void show(Safety read) {
        boolean wanted = read.last()
                .map(last -> last.changed()
                        && Duration.between(last.at(), clock.instant()).compareTo(WANTED_AFTER) > 0)
                .orElse(false);
        safety.set(new Safety(read.readOnly(), read.last(), wanted));
    }
}
