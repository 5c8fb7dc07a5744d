package org.xingping.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.text.Problem;

/** The checklists that assessments of this workspace have frozen. */
public final class Editions {
    private final Db db;
    private final Map<String, Edition> read = new HashMap<>();

    Editions(Db db) {
        this.db = db;
    }

    /** An edition by name; its text is read only when asked for. */
    public record Title(String hash, String id, String edition, String title) {}

    /** All of them, by id and edition. */
    public List<Title> all() {
        return db.query(
                "select hash, id, edition, title from edition order by id, edition, hash",
                row -> new Title(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    /**
     * The edition with this hash; parsed once and then kept. Throws {@code problem.edition.damaged} where it is missing or
     * its text is no longer the one that was frozen.
     */
    public Edition of(String hash) {
        Edition known = read.get(hash);
        if (known == null) {
            String text = db.first("select text from edition where hash = ?", row -> row.getString(1), hash)
                    .orElseThrow(() -> damaged(hash));
            known = ChecklistYaml.read(text);
            if (!known.hash().equals(hash)) {
                throw damaged(hash);
            }
            read.put(hash, known);
        }
        return known;
    }

    /** Keeps an edition inside a transaction; one that is there stays as it is. */
    void keep(Edition edition) {
        Checklist checklist = edition.checklist();
        db.execute("""
            insert or ignore into edition (hash, id, edition, title, text) values (?, ?, ?, ?, ?)
            """, edition.hash(), checklist.id(), checklist.edition(), checklist.title(), edition.text());
    }

    private static Problem damaged(String hash) {
        return new Problem("problem.edition.damaged", hash.substring(0, Math.min(12, hash.length())));
    }
}
