package org.xingping.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over everything a workspace holds: every cell of every table in the order of its key, and the version. SQLite's own
 * check sees one changed bit in ten; this sees all that mean something. What backups note about themselves is left out.
 */
final class WorkspaceDigest {
    private final MessageDigest digest;

    private WorkspaceDigest() {
        digest = Photos.sha256();
    }

    /** 64 lower-case hexadecimal digits. */
    static String of(Db db) {
        WorkspaceDigest whole = new WorkspaceDigest();
        whole.add(db.text("pragma user_version"));
        Schema.objects(db).forEach(whole::add);
        List<String> tables =
                db.query("select name from sqlite_schema where type = 'table' order by name", row -> row.getString(1));
        tables.forEach(table -> whole.addTable(db, table));
        return HexFormat.of().formatHex(whole.digest.digest());
    }

    private void addTable(Db db, String table) {
        add(table);
        List<String> key = db.query(
                "select name from pragma_table_info(?) where pk > 0 order by pk", row -> row.getString(1), table);
        int columns = (int) db.number("select count(*) from pragma_table_info(?)", table);
        String kept = table.equals("meta") ? " where name not like 'backup.%' and name <> 'place'" : "";
        db.each("select * from " + table + kept + " order by " + String.join(", ", key), row -> {
            for (int i = 1; i <= columns; i++) {
                add(row.getString(i));
            }
        });
    }

    private void add(@Nullable String text) {
        if (text == null) {
            digest.update((byte) 0);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 1);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
