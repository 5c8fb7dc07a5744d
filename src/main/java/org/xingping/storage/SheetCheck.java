package org.xingping.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xingping.assessment.Lines;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.journal.ChainBreak;
import org.xingping.journal.Chains;
import org.xingping.journal.Line;
import org.xingping.photo.Photo;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;
import org.xingping.text.Problem;

/** Goes through every sheet: its lines one by one, then everything computed from them, computed anew. */
final class SheetCheck {
    private final Db db;
    private final Editions editions;
    private final Photos photos;
    private final List<CheckFault> faults;

    SheetCheck(Db db, Editions editions, Photos photos, List<CheckFault> faults) {
        this.db = db;
        this.photos = photos;
        this.editions = editions;
        this.faults = faults;
    }

    /** An assessment as far as it can be read without believing it. */
    private record Claimed(String id, String sheet, String edition, String estate, long lines) {}

    void all() {
        List<Claimed> assessments = db.query(
                "select id, sheet, edition, estate, lines from assessment order by updated desc, id desc",
                row -> new Claimed(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)));
        assessments.forEach(this::check);
    }

    private void check(Claimed assessment) {
        List<Journals.Stored> stored = new Journals(db).of(assessment.sheet());
        if (stored.size() != assessment.lines()) {
            add("check.lines-count", assessment, assessment.lines(), stored.size());
        }
        lines(assessment, stored);
        try {
            Edition edition = editions.of(assessment.edition());
            Sheet sheet = new Tables(new Journals(db))
                    .over(Sheet.of(
                            stored.stream().map(line -> Lines.read(line.line())).toList()));
            table(assessment, sheet);
            if (!sheet.started().assessment().equals(assessment.id())
                    || !sheet.started().edition().equals(assessment.edition())) {
                add("check.start", assessment);
            }
            roots(assessment, sheet);
            originals(assessment, sheet);
            Rating rating = Scoring.rate(edition.checklist(), sheet);
            answers(assessment, rating);
            summary(assessment, AssessmentRow.of(sheet, rating), stored.size());
        } catch (Problem | IllegalArgumentException | IllegalStateException unreadable) {
            add("check.sheet-unreadable", assessment);
        }
    }

    /** Every sheet a panel was convened over must be here. */
    private void table(Claimed assessment, Sheet sheet) {
        if (sheet.table().size() != sheet.panel().seats().size()) {
            add("check.table", assessment);
        }
    }

    /** What kind of sheet it is, and which chain is written to here. */
    private void roots(Claimed assessment, Sheet sheet) {
        String kind = sheet.started().sheetKind().name();
        List<String> kinds =
                db.query("select kind from sheet where id = ?", row -> row.getString(1), assessment.sheet());
        List<Integer> owns =
                db.query("select own from chain where sheet = ?", row -> row.getInt(1), assessment.sheet());
        if (!kinds.equals(List.of(kind))) {
            add("check.summary", assessment, "kind");
        }
        if (owns.stream().anyMatch(own -> own != 0 && own != 1)
                || owns.stream().filter(own -> own == 1).count() > 1) {
            add("check.summary", assessment, "own");
        }
    }

    /** Every photo the sheet names must be there, byte for byte. */
    private void originals(Claimed assessment, Sheet sheet) {
        sheet.photos().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Photo::number))
                .forEach(photo -> photos.fault(photo)
                        .ifPresent(fault -> add(fault, assessment, PhotoNumber.of(photo), photo.file())));
    }

    private void lines(Claimed assessment, List<Journals.Stored> stored) {
        Map<String, List<Line>> chains = new LinkedHashMap<>();
        for (Journals.Stored line : stored) {
            chains.computeIfAbsent(line.line().chain(), _ -> new ArrayList<>()).add(line.line());
            if (!line.hash().equals(line.line().hash())) {
                add("check.line-edited", assessment, line.line().seq());
            }
            if (!isSaidByItsText(line.line())) {
                add("check.line-columns", assessment, line.line().seq());
            }
        }
        for (List<Line> chain : chains.values()) {
            for (ChainBreak at : Chains.verify(chain)) {
                add(
                        at.fault() == ChainBreak.Fault.GAP ? "check.line-missing" : "check.line-link",
                        assessment,
                        at.seq());
            }
        }
    }

    private static boolean isSaidByItsText(Line line) {
        try {
            return Lines.columns(line.text()).equals(line);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void answers(Claimed assessment, Rating rating) {
        Map<String, String> stored = new TreeMap<>();
        db.each(
                "select item, state, low, high from answer where sheet = ?",
                row -> stored.put(row.getString(1), row.getString(2) + " " + row.getLong(3) + " " + row.getLong(4)),
                assessment.sheet());
        Map<String, String> computed = new TreeMap<>();
        rating.items()
                .forEach(score -> computed.put(
                        score.item().code(),
                        score.state().name()
                                + " "
                                + score.points().low().hundredths()
                                + " "
                                + score.points().high().hundredths()));
        differing(stored, computed).forEach(item -> add("check.score", assessment, item));
    }

    private void summary(Claimed assessment, AssessmentRow row, int lines) {
        Map<String, String> computed = Assessments.columns(row, lines);
        Map<String, String> stored = new TreeMap<>();
        List<String> names = List.copyOf(computed.keySet());
        db.each(
                "select " + String.join(", ", names) + " from assessment where id = ?",
                found -> {
                    for (int i = 0; i < names.size(); i++) {
                        stored.put(names.get(i), String.valueOf(found.getString(i + 1)));
                    }
                },
                assessment.id());
        List<String> differing = differing(stored, computed);
        if (!differing.isEmpty()) {
            add("check.summary", assessment, String.join("、", differing));
        }
    }

    private static List<String> differing(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new TreeMap<>(one);
        all.putAll(other);
        return all.keySet().stream()
                .filter(name -> !one.getOrDefault(name, "").equals(other.getOrDefault(name, "")))
                .toList();
    }

    /** Numbers go in as texts, so that no language groups their digits. */
    private void add(String key, Claimed assessment, Object... places) {
        List<Object> args = new ArrayList<>(List.of(assessment.estate()));
        for (Object place : places) {
            args.add(String.valueOf(place));
        }
        faults.add(new CheckFault(key, args));
    }
}
