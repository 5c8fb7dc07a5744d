package org.xingping.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;

/**
 * The only place that opens a database. Every setting is read back, for SQLite passes over in silence what it cannot do.
 * The path goes in as a percent-encoded URI, never as text a person could give a second meaning.
 */
final class Connections {
    /** "XPNG": marks the file as a workspace of this program. */
    static final int APPLICATION_ID = 0x58504E47;

    /** 16 MB of log before a commit has to carry it into the file: once in 400 answers, and once more on close. */
    private static final String LOG_PAGES = "4000";

    /** The first engine without the write-ahead log's reset defect. */
    private static final int[] OLDEST_ENGINE = {3, 51, 3};

    private static final Map<String, String> ALWAYS = Map.of(
            "busy_timeout", "5000",
            "foreign_keys", "1",
            "trusted_schema", "0",
            "cell_size_check", "1",
            "mmap_size", "0",
            "cache_size", "-16384");

    private Connections() {}

    /**
     * An existing database for writing: write-ahead log and a sync with each commit ({@code psow=0}: a torn sector may hurt
     * its neighbours). Where the file system has no shared memory, the rollback journal, synced as often as it takes.
     */
    static Db writing(Path file) {
        return writing(file, "");
    }

    /** The same with more words for the URI, for tests. */
    static Db writing(Path file, String more) {
        Db db = connect(file, "?psow=0&mode=rw" + more);
        boolean done = false;
        try {
            if (db.pragma("journal_mode=wal").equals("wal")) {
                set(db, "synchronous", "2");
                set(db, "wal_autocheckpoint", LOG_PAGES);
            } else {
                require("journal_mode", "delete", db.pragma("journal_mode=delete"));
                set(db, "synchronous", "3");
            }
            db.ownTransactions();
            done = true;
            return db;
        } finally {
            if (!done) {
                db.close();
            }
        }
    }

    /** A database that is only just being built, complete on the disk once it is closed. */
    static Db building(Path file) {
        Db db = connect(file, "?psow=0&mode=rwc");
        require("journal_mode", "delete", db.pragma("journal_mode=delete"));
        set(db, "synchronous", "3");
        return db;
    }

    /**
     * To look only. Immutable (no lock, no side file) where no log lies beside it: a closed database on a read-only medium
     * opens no other way, and with a log left behind the newest lines would be missed.
     */
    static Db reading(Path file) {
        return connect(file, hasLog(file) ? "?mode=ro" : "?mode=ro&immutable=1");
    }

    /** The file alone without its log, leaving no trace. */
    static Db peeking(Path file) {
        return connect(file, "?mode=ro&immutable=1");
    }

    /** One in memory, to compare with. */
    static Db inMemory() {
        return new Db(driver(":memory:"));
    }

    /** Whether a log lies beside the database; asks for the name only, the log itself is never opened from Java. */
    static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private static Db connect(Path file, String words) {
        Db db = new Db(driver("file:" + file.toUri().getRawPath() + words));
        boolean done = false;
        try {
            ALWAYS.forEach((name, value) -> set(db, name, value));
            requireEngine(db.text("select sqlite_version()"));
            done = true;
            return db;
        } finally {
            if (!done) {
                db.close();
            }
        }
    }

    private static Connection driver(String address) {
        Properties driver = new Properties();
        driver.setProperty("jdbc.get_generated_keys", "false"); // else each insert leaves a query open
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + address, driver);
        } catch (SQLException failure) {
            throw new Db.Refused(failure);
        }
    }

    private static void set(Db db, String name, String value) {
        db.pragma(name + "=" + value);
        require(name, value, db.pragma(name));
    }

    private static void require(String name, String wanted, String found) {
        if (!wanted.equals(found)) {
            throw new IllegalStateException("SQLite refuses " + name + "=" + wanted + ": " + found);
        }
    }

    static void requireEngine(String version) {
        int[] parts =
                Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
        if (Arrays.compare(parts, OLDEST_ENGINE) < 0) {
            throw new IllegalStateException("SQLite " + version + " is too old");
        }
    }
}
