package org.xingping.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Pen;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Steps;
import org.xingping.checklist.Edition;
import org.xingping.journal.Chains;
import org.xingping.journal.Line;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;
import org.xingping.scoring.Undo;
import org.xingping.text.Problem;

/**
 * The lead sheets in work. What was read or written is held, so that a step writes what is new and reads nothing; a held
 * sheet changes only after its transaction is on the disk.
 */
final class Sheets {
    /** More than a person has open at once; the oldest is read again when it is wanted. */
    private static final int HELD = 8;

    private final Writing writing;
    private final Session session;
    private final Journals journals;
    private final Assessments assessments;
    private final Projections projections;
    private final Editions editions;
    private final Tables tables;
    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true);

    Sheets(Db db, Writing writing, Session session, Editions editions) {
        this.writing = writing;
        this.session = session;
        this.journals = new Journals(db);
        this.assessments = new Assessments(db);
        this.projections = new Projections(db);
        this.editions = editions;
        this.tables = new Tables(journals);
    }

    /**
     * A sheet and the end of the chain that is written to.
     *
     * @param critical whether a line of an unknown kind forbids this program to write; its own lines never do
     */
    private record Held(Opened opened, long seq, String head, boolean critical) {}

    Opened load(String assessment) {
        return held(assessment).opened();
    }

    /** Begins a lead sheet inside a transaction; {@code begun} takes it into the hand once that is on the disk. */
    Opened begin(String assessment, Edition edition, Kind.Started started, Person person, String address) {
        String sheetId = session.ids().get();
        String chain = session.ids().get();
        Entry first = Lines.write(
                sheetId,
                chain,
                1,
                Line.NONE,
                session.stamp(),
                person,
                session.ids().get(),
                Deed.of(started));
        Sheet sheet = Sheet.of(List.of(first));
        Rating rating = Scoring.rate(edition.checklist(), sheet);
        AssessmentRow row = AssessmentRow.of(sheet, rating);
        assessments.insert(row, edition.hash(), address);
        journals.begin(assessment, sheetId, started.sheetKind().name());
        journals.beginChain(chain, sheetId, true);
        journals.append(first.line(), first.line().hash());
        projections.write(sheetId, null, rating);
        assessments.updateResult(row, 1);
        return new Opened(row, edition, sheet, rating, chain, false);
    }

    /** Every assessment as it is on the disk, whatever is in the hand; returns whether all could be read. */
    boolean each(Consumer<Opened> taker) {
        boolean all = true;
        for (String assessment : assessments.all()) {
            Opened stored;
            try {
                stored = read(assessment).opened();
            } catch (Problem | IllegalArgumentException | IllegalStateException unreadable) {
                all = false; // the check of the workspace says why
                continue;
            }
            taker.accept(stored);
        }
        return all;
    }

    void begun(Opened opened) {
        writing.isSafe(opened.row());
        hold(new Held(opened, 1, opened.sheet().entries().getFirst().line().hash(), false));
    }

    /** @param before sees what it will come to; may throw to stop */
    Opened record(String assessment, Person person, List<Deed> deeds, Consumer<Opened> before) {
        Held was = writable(assessment);
        for (Deed deed : deeds) {
            Permits.require(was.opened(), deed);
        }
        return write(was, person, deeds, before);
    }

    Optional<Undo> undo(String assessment, Person person) {
        Held before = writable(assessment);
        return Steps.undoable(before.opened().sheet(), person, before.opened().chain())
                .map(step -> new Undo(step, cancel(before, person, step)));
    }

    Optional<Undo> redo(String assessment, Person person) {
        Held before = writable(assessment);
        return Steps.redoable(before.opened().sheet(), person, before.opened().chain())
                .map(redo -> new Undo(redo.step(), cancel(before, person, redo.undo())));
    }

    private Opened cancel(Held before, Person person, Steps.Step step) {
        Permits.requireOpen(before.opened());
        return write(before, person, List.of(Deed.of(new Kind.Undone(step.id()))), _ -> {});
    }

    private Opened write(Held held, Person person, List<Deed> deeds, Consumer<Opened> before) {
        Opened was = held.opened();
        boolean begins = was.chain().isEmpty();
        Sheet seen = tables.overAnew(was.sheet(), deeds);
        Pen pen = new Pen(seen, begins ? session.ids().get() : was.chain(), held.seq(), held.head());
        pen.join(session.stamp(), person);
        int joined = pen.lines().size();
        pen.write(session.stamp(), person, deeds);
        if (pen.lines().size() == joined) {
            return was;
        }
        Sheet sheet = pen.sheet();
        Rating rating = rated(was, sheet, deeds);
        AssessmentRow row = AssessmentRow.of(sheet, rating);
        int count = sheet.entries().size();
        boolean amended = !sheet.facts().equals(was.sheet().facts());
        Opened now = new Opened(row, was.edition(), sheet, rating, pen.chain(), false);
        before.accept(now);
        writing.step(() -> {
            if (begins) {
                journals.beginChain(pen.chain(), row.sheet(), true);
            }
            pen.lines().forEach(line -> journals.append(line.line(), line.hash()));
            projections.write(row.sheet(), was.rating(), rating);
            assessments.updateResult(row, count);
            if (amended) {
                assessments.updateFacts(row);
            }
        });
        writing.isSafe(row);
        hold(new Held(now, pen.seq(), pen.head(), false));
        return now;
    }

    /** What came from elsewhere is here; it is read again when it is wanted. */
    void forget(String assessment) {
        held.remove(assessment);
    }

    /** What it comes to now; an answer, by far the most frequent step, need not have all the others scored again. */
    private static Rating rated(Opened was, Sheet now, List<Deed> deeds) {
        Deed first = deeds.getFirst();
        String item = first.item();
        return deeds.size() == 1 && first.kind() instanceof Kind.Answered && item != null
                ? Scoring.afterAnswer(was.edition().checklist(), now, was.rating(), item)
                : Scoring.rate(was.edition().checklist(), now);
    }

    private Held writable(String assessment) {
        writing.require();
        Held sheet = held(assessment);
        if (sheet.critical()) {
            throw new Problem("problem.sheet.critical", sheet.opened().row().estate());
        }
        return sheet;
    }

    private Held held(String assessment) {
        Held known = held.get(assessment);
        return known == null ? hold(read(assessment)) : known;
    }

    /** Somebody else may be writing where we may not; then nothing is held. */
    private Held hold(Held sheet) {
        if (!writing.isOver()) {
            held.put(sheet.opened().row().id(), sheet);
            if (held.size() > HELD) {
                held.remove(held.keySet().iterator().next());
            }
        }
        return sheet;
    }

    private Held read(String assessment) {
        Assessments.Roots roots =
                assessments.roots(assessment).orElseThrow(() -> new Problem("problem.assessment.unknown", assessment));
        List<Journals.Stored> stored = journals.of(roots.sheet());
        Edition edition = editions.of(roots.edition());
        Sheet sheet = tables.over(Sheet.of(entries(assessment, stored)));
        Rating rating = Scoring.rate(edition.checklist(), sheet);
        String chain = journals.ownChain(roots.sheet()).orElse("");
        Journals.@Nullable Stored last = stored.stream()
                .filter(line -> line.line().chain().equals(chain))
                .reduce((one, next) -> next)
                .orElse(null);
        return new Held(
                new Opened(AssessmentRow.of(sheet, rating), edition, sheet, rating, chain, writing.isOver()),
                last == null ? 0 : last.line().seq(),
                last == null ? Line.NONE : last.hash(),
                sheet.isReadOnly());
    }

    /** Nobody writes behind a line that was changed: the chain would hide it for ever. */
    private static List<Entry> entries(String assessment, List<Journals.Stored> stored) {
        Map<String, List<Line>> chains = new LinkedHashMap<>();
        boolean whole = !stored.isEmpty();
        for (Journals.Stored line : stored) {
            whole &= line.hash().equals(line.line().hash());
            chains.computeIfAbsent(line.line().chain(), _ -> new ArrayList<>()).add(line.line());
        }
        for (List<Line> chain : chains.values()) {
            whole &= Chains.verify(chain).isEmpty();
        }
        if (!whole) {
            throw new Problem("problem.sheet.damaged", assessment);
        }
        try {
            return stored.stream().map(line -> Lines.read(line.line())).toList();
        } catch (IllegalArgumentException unreadable) {
            throw new Problem("problem.sheet.damaged", assessment).causedBy(unreadable);
        }
    }
}
