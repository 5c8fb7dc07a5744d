package org.xingping.actions;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.xingping.exchange.SealCheck;
import org.xingping.files.FileOps;
import org.xingping.scoring.Opened;
import org.xingping.storage.Seals;
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
        List<Problem.Detail> faults = new ArrayList<>();
        workspace.check().forEach(fault -> faults.add(fault.detail()));
        faults.addAll(seals());
        return faults;
    }

    /** What was sealed must still be what its seal was given for, and its receipts and dissents. */
    private List<Problem.Detail> seals() {
        Seals seals = workspace.seals();
        SealCheck check = new SealCheck(new FileOps());
        ReceiptCheck receipts = new ReceiptCheck(workspace.receipts(), seals, new FileOps());
        DissentCheck dissents = new DissentCheck(workspace.dissents(), new FileOps());
        Set<String> sheets = new HashSet<>();
        Set<String> seated = new HashSet<>();
        List<Opened> without = new ArrayList<>();
        boolean all = workspace.each(stored -> {
            String sheet = stored.row().sheet();
            sheets.add(sheet);
            stored.sheet().table().forEach(at -> seated.add(at.seat().sheet()));
            if (stored.chain().isEmpty() && seals.revisions(sheet).isEmpty()) {
                without.add(stored);
            } else {
                check(check, seals, stored);
            }
            receipts.check(stored);
            dissents.check(stored);
        });
        // What came in with a panel is under the panel's seal; its own papers stayed with who handed it in.
        without.stream()
                .filter(stored -> !seated.contains(stored.row().sheet()))
                .forEach(stored -> check(check, seals, stored));
        List<Problem.Detail> faults = new ArrayList<>(check.faults());
        if (all) { // else it may belong to what could not be read
            seals.strays(sheets).forEach(file -> faults.add(new Problem.Detail("check.seal.stray", file)));
        }
        faults.addAll(receipts.faults(all));
        faults.addAll(dissents.faults(all));
        return faults;
    }

    private static void check(SealCheck check, Seals seals, Opened stored) {
        String sheet = stored.row().sheet();
        check.check(stored.edition(), stored.sheet(), revision -> seals.file(sheet, revision), seals.revisions(sheet));
    }

    /** Whether nothing may be written here. */
    public boolean isReadOnly() {
        return workspace.readOnly();
    }
}
