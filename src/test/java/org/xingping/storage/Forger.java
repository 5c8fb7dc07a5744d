package org.xingping.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.exchange.ContentRoot;
import org.xingping.journal.Line;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;

/** Somebody who knows the format as well as we do and has all but the key: whatever can be computed is right afterwards. */
final class Forger {
    private final Sabotage database;
    private final String assessment;
    private final String sheetId;

    Forger(Sabotage database, String estate) {
        this.database = database;
        this.assessment = database.text("select id from assessment where estate = '" + estate + "'");
        this.sheetId = database.text("select sheet from assessment where estate = '" + estate + "'");
    }

    /** The texts of the journal in order. */
    List<String> lines() {
        return database.texts("select text from line where sheet = '" + sheetId + "' order by seq");
    }

    /** Another standard, under which the journal begins. */
    List<String> standard(String from, String to) {
        String text = edition().text();
        String other = text.replace(from, to);
        if (other.equals(text)) {
            throw new IllegalArgumentException(from);
        }
        String was = Line.sha256(text);
        String now = Line.sha256(other);
        database.sql("insert into edition (hash, id, edition, title, text) select '" + now + "', id, edition, title, '"
                + other.replace("'", "''") + "' from edition where hash = '" + was + "'");
        database.sql("update assessment set edition = '" + now + "' where id = '" + assessment + "'");
        return lines().stream().map(line -> line.replace(was, now)).toList();
    }

    Edition edition() {
        return ChecklistYaml.read(database.text("select text from edition where hash = (select edition from assessment"
                + " where id = '" + assessment + "')"));
    }

    /**
     * Puts these lines in the place of the journal, counted and linked anew, and everything computed from them.
     *
     * @param seals whether the lines that seal are made to fit too
     * @param more what else is done to a line that seals
     */
    Sheet write(List<String> lines, boolean seals, UnaryOperator<String> more) {
        Edition edition = edition();
        List<Entry> entries = new ArrayList<>();
        String prev = Line.NONE;
        for (String text : lines) {
            Line old = Lines.columns(text);
            String now = text.replace("\"prev\":\"" + old.prev() + "\"", "\"prev\":\"" + prev + "\"")
                    .replace("\"seq\":" + old.seq() + ",", "\"seq\":" + (entries.size() + 1) + ",");
            Entry entry = Lines.read(Lines.columns(now));
            if (seals && entry.kind() instanceof Kind.Sealed sealed) {
                Sheet covered = Sheet.of(entries);
                now = more.apply(now.replace(sealed.contentRoot(), ContentRoot.of(edition, covered))
                        .replaceFirst(
                                "\"heads\":\\[[^]]*]",
                                "\"heads\":[\"" + String.join("\",\"", Revision.heads(covered)) + "\"]"));
                entry = Lines.read(Lines.columns(now));
            }
            entries.add(entry);
            prev = entry.line().hash();
        }
        Sheet sheet = Sheet.of(entries);
        store(entries);
        computed(edition, sheet);
        return sheet;
    }

    private void store(List<Entry> entries) {
        database.sql("delete from line where sheet = '" + sheetId + "'");
        for (Entry entry : entries) {
            Line line = entry.line();
            database.sql(
                    "insert into line (chain, seq, sheet, prev, hash, text) values ('%s', %d, '%s', '%s', '%s', '%s')"
                            .formatted(
                                    line.chain(),
                                    line.seq(),
                                    line.sheet(),
                                    line.prev(),
                                    line.hash(),
                                    line.text().replace("'", "''")));
        }
    }

    private void computed(Edition edition, Sheet sheet) {
        Rating rating = Scoring.rate(edition.checklist(), sheet);
        database.sql("delete from answer where sheet = '" + sheetId + "'");
        rating.items()
                .forEach(score -> database.sql("insert into answer values ('%s', '%s', '%s', %d, %d)"
                        .formatted(
                                sheetId,
                                score.item().code(),
                                score.state().name(),
                                score.points().low().hundredths(),
                                score.points().high().hundredths())));
        Map<String, String> columns = Assessments.columns(
                AssessmentRow.of(sheet, rating), sheet.entries().size());
        columns.forEach((name, value) -> database.sql("update assessment set " + name + " = "
                + (value.equals("null") ? "null" : "'" + value.replace("'", "''") + "'") + " where id = '" + assessment
                + "'"));
    }
}
