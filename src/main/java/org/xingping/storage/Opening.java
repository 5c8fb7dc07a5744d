package org.xingping.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * How a workspace is opened: looked at first without leaving a trace, then locked, then opened. What cannot be opened stays
 * as it is to the byte, and nothing is ever put in its place.
 */
final class Opening {
    static final String DATABASE = "xingping.db";
    static final String BACKUPS = "backups";

    /** What may lie in a folder that becomes a workspace, besides hidden files. */
    private static final Set<String> HARMLESS = Set.of("templates", "desktop.ini", "thumbs.db");

    /** Up to this size every page is looked at with each opening (50 ms); beyond it only after a crash. */
    private static final long QUICKLY_CHECKED = 16L * 1024 * 1024;

    private final Path folder;
    private final Path file;
    private final Session session;
    private final FileOps files;
    private final Schema schema;

    Opening(Path folder, Session session, FileOps files, Schema schema) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = this.folder.resolve(DATABASE);
        this.session = session;
        this.files = files;
        this.schema = schema;
    }

    Workspace writing() {
        Places.requireLocal(folder);
        boolean there = Files.exists(file);
        if (there) {
            peek();
        } else {
            requireUnused();
            createFolder();
        }
        WorkspaceLock lock = WorkspaceLock.take(folder, session);
        boolean done = false;
        try {
            if (!there && !Files.exists(file)) { // nobody was faster
                create();
            }
            Workspace workspace = opened(lock);
            done = true;
            return workspace;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    Workspace reading() {
        if (!Files.exists(file)) {
            throw new Problem("problem.workspace.missing", folder.toString());
        }
        peek();
        try {
            Db db = Connections.reading(file);
            boolean done = false;
            try {
                int version = requireOurs(db);
                if (version < schema.version()) {
                    throw new Problem("problem.workspace.older", folder.toString());
                }
                requireSchema(db, version);
                Workspace workspace = new Workspace(
                        folder,
                        session,
                        files,
                        db,
                        Optional.empty(),
                        Writing.refused(db, session.clock().getZone(), new Problem("problem.workspace.looking")));
                done = true;
                return workspace;
            } finally {
                if (!done) {
                    db.close();
                }
            }
        } catch (Db.Refused failure) {
            throw Refusals.whileOpening(folder, failure);
        }
    }

    /** With the lock in the hand; closing the workspace gives it back. */
    Workspace opened(WorkspaceLock lock) {
        return opened(lock, false);
    }

    /** The same; {@code restored} where what is in it was written before, and may have been continued elsewhere since. */
    Workspace opened(WorkspaceLock lock, boolean restored) {
        boolean crashed = Connections.hasLog(file);
        try {
            Db db = Connections.writing(file);
            boolean done = false;
            try {
                int version = requireOurs(db);
                if (crashed) {
                    requireWhole(db);
                }
                requireSchema(db, version);
                if (version < schema.version()) {
                    new Backups(folder, db, session, files).beforeMigration(version);
                    schema.migrate(db);
                    db.pragma("wal_checkpoint(truncate)"); // whoever peeks reads the version from the file alone
                }
                settle(db, restored);
                Writing writing = new Writing(db, session.clock().getZone(), new Assessments(db).newest());
                Workspace workspace = new Workspace(folder, session, files, db, Optional.of(lock), writing);
                done = true;
                return workspace;
            } finally {
                if (!done) {
                    db.close();
                }
            }
        } catch (Db.Refused failure) {
            throw Refusals.whileOpening(folder, failure);
        }
    }

    /**
     * Of a chain there must not be two ends: a copy of a workspace, on another laptop or in another folder, does not go on
     * writing to the chains of the one it was copied from.
     */
    private void settle(Db db, boolean restored) {
        Meta meta = new Meta(db);
        String here = session.host() + " " + folder;
        Optional<String> before = meta.find("place");
        boolean moved = restored || before.filter(place -> !place.equals(here)).isPresent();
        if (moved || before.isEmpty()) {
            db.transaction(() -> {
                if (moved) {
                    new Journals(db).letGo();
                }
                meta.put("place", here);
            });
        }
    }

    /** A new database is complete before it gets its name; a crash on the way leaves a temporary file, no half workspace. */
    private void create() {
        files.sweep(folder, session.now());
        Path temporary = files.temporary(file);
        try (Db db = Connections.building(temporary)) {
            schema.migrate(db);
            db.transaction(() -> new Meta(db).put("workspace", session.ids().get()));
        } catch (Db.Refused failure) {
            throw Refusals.whileOpening(folder, failure);
        }
        files.placeDatabase(temporary, file);
    }

    /** The file alone, without lock or trace. A log beside it may mend what looks wrong, so then only the ids count. */
    private void peek() {
        boolean log = Connections.hasLog(file);
        try (Db db = Connections.peeking(file)) {
            long pages = db.number("pragma page_count");
            if (pages == 0) {
                throw new Problem("problem.workspace.damaged", folder.toString());
            }
            requireOurs(db);
            if (!log && pages * db.number("pragma page_size") <= QUICKLY_CHECKED) {
                requireWhole(db);
            }
        } catch (Db.Refused failure) {
            if (!log) {
                throw Refusals.whileOpening(folder, failure);
            }
        }
    }

    private int requireOurs(Db db) {
        if (db.number("pragma application_id") != Connections.APPLICATION_ID) {
            throw new Problem("problem.workspace.foreign", folder.toString());
        }
        int version = (int) db.number("pragma user_version");
        if (version > schema.version()) {
            throw new Problem("problem.workspace.newer", folder.toString(), session.app());
        }
        return version;
    }

    private void requireSchema(Db db, int version) {
        SortedSet<String> foreign = schema.foreign(db, version);
        if (!foreign.isEmpty()) {
            throw new Problem("problem.workspace.schema", folder.toString(), String.join("、", foreign));
        }
    }

    private void requireWhole(Db db) {
        if (!db.text("pragma quick_check(1)").equals("ok")) {
            throw new Problem("problem.workspace.damaged", folder.toString());
        }
    }

    private void createFolder() {
        try {
            files.createDirectories(folder);
        } catch (Problem problem) {
            throw Refusals.whileLocking(folder, problem);
        }
    }

    /** A folder in which a workspace was, but lost its database, is not the place for an empty one. */
    private void requireUnused() {
        for (String name : names()) {
            if (name.startsWith(DATABASE)
                    || Set.of("photos", BACKUPS, "previews").contains(name)) {
                throw new Problem("problem.workspace.missing", folder.toString());
            }
            if (!name.startsWith(".") && !WorkspaceLock.is(name) && !HARMLESS.contains(name.toLowerCase(Locale.ROOT))) {
                throw new Problem("problem.workspace.not-empty", folder.toString());
            }
        }
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
