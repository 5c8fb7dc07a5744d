package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;
import org.xingping.fieldwork.Survey;
import org.xingping.report.Figures.OfSection;
import org.xingping.report.TableWorkings.Part;
import org.xingping.report.TableWorkings.Row;

/** One column of {@link TableWorkings}: from the scores of one sheet to its total. */
final class SeatWorkings {
    private final TableWorkings table;
    private final Workings workings;
    private final Words words;
    private final ExpertCells cells;
    private final Grid grid;
    private final int seat;
    private final SeatFigures figures;

    SeatWorkings(TableWorkings table, Words words, ExpertCells cells, int seat) {
        this.table = table;
        this.workings = table.workings();
        this.words = words;
        this.cells = cells;
        this.grid = table.grid();
        this.seat = seat;
        this.figures = table.seats().get(seat);
    }

    void write() {
        rules();
        List<Section> sections = table.checklist().sections();
        for (int section = 0; section < sections.size(); section++) {
            counts(section, sections.get(section));
            weight(section, sections.get(section));
        }
        live(
                Row.FREED,
                Formulas.round("SUMPRODUCT(" + all(Part.LEAVING) + "," + all(Part.BASE) + ")"),
                figures.figures().freed());
        live(
                Row.STAYING,
                Formulas.round(Formulas.sum(all(Part.STAYING))),
                figures.figures().staying());
        String stayings = all(Part.STAYING);
        live(
                Row.LARGEST,
                "MATCH(MAX(" + stayings + ")," + stayings + ",0)",
                figures.figures().largest());
        for (int section = 0; section < sections.size(); section++) {
            share(section, sections.get(section));
        }
        total();
    }

    private void rules() {
        Parameters parameters = figures.parameters();
        live(
                Row.ACCEPTED,
                Formulas.when(Formulas.is(cells.state(seat), words.rejected()), "0", "1"),
                table.isRejected(figures) ? 0 : 1);
        text(Row.PLACEMENT, words.messages().term(parameters.placement()));
        text(Row.CAP, words.yes(parameters.capTotalAt100()));
        number(Row.PERCENT, new Points(parameters.surveyPercent() * 100L));
        number(Row.INDEX, figures.index());
        number(Row.SURVEY, new Points(survey() * 100L));
        boolean counts = !table.isRejected(figures)
                && table.lowestPlace() != seat + 1
                && table.highestPlace() != seat + 1
                && survey() > 0;
        String formula = Formulas.when(
                "AND(" + at(Row.COUNTS) + "=1," + at(Row.SURVEY) + ">0)", at(Row.SURVEY), Formulas.literal(""));
        if (counts) {
            live(Row.SURVEYED, formula, survey());
        } else {
            grid.live(Row.SURVEYED.place(), table.column(seat), formula, "");
        }
    }

    /** Which of the surveys at the table it has, from 1; 0 for none. */
    private int survey() {
        List<Survey> known = new ArrayList<>();
        table.seats().stream()
                .map(SeatFigures::sheet)
                .map(Sheet::survey)
                .forEach(one -> one.filter(survey -> !known.contains(survey)).ifPresent(known::add));
        return figures.sheet().survey().map(known::indexOf).orElse(-1) + 1;
    }

    private void counts(int place, Section section) {
        OfSection of = figures.section(place);
        String given = cells.given(place, seat);
        String mask = cells.mask(place, seat);
        String points = cells.points(place);
        String ones = cells.ones(place);
        String left = Formulas.literal(words.notApplicable());
        grid.text(
                table.row(Part.SPREAD, place),
                table.column(seat),
                words.yes(figures.parameters().spread().contains(section.code())));
        grid.number(table.row(Part.SCOPE, place), table.column(seat), figures.covers(section) ? 1 : 0);
        live(
                Part.APPLICABLE,
                place,
                Formulas.round(Formulas.sumWhere(points, mask, ASKED) + "-"
                        + Formulas.sumWhere(points, mask, ASKED, given, left)),
                of.score().applicable());
        live(Part.SCORE, place, Formulas.round(Formulas.sumWhere(given, mask, "1")), figures.score(place));
        live(
                Part.COUNT,
                place,
                Formulas.sumWhere(ones, mask, ASKED) + "-" + Formulas.sumWhere(ones, mask, ASKED, given, left),
                of.applicable());
        live(
                Part.SILENT,
                place,
                at(Part.COUNT, place) + "-" + Formulas.sumWhere(ones, mask, ASKED, given, "\">=0\""),
                figures.silent(place));
        boolean counts = !table.isRejected(figures)
                && table.lowestPlace() != seat + 1
                && table.highestPlace() != seat + 1
                && figures.covers(section);
        live(
                Part.COUNTS,
                place,
                Formulas.when("AND(" + at(Row.COUNTS) + "=1," + at(Part.SCOPE, place) + "=1)", "1", "0"),
                counts ? 1 : 0);
    }

