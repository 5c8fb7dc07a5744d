package org.xingping.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * Backups: a copy made by SQLite itself, opened again and compared with what was copied before it gets its name. A backup
 * carries the root of its content, so it can prove years later that nothing in it has changed.
 */
final class Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String ENDING = ".backup";

    private final Path folder;
    private final Db db;
    private final Session session;
    private final FileOps files;

    Backups(Path folder, Db db, Session session, FileOps files) {
        this.folder = folder;
        this.db = db;
        this.session = session;
        this.files = files;
    }

    /**
     * Writes one into the folder, with the photos, seals, receipts and dissents beside it, and remembers it as far as the
     * workspace may still be written. Photos that lie there from an earlier backup are not copied again. Before each photo {@code progress} may throw
     * to stop; then there is no backup.
     */
    BackupFile write(Path target, Writing writing, Photos.Copying progress) {
        files.createDirectories(target);
        new Photos(folder, files)
                .copyTo(target, progress); // first, so that no backup names a photo that is not beside it
        new Seals(folder, files).copyTo(target);
        Receipts.copy(folder, target, files);
        Dissents.copy(folder, target, files);
        BackupFile backup = write(target, "xingping-");
        if (!writing.isOver()) {
            long through = new Journals(db).written();
            writing.step(() -> {
                new Meta(db).put("backup.at", backup.at().toString());
                new Meta(db).put("backup.file", backup.file().toString());
                new Meta(db).put("backup.through", String.valueOf(through));
            });
        }
        return backup;
    }

    /** The copy that lets a person go back to the program they had. */
    BackupFile beforeMigration(int version) {
        return write(folder.resolve(Opening.BACKUPS), "before-migration-from-" + version + "-");
    }

    Optional<LastBackup> last() {
        Optional<String> at = new Meta(db).find("backup.at");
        Optional<String> file = new Meta(db).find("backup.file");
        String through = new Meta(db).find("backup.through").orElse("");
        return at.flatMap(moment -> file.map(path -> new LastBackup(
                Instant.parse(moment), Path.of(path), !through.equals(String.valueOf(new Journals(db).written())))));
    }

    private BackupFile write(Path target, String begin) {
        files.createDirectories(target);
        Instant now = session.now();
        Path file =
                unused(target, begin + STAMP.format(now.atZone(session.clock().getZone())));
        Path temporary = files.temporary(file);
        boolean done = false;
        try {
            String root = WorkspaceDigest.of(db);
            db.execute("vacuum into ?", temporary.toString());
            try (Db copy = Connections.building(temporary)) {
                copy.transaction(() -> {
                    new Meta(copy).put("backup.root", root);
                    new Meta(copy).put("backup.app", session.app());
                });
            }
            files.adopt(temporary, file, copy -> requireRoot(file, root, verified(copy)));
            done = true;
            return new BackupFile(file, now, root, (int) db.number("select count(*) from assessment"));
        } catch (Db.Refused failure) {
            throw new Problem("problem.backup.failed", target.toString()).causedBy(failure);
        } finally {
            if (!done) {
                files.delete(temporary);
            }
        }
    }

    /**
     * Reads a whole backup and returns the root of its content; throws {@code problem.backup.damaged} unless it is the one
     * the backup was made with.
     */
    static String verified(Path backup) {
        try (Db db = Connections.peeking(backup)) {
            boolean whole = db.number("pragma application_id") == Connections.APPLICATION_ID
                    && db.text("pragma integrity_check(1)").equals("ok")
                    && db.query("pragma foreign_key_check", row -> row.getString(1))
                            .isEmpty();
            String root = whole ? WorkspaceDigest.of(db) : "";
            if (!whole || !new Meta(db).find("backup.root").equals(Optional.of(root))) {
                throw damaged(backup);
            }
            return root;
        } catch (Db.Refused failure) {
            throw damaged(backup).causedBy(failure);
        }
    }

    /** The version of the tables in it. */
    static int version(Path backup) {
        try (Db db = Connections.peeking(backup)) {
            return (int) db.number("pragma user_version");
        } catch (Db.Refused failure) {
            throw damaged(backup).causedBy(failure);
        }
    }

    static void requireRoot(Path backup, String wanted, String found) {
        if (!wanted.equals(found)) {
            throw damaged(backup);
        }
    }

    private static Problem damaged(Path backup) {
        return new Problem("problem.backup.damaged", backup.toString());
    }

    private static Path unused(Path target, String name) {
        Path file = target.resolve(name + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = target.resolve(name + "-" + i + ENDING);
        }
        return file;
    }
}
