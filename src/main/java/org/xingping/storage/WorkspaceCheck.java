package org.xingping.storage;

import java.util.ArrayList;
import java.util.List;
import org.xingping.checklist.Checklist;
import org.xingping.journal.Line;
import org.xingping.text.Problem;

/** Looks whether a workspace still is what its journals say. It only reads; what it finds is told, never mended. */
final class WorkspaceCheck {
    private final Db db;
    private final Schema schema;
    private final Photos photos;
    private final Editions editions;
    private final List<CheckFault> faults = new ArrayList<>();

    WorkspaceCheck(Db db, Schema schema, Photos photos) {
        this.db = db;
        this.photos = photos;
        this.schema = schema;
        this.editions = new Editions(db);
    }

    List<CheckFault> faults() {
        try {
            file();
            editions();
            new SheetCheck(db, editions, photos, faults).all();
        } catch (Db.Refused failure) {
            if (Refusals.whileWriting(failure).isEmpty()) {
                throw failure;
            }
            faults.add(new CheckFault("check.file", String.valueOf(failure.getMessage())));
        }
        return List.copyOf(faults);
    }

    private void file() {
        db.query("pragma integrity_check(20)", row -> row.getString(1)).stream()
                .filter(said -> !said.equals("ok"))
                .forEach(said -> faults.add(new CheckFault("check.file", said)));
        db.query("pragma foreign_key_check", row -> row.getString(1)).stream()
                .distinct()
                .forEach(table -> faults.add(new CheckFault("check.reference", table)));
        if (db.number("select count(*) from sheet where id not in (select sheet from line)") > 0) {
            faults.add(new CheckFault("check.reference", "sheet"));
        }
        schema.foreign(db, (int) db.number("pragma user_version"))
                .forEach(object -> faults.add(new CheckFault("check.schema", object)));
    }

    private void editions() {
        List<List<String>> stored = db.query(
                "select hash, id, edition, title, text from edition",
                row -> List.of(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
        for (List<String> edition : stored) {
            if (!isTrue(edition)) {
                faults.add(new CheckFault("check.edition", edition.get(3), edition.get(2)));
            }
        }
    }

    private boolean isTrue(List<String> stored) {
        if (!Line.sha256(stored.get(4)).equals(stored.getFirst())) {
            return false;
        }
        try {
            Checklist checklist = editions.of(stored.getFirst()).checklist();
            return stored.subList(1, 4).equals(List.of(checklist.id(), checklist.edition(), checklist.title()));
        } catch (Problem unreadable) {
            return false;
        }
    }
}
