package org.xingping.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xingping.journal.Line;

/**
 * The tables of a workspace as numbered scripts, and the white-list they make: whatever else is in a file (a trigger above
 * all) was planted there.
 *
 * @param scripts one per version, from version 1
 * @param fingerprint of the newest version, so that opening need not build one to compare with
 */
record Schema(List<String> scripts, String fingerprint) {
    private static final int NEWEST = 2;
    private static final String FINGERPRINT = "605c9e195cf9e31755f3284574a064bd3b6bfe8f14302e1bad9787b727be8c6f";

    Schema {
        scripts = List.copyOf(scripts);
    }

    static Schema current() {
        List<String> scripts = new ArrayList<>();
        for (int version = 1; version <= NEWEST; version++) {
            scripts.add(resource("%03d.sql".formatted(version)));
        }
        return new Schema(scripts, FINGERPRINT);
    }

    int version() {
        return scripts.size();
    }

    /** Brings a database from the version it has to the newest, all in one transaction. */
    void migrate(Db db) {
        int from = (int) db.number("pragma user_version");
        db.transaction(() -> {
            scripts.subList(from, version()).forEach(db::script);
            db.script("pragma application_id = " + Connections.APPLICATION_ID);
            db.script("pragma user_version = " + version());
        });
    }

    /** What is in the file and should not be, or the other way round; empty where it is as this version made it. */
    SortedSet<String> foreign(Db db, int version) {
        SortedSet<String> found = objects(db);
        if (version == version() && fingerprint(found).equals(fingerprint)) {
            return new TreeSet<>();
        }
        SortedSet<String> wanted = new TreeSet<>();
        try (Db blank = Connections.inMemory()) {
            scripts.subList(0, version).forEach(blank::script);
            wanted.addAll(objects(blank));
        }
        SortedSet<String> names = new TreeSet<>();
        found.stream().filter(object -> !wanted.contains(object)).forEach(object -> names.add(name(object)));
        wanted.stream().filter(object -> !found.contains(object)).forEach(object -> names.add(name(object)));
        return names;
    }

    static String fingerprint(SortedSet<String> objects) {
        return Line.sha256(String.join("\n", objects));
    }

    /** Every object of the file with its text, white space set aside. */
    static SortedSet<String> objects(Db db) {
        SortedSet<String> objects = new TreeSet<>();
        db.each(
                "select type, name, tbl_name, coalesce(sql, '') from sqlite_schema",
                row -> objects.add("%s %s on %s: %s"
                        .formatted(row.getString(1), row.getString(2), row.getString(3), normal(row.getString(4)))));
        return objects;
    }

    private static String normal(String sql) {
        return sql.replaceAll("\\s+", " ").strip();
    }

    private static String name(String object) {
        return object.substring(0, object.indexOf(" on "));
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
