package org.xingping.ui.shelf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xingping.actions.BackupActions;
import org.xingping.actions.BackupActions.LastBackup;
import org.xingping.settings.Settings;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.Tools;

/** Whether what is stored is safe: the state of the workspace, the age and place of the last backup, making one. */
final class BackupViewModel {
    /** A workspace with changes older than this wants a backup. */
    static final Duration WANTED_AFTER = Duration.ofHours(1);

    private final BackupActions actions;
    private final Tools tools;
    private final ObjectProperty<Settings> settings;
    private final ReadOnlyObjectWrapper<Safety> safety = new ReadOnlyObjectWrapper<>(this, "safety", Safety.UNREAD);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyObjectWrapper<Optional<Path>> written =
            new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());

    BackupViewModel(BackupActions actions, Tools tools, ObjectProperty<Settings> settings) {
        this.actions = actions;
        this.tools = tools;
        this.settings = settings;
    }

    /** How badly another backup is needed. */
    enum Need {
        NONE,
        /** Changes are older than an hour, or there has never been a backup of what is here. */
        WANTED,
        /** The last attempt came to nothing. */
        FAILED
    }

    /**
     * What is known.
     *
     * @param last the last verified backup
     */
    record Safety(boolean readOnly, Optional<LastBackup> last, Need need) {
        static final Safety UNREAD = new Safety(false, Optional.empty(), Need.NONE);
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

    /** Where the last backup went, as a person chose it; it may be on a stick that is not here. */
    Optional<Path> folder() {
        return Optional.ofNullable(settings.get().backupFolder()).map(Path::of);
    }

    void reload() {
        tools.background().latest("backup", this::read, safety::set);
    }

    /** Writes and verifies one where the last one went; {@code ask} is asked where that place is unknown or not there. */
    void backup(Supplier<Optional<Path>> ask) {
        if (running.get()) {
            return;
        }
        running.set(true);
        tools.background()
                .run(
                        () -> folder().filter(Files::isDirectory),
                        there -> there.or(ask).ifPresentOrElse(this::write, () -> running.set(false)));
    }

    /** Writes and verifies one there; the folder is the next one's too. */
    void backup(Path folder) {
        if (!running.get()) {
            running.set(true);
            write(folder);
        }
    }

    private void write(Path folder) {
        settings.set(settings.get().withBackupFolder(folder.toString()));
        new LongWork(tools, "backing-up", tools.messages().get("shelf.backup.running"))
                .run(
                        progress -> actions.backup(folder, progress),
                        file -> {
                            running.set(false);
                            written.set(Optional.of(file));
                            reload();
                        },
                        () -> {
                            running.set(false);
                            reload();
                        });
    }

    private Safety read() {
        Optional<LastBackup> last = actions.last();
        boolean old = last.map(backup -> backup.changed()
                        && Duration.between(backup.at(), tools.clock().instant())
                                        .compareTo(WANTED_AFTER)
                                > 0)
                .orElseGet(() -> !actions.isReadOnly() && !actions.isEmpty());
        Need need = actions.lastFailed() ? Need.FAILED : old ? Need.WANTED : Need.NONE;
        return new Safety(actions.isReadOnly(), last, need);
    }
}
