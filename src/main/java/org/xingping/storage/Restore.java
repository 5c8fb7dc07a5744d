package org.xingping.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * Puts a backup in the place of a workspace. It is read as a whole before anything is touched; the old database moves aside
 * together with its side files, because a log left behind would be replayed into the new one.
 */
final class Restore {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path folder;
    private final Session session;
    private final FileOps files;
    private final Schema schema;

    Restore(Path folder, Session session, FileOps files, Schema schema) {
        this.folder = folder.toAbsolutePath().normalize();
        this.session = session;
        this.files = files;
        this.schema = schema;
    }

    /** Returns where the old database lies now, if there was one. */
    Optional<Path> from(Path backup) {
        Places.requireLocal(folder);
        if (!Files.isRegularFile(backup)) {
            throw new Problem("problem.backup.missing", backup.toString());
        }
        String root = Backups.verified(backup);
        if (Backups.version(backup) > schema.version()) {
            throw new Problem("problem.workspace.newer", backup.toString(), session.app());
        }
        files.createDirectories(folder);
        WorkspaceLock lock = WorkspaceLock.take(folder, session);
        boolean handedOver = false;
        try {
            Path database = folder.resolve(Opening.DATABASE);
            Path copy = files.temporary(database);
            files.replace(
                    copy,
                    size(backup),
                    out -> Files.copy(backup, out),
                    written -> Backups.requireRoot(backup, root, Backups.verified(written)));
            String suffix = ".before-restore-"
                    + STAMP.format(session.now().atZone(session.clock().getZone()));
            files.setAsideDatabase(database, suffix);
            files.placeDatabase(copy, database);
            bringFiles(backup);
            handedOver = true;
            new Opening(folder, session, files, schema).opened(lock, true).close();
            return Optional.of(database.resolveSibling(Opening.DATABASE + suffix))
                    .filter(Files::exists);
        } finally {
            if (!handedOver) {
                lock.close();
            }
        }
    }

    /** What lies beside the backup and is missing here; photos, seals, receipts and dissents that are here stay. */
    private void bringFiles(Path backup) {
        Path beside = backup.toAbsolutePath().getParent();
        if (beside != null && !beside.equals(folder)) {
            new Photos(beside, files).copyTo(folder, Photos.Copying.UNSEEN);
            new Seals(beside, files).copyTo(folder);
            Receipts.copy(beside, folder, files);
            Dissents.copy(beside, folder, files);
        }
    }

    private static long size(Path backup) {
        try {
            return Files.size(backup);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
