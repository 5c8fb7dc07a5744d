package org.xingping.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Seat;
import org.xingping.journal.Line;
import org.xingping.scoring.AssessmentRow;

/**
 * The visits of one estate. Which estate an assessment is about the address book tells; what came from elsewhere stands in
 * none and is known by the estate's name.
 */
final class Visits {
    /** The estate's name without what may stand around it. */
    private static final String NAME = "trim(estate, char(9, 10, 13, 32, 160, 12288))";

    private final Db db;

    Visits(Db db) {
        this.db = db;
    }

    /** What others of its estate are found by. */
    private record Visit(
            String id, String name, String date, @Nullable String address) {}

    /** Finished, of an earlier day, newest first, a panel's before those of inspectors; none that sat at a table with it. */
    List<AssessmentRow> before(String assessment) {
        Optional<Visit> visit = db.first(
                "select id, " + NAME + ", date, address from assessment where id = ?",
                row -> new Visit(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                assessment);
        return visit.map(this::before).orElse(List.of());
    }

    private List<AssessmentRow> before(Visit visit) {
        List<@Nullable Object> args = new ArrayList<>(List.of(visit.name(), visit.date()));
        String estate = NAME + " = ?1";
        if (visit.address() != null) {
            args.add(visit.address());
            estate = "(address = ?3 or (address is null and " + estate + "))";
        }
        Set<String> round = round(visit);
        return db
                .query(
                        Assessments.COLUMNS + " where state = 'SEALED' and date < ?2 and " + estate
                                + " order by date desc, kind = 'PANEL' desc, updated desc, id desc",
                        Assessments::row,
                        args.toArray())
                .stream()
                .filter(row -> !round.contains(row.id()))
                .toList();
    }

    /** This assessment, the panels that were ever convened over its sheet, and all that these were convened over. */
    private Set<String> round(Visit visit) {
        List<Set<String>> tables = db.query(
                """
                    select line.chain, line.seq, line.sheet, line.prev, line.hash, line.text, assessment.id
                      from assessment
                      join sheet on sheet.id = assessment.sheet and sheet.kind = 'PANEL'
                      join chain on chain.sheet = sheet.id
                      join line on line.chain = chain.id
                     where instr(line.text, '"kind":"Convened"') > 0 and %s = ?
                """.formatted(NAME),
                row -> table(row.getString(7), Journals.stored(row).line()),
                visit.name());
        Set<String> round = new HashSet<>(Set.of(visit.id()));
        tables.stream().filter(table -> table.contains(visit.id())).forEach(round::addAll);
        return round;
    }

    /** A panel's assessment and those it was convened over. */
    private static Set<String> table(String panel, Line line) {
        Set<String> table = new HashSet<>(Set.of(panel));
        try {
            if (Lines.read(line).kind() instanceof Kind.Convened convened) {
                convened.seats().stream().map(Seat::assessment).forEach(table::add);
            }
        } catch (IllegalArgumentException unreadable) {
            return table; // it convenes nobody; the check of the workspace says why
        }
        return table;
    }
}
