package org.xingping.actions;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.xingping.storage.CheckFault;
import org.xingping.storage.Workspace;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Keeping the workspace safe: backups and the check of everything stored. Runs on the library thread. */
public final class BackupActions {
    private final Workspace workspace;
    private boolean failed;

    public BackupActions(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Writes one verified backup into the folder and returns its file; watched by nobody. */
    public Path backup(Path folder) {
        return backup(folder, Progress.UNSEEN);
    }

    /** The same, watched photo by photo; {@code progress} may throw to stop, which is no failure. */
    public Path backup(Path folder, Progress progress) {
        boolean before = failed;
        failed = true;
        try {
            Path file = workspace.backup(folder, progress::at).file();
            failed = false;
            return file;
        } catch (CancellationException stopped) {
            failed = before;
            throw stopped;
        }
    }

    /** Whether the last attempt since the program started came to nothing. */
    public boolean lastFailed() {
        return failed;
    }

    /** Whether there is nothing here that a backup could save. */
    public boolean isEmpty() {
        return workspace.counts().values().stream().allMatch(count -> count == 0);
    }

    /** The last verified backup. */
    public Optional<LastBackup> last() {
        return workspace.lastBackup().map(backup -> new LastBackup(backup.at(), backup.file(), backup.changed()));
    }

    /** When and where, and whether anything was written since. */
    public record LastBackup(Instant at, Path file, boolean changed) {}

    /** Everything wrong with what is stored; empty when all is well. */
    public List<Problem.Detail> check() {
        return workspace.check().stream().map(CheckFault::detail).toList();
    }

    /** Whether nothing may be written here. */
    public boolean isReadOnly() {
        return workspace.readOnly();
    }
}
