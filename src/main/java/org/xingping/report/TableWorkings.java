package org.xingping.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Seated;
import org.xingping.checklist.Checklist;
import org.xingping.scoring.Consensus;

/**
 * The sheet 评审计算, hidden like {@link Workings}: from the scores of each sheet at a panel's table to its total, and from the
 * totals to the sheets that are dropped. Columns are sheets in the order of their places; where nobody sits there is one all
 * the same, which counts in nothing.
 */
final class TableWorkings {
    /** Rows of one cell a sheet. */
    enum Row {
        ACCEPTED,
        PLACEMENT,
        CAP,
        PERCENT,
        INDEX,
        FREED,
        STAYING,
        LARGEST,
        CAPPED,
        TOTAL,
        FULL,
        LOWS,
        HIGHS,
        COUNTS,
        SURVEY,
        SURVEYED;

        private static final List<Row> ORDER = List.of(values());

        int place() {
            return FIRST_ROW + ORDER.indexOf(this);
        }
    }

    /** Blocks of one row a section. */
    enum Part {
        SPREAD,
        SCOPE,
        APPLICABLE,
        SCORE,
        COUNT,
        SILENT,
        BASE,
        LEAVING,
        STAYING,
        EXTRA,
        GONE,
        WEIGHT,
        SHARE,
        COUNTS;

        private static final List<Part> ORDER = List.of(values());

        int place(int section, int sections) {
            return FIRST_PART + ORDER.indexOf(this) * sections + section;
        }

        static int size() {
            return ORDER.size();
        }
    }

    private static final int FIRST_ROW = 9;
    private static final int FIRST_PART = FIRST_ROW + Row.values().length + 1;
    private static final int FIRST_SEAT = 3;

    private static final int RULE = 1;
    private static final int TOLERANCE = 2;
    private static final int ACTIVE = 3;
    private static final int LOWEST = 4;
    private static final int HIGHEST = 5;
    private static final int DIFFER = 6;

    private final Grid grid;
    private final Words words;
    private final Checklist checklist;
    private final Consensus consensus;
    private final Workings workings;
    private final List<SeatFigures> seats = new ArrayList<>();
    private final Set<String> rejected;
    private final boolean ownSurvey;
    private final String rule;
    private final String tolerance;

    TableWorkings(XSSFSheet sheet, Pen pen, Words words, ReportInput input, Consensus consensus, Workings workings) {
        this.grid = new Grid(sheet, pen);
        this.words = words;
        this.checklist = input.checklist();
        this.consensus = consensus;
        this.workings = workings;
        this.ownSurvey = input.sheet().survey().isPresent();
        for (Seated seated : input.sheet().table()) {
            seats.add(new SeatFigures(checklist, seated));
        }
        var panel = input.sheet().panel();
        this.rejected = Set.copyOf(seats.stream()
                .map(seat -> seat.seated().seat().sheet())
                .filter(id -> panel.review(id) == Kind.Review.REJECTED)
                .toList());
        Kind.Convened convened = panel.convened();
        grid.text(0, 0, words.get("book.table.title"));
        rule = grid.text(RULE, 1, words.term(convened == null ? Kind.Rule.EACH : convened.rule()));
        tolerance = grid.number(TOLERANCE, 1, convened == null ? 0 : convened.tolerance());
        grid.text(RULE, 0, words.get("book.table.rule"));
        grid.text(TOLERANCE, 0, words.get("book.table.tolerance"));
        grid.name("xp.panel.rule", rule);
        grid.name("xp.panel.tolerance", tolerance);
    }

    Grid grid() {
        return grid;
    }

    Workings workings() {
        return workings;
    }

    Checklist checklist() {
        return checklist;
    }

    List<SeatFigures> seats() {
        return seats;
    }

    /** Columns, at least one. */
    int places() {
        return Math.max(1, seats.size());
    }

    String rule() {
        return rule;
    }

    String tolerance() {
        return tolerance;
    }

    /** Below the rows of the sheets. */
    int end() {
        return FIRST_PART + Part.size() * checklist.sections().size() + 1;
    }

    String at(Row row, int seat) {
        return grid.at(row.place(), FIRST_SEAT + seat);
    }

    String at(Part part, int section, int seat) {
        return grid.at(row(part, section), FIRST_SEAT + seat);
    }

    /** The cells of all sections. */
    String all(Part part, int seat) {
        return grid.column(row(part, 0), row(part, checklist.sections().size() - 1), FIRST_SEAT + seat);
    }

    /** For each sheet whether it counts in the items of a section. */
    String counts(int section) {
        return grid.row(row(Part.COUNTS, section), FIRST_SEAT, FIRST_SEAT + places() - 1);
    }

    /** Whether the surveys of the sheets that count differ, and the panel has none of its own. */
    String surveysDiffer() {
        return grid.at(DIFFER, 1);
    }

    /** The place, from 1, of the sheet that is dropped for the lowest total; 0 for none. */
    String lowest() {
        return grid.at(LOWEST, 1);
    }

    String highest() {
        return grid.at(HIGHEST, 1);
    }

    int row(Part part, int section) {
        return part.place(section, checklist.sections().size());
    }

    int column(int seat) {
        return FIRST_SEAT + seat;
    }

