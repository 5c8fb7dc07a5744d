package org.xingping.storage;

import java.util.Optional;

/** What a workspace notes of itself, by name. */
final class Meta {
    private final Db db;

    Meta(Db db) {
        this.db = db;
    }

    Optional<String> find(String name) {
        return db.first("select value from meta where name = ?", row -> row.getString(1), name);
    }

    /** Notes it inside a transaction, in place of what was noted before. */
    void put(String name, String value) {
        db.execute("""
            insert into meta (name, value) values (?, ?) on conflict (name) do update set value = excluded.value
            """, name, value);
    }
}