    private static final String ASKED = "\">0\"";

    private void weight(int place, Section section) {
        OfSection of = figures.section(place);
        String onTop = section.isBonus()
                ? "MIN(" + workings.cap() + "," + at(Part.APPLICABLE, place) + ")"
                : workings.section(place, Workings.Column.ON_TOP);
        live(
                Part.BASE,
                place,
                Formulas.when(isOnTop(), onTop, workings.section(place, Workings.Column.INSIDE)),
                of.base());
        String leaves = "AND(" + Formulas.is(at(Part.SPREAD, place), words.yes()) + "," + at(Part.COUNT, place) + "=0)";
        live(
                Part.LEAVING,
                place,
                section.isBonus() ? "0" : Formulas.when(leaves, "1", "0"),
                new Points(of.leaving() ? 100 : 0));
        live(
                Part.STAYING,
                place,
                section.isBonus() ? "0" : Formulas.when(at(Part.LEAVING, place) + "=1", "0", at(Part.BASE, place)),
                of.staying());
    }

    private void share(int place, Section section) {
        OfSection of = figures.section(place);
        String kept = at(Row.STAYING);
        String freed = at(Row.FREED);
        live(
                Part.EXTRA,
                place,
                Formulas.when(kept + "=0", "0", Formulas.quotient(freed + "*" + at(Part.STAYING, place) + "/" + kept)),
                of.extra());
        live(
                Part.GONE,
                place,
                Formulas.when("AND(" + at(Part.LEAVING, place) + "=1," + kept + ">0," + freed + ">0)", "1", "0"),
                of.score().spread() ? 1 : 0);
        String rest = Formulas.when(
                "AND(" + kept + ">0," + at(Row.LARGEST) + "=" + (place + 1) + ")",
                freed + "-" + Formulas.sum(all(Part.EXTRA)),
                "0");
        live(
                Part.WEIGHT,
                place,
                Formulas.when(
                        at(Part.GONE, place) + "=1",
                        "0",
                        Formulas.round(at(Part.BASE, place) + "+" + at(Part.EXTRA, place) + "+" + rest)),
                of.score().weight());
        String applicable = at(Part.APPLICABLE, place);
        String weight = at(Part.WEIGHT, place);
        String share = Formulas.when(
                applicable + "=0", weight, Formulas.quotient(weight + "*" + at(Part.SCORE, place) + "/" + applicable));
        live(
                Part.SHARE,
                place,
                section.isBonus()
                        ? Formulas.when(isOnTop(), "MIN(" + workings.cap() + "," + at(Part.SCORE, place) + ")", share)
                        : share,
                figures.share(place));
    }

    private String isOnTop() {
        return Formulas.is(at(Row.PLACEMENT), words.onTop());
    }

    private void total() {
        String sum = Formulas.round(Formulas.sum(all(Part.SHARE)));
        live(
                Row.CAPPED,
                Formulas.when(
                        "AND(" + isOnTop() + "," + Formulas.is(at(Row.CAP), words.yes()) + ")",
                        "MIN(100," + sum + ")",
                        sum),
                figures.capped());
        live(Row.FULL, Formulas.when(Formulas.sum(all(Part.SILENT)) + "=0", "1", "0"), figures.full() ? 1 : 0);
        String percent = at(Row.PERCENT);
        String total = Formulas.quotient(
                "(" + at(Row.CAPPED) + "*(100-" + percent + ")+" + at(Row.INDEX) + "*" + percent + ")/100");
        String formula = Formulas.when(at(Row.FULL) + "=1", total, Formulas.literal(words.unscored()));
        if (figures.full()) {
            live(Row.TOTAL, formula, figures.total());
        } else {
            grid.live(Row.TOTAL.place(), table.column(seat), formula, words.unscored());
        }
    }

    private String at(Row row) {
        return table.at(row, seat);
    }

    private String at(Part part, int section) {
        return table.at(part, section, seat);
    }

    private String all(Part part) {
        return table.all(part, seat);
    }

    private void text(Row row, String text) {
        grid.text(row.place(), table.column(seat), text);
    }

    private void number(Row row, Points number) {
        grid.number(row.place(), table.column(seat), number);
    }

    private void live(Row row, String formula, Points value) {
        grid.live(row.place(), table.column(seat), formula, value);
    }

    private void live(Row row, String formula, long value) {
        grid.live(row.place(), table.column(seat), formula, value);
    }

    private void live(Part part, int section, String formula, Points value) {
        grid.live(table.row(part, section), table.column(seat), formula, value);
    }

    private void live(Part part, int section, String formula, long value) {
        grid.live(table.row(part, section), table.column(seat), formula, value);
    }
}