    boolean isRejected(SeatFigures seat) {
        return rejected.contains(seat.seated().seat().sheet());
    }

    /** Which is dropped for the lowest total, from 1; 0 for none. */
    int lowestPlace() {
        return consensus.dropped().stream()
                .map(this::figures)
                .min(Comparator.comparing(SeatFigures::total)
                        .thenComparingInt(seat -> seat.seated().number()))
                .map(seat -> seats.indexOf(seat) + 1)
                .orElse(0);
    }

    int highestPlace() {
        int lowest = lowestPlace();
        return consensus.dropped().stream()
                .map(this::figures)
                .map(seat -> seats.indexOf(seat) + 1)
                .filter(place -> place != lowest)
                .findFirst()
                .orElse(0);
    }

    private SeatFigures figures(Seated seated) {
        return seats.stream()
                .filter(seat -> seat.seated().number() == seated.number())
                .findFirst()
                .orElseThrow();
    }

    /** Writes the calculation, once the scores stand on their sheet. */
    void calculate(ExpertCells cells) {
        for (Part part : Part.values()) {
            for (int section = 0; section < checklist.sections().size(); section++) {
                grid.text(row(part, section), 0, words.get("book.table.part." + part.name()));
                grid.text(
                        row(part, section), 1, checklist.sections().get(section).code());
            }
        }
        for (Row row : Row.values()) {
            grid.text(row.place(), 0, words.get("book.table.row." + row.name()));
        }
        for (int seat = 0; seat < seats.size(); seat++) {
            new SeatWorkings(this, words, cells, seat).write();
        }
        if (seats.isEmpty()) {
            for (int section = 0; section < checklist.sections().size(); section++) {
                grid.number(row(Part.COUNTS, section), FIRST_SEAT, 0);
            }
        }
        drop();
        List<Integer> places = new ArrayList<>();
        for (int seat = 0; seat < seats.size(); seat++) {
            places.add(seat);
        }
        places.forEach(this::sides);
        grid.text(DIFFER, 0, words.get("book.table.differ"));
        String surveyed = all(Row.SURVEYED);
        if (ownSurvey) {
            grid.number(DIFFER, 1, 0);
        } else {
            grid.live(
                    DIFFER,
                    1,
                    Formulas.when("MAX(" + surveyed + ")>MIN(" + surveyed + ")", "1", "0"),
                    consensus.surveysDiffer() ? 1 : 0);
        }
    }

    private String all(Row row) {
        return grid.row(row.place(), FIRST_SEAT, FIRST_SEAT + places() - 1);
    }

    private void drop() {
        String accepted = all(Row.ACCEPTED);
        String full = Formulas.sumWhere(all(Row.FULL), accepted, "1") + "=" + Formulas.sum(accepted);
        grid.text(ACTIVE, 0, words.get("book.table.active"));
        String active = grid.live(
                ACTIVE,
                1,
                Formulas.when(
                        "AND(" + Formulas.is(rule, words.term(Kind.Rule.MEAN)) + "," + Formulas.sum(accepted) + ">="
                                + Consensus.DROPPING + "," + full + ")",
                        "1",
                        "0"),
                consensus.dropped().isEmpty() ? 0 : 1);
        extreme(LOWEST, "book.table.lowest", active, "MIN", all(Row.LOWS), lowestPlace());
        extreme(HIGHEST, "book.table.highest", active, "MAX", all(Row.HIGHS), highestPlace());
    }

    private void extreme(int row, String key, String active, String most, String totals, int place) {
        grid.text(row, 0, words.get(key));
        String match = "MATCH(" + most + "(" + totals + ")," + totals + ",0)";
        grid.live(row, 1, Formulas.when(active + "=1", match, "0"), place);
    }

    /** Of the totals, those among which the lowest and the highest are looked for. */
    private void sides(int seat) {
        SeatFigures figures = seats.get(seat);
        boolean accepted = !isRejected(figures);
        boolean isLowest = lowestPlace() == seat + 1;
        String is = at(Row.ACCEPTED, seat) + "=1";
        total(Row.LOWS, seat, is, accepted);
        total(Row.HIGHS, seat, "AND(" + is + "," + lowest() + "<>" + (seat + 1) + ")", accepted && !isLowest);
        boolean counts = accepted && !isLowest && highestPlace() != seat + 1;
        grid.live(
                Row.COUNTS.place(),
                FIRST_SEAT + seat,
                Formulas.when(
                        "OR(" + at(Row.ACCEPTED, seat) + "=0," + lowest() + "=" + (seat + 1) + "," + highest() + "="
                                + (seat + 1) + ")",
                        "0",
                        "1"),
                counts ? 1 : 0);
    }

    private void total(Row row, int seat, String condition, boolean shown) {
        SeatFigures figures = seats.get(seat);
        String formula = Formulas.when(condition, at(Row.TOTAL, seat), Formulas.literal(""));
        Optional<SeatFigures> full = Optional.of(figures).filter(one -> shown && one.full());
        if (full.isPresent()) {
            grid.live(row.place(), FIRST_SEAT + seat, formula, figures.total());
        } else {
            grid.live(row.place(), FIRST_SEAT + seat, formula, shown ? words.unscored() : "");
        }
    }
}
