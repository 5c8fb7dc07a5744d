package org.xingping.report;

import java.math.BigDecimal;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;
import org.xingping.checklist.StarCut;
import org.xingping.report.Figures.OfSection;
import org.xingping.report.Workings.Column;

/** One row of the table of sections: from the subtotal on the section's sheet to its part of the total. */
final class SectionWorkings {
    /** Stands where a section has no rate, above every rate. */
    private static final BigDecimal NO_RATE = BigDecimal.valueOf(9);

    private final Workings workings;
    private final Words words;
    private final int place;
    private final String freed;
    private final String staying;
    private final String largest;
    private final Grid grid;
    private final int row;

    SectionWorkings(Workings workings, Words words, int place, String freed, String staying, String largest) {
        this.workings = workings;
        this.words = words;
        this.place = place;
        this.freed = freed;
        this.staying = staying;
        this.largest = largest;
        this.grid = workings.grid();
        this.row = workings.row(place);
    }

    void write(SectionBlock.Written written) {
        OfSection figures = workings.figures().sections().get(place);
        standard(figures.score().section());
        counts(written, figures);
        weights(figures);
        result(figures);
    }

    private void standard(Section section) {
        text(Column.CODE, section.code());
        text(Column.TITLE, workings.figures().titles().get(place));
        grid.number(row, Column.POINTS.place(), section.points());
        grid.number(row, Column.INSIDE.place(), section.weight());
        Points onTop = section.onTopWeight();
        grid.number(row, Column.ON_TOP.place(), onTop == null ? section.weight() : onTop);
        text(Column.BONUS, words.yes(section.isBonus()));
        boolean confirmed = workings.parameters().spread().contains(section.code());
        text(Column.CONFIRMED, words.yes(confirmed));
    }

    private void counts(SectionBlock.Written written, OfSection figures) {
        Formulas.SectionCells cells = written.cells();
        live(Column.LIVE, cell(written, "points"), Figures.live(figures));
        live(Column.APPLICABLE, cell(written, "applicable"), figures.score().applicable());
        live(Column.SCORE, cell(written, "score"), figures.score().points().low());
        live(Column.COUNT, Formulas.countApplicable(cells, words), figures.applicable());
        live(Column.COULD_NOT_ASSESS, Formulas.countCouldNotAssess(cells, words), figures.couldNotAssess());
        live(Column.PENDING, Formulas.countPending(cells, words), figures.pending());
        live(
                Column.UNSCORED,
                at(Column.COUNT) + "-" + at(Column.COULD_NOT_ASSESS) + "-" + at(Column.PENDING) + "-("
                        + Formulas.countScored(cells, words) + ")",
                figures.unscored());
    }

    private static String cell(SectionBlock.Written written, String name) {
        return java.util.Objects.requireNonNull(written.subtotal().get(name), name);
    }

    private void weights(OfSection figures) {
        String bonus = Formulas.is(at(Column.BONUS), words.yes());
        live(
                Column.BASE,
                Formulas.when(
                        Formulas.is(workings.placement(), words.onTop()),
                        Formulas.when(
                                bonus, "MIN(" + workings.cap() + "," + at(Column.APPLICABLE) + ")", at(Column.ON_TOP)),
                        at(Column.INSIDE)),
                figures.base());
        live(
                Column.LEAVING,
                Formulas.when(
                        "AND(" + Formulas.is(at(Column.BONUS), words.no()) + ","
                                + Formulas.is(at(Column.CONFIRMED), words.yes()) + "," + at(Column.COUNT) + "=0)",
                        "1",
                        "0"),
                figures.leaving() ? 1 : 0);
        live(
                Column.STAYING,
                Formulas.when("OR(" + bonus + "," + at(Column.LEAVING) + "=1)", "0", at(Column.BASE)),
                figures.staying());
        live(
                Column.EXTRA,
                Formulas.when(staying + "=0", "0", Formulas.quotient(freed + "*" + at(Column.STAYING) + "/" + staying)),
                figures.extra());
        live(
                Column.GONE,
                Formulas.when("AND(" + at(Column.LEAVING) + "=1," + staying + ">0," + freed + ">0)", "1", "0"),
                figures.score().spread() ? 1 : 0);
        String rest = Formulas.when(
                "AND(" + staying + ">0," + largest + "=" + (place + 1) + ")",
                freed + "-" + Formulas.sum(workings.all(Column.EXTRA)),
                "0");
        live(
                Column.WEIGHT,
                Formulas.when(
                        at(Column.GONE) + "=1",
                        "0",
                        Formulas.round(at(Column.BASE) + "+" + at(Column.EXTRA) + "+" + rest)),
                figures.score().weight());
    }

    private void result(OfSection figures) {
        String share = Formulas.quotient(at(Column.WEIGHT) + "*" + at(Column.SCORE) + "/" + at(Column.APPLICABLE));
        live(
                Column.SHARE,
                Formulas.when(
                        "AND(" + Formulas.is(workings.placement(), words.onTop()) + ","
                                + Formulas.is(at(Column.BONUS), words.yes()) + ")",
                        "MIN(" + workings.cap() + "," + at(Column.SCORE) + ")",
                        Formulas.when(at(Column.APPLICABLE) + "=0", "0", share)),
                figures.score().score().low());
        live(
                Column.OPEN,
                Formulas.when("AND(" + at(Column.COUNT) + "=0," + at(Column.GONE) + "=0)", "1", "0"),
                figures.open() ? 1 : 0);
        boolean mismatch = workings.figures().mismatch(figures);
        live(
                Column.MISMATCH,
                Formulas.when(Formulas.round(at(Column.LIVE) + "-" + at(Column.POINTS)) + "=0", "0", "1"),
                mismatch ? 1 : 0);
        boolean rated = !figures.score().section().isBonus()
                && !figures.score().applicable().isZero();
        grid.live(
                row,
                Column.RATE.place(),
                Formulas.when(
                        "AND(" + Formulas.is(at(Column.BONUS), words.no()) + "," + at(Column.APPLICABLE) + ">0)",
                        "ROUND(ROUND(" + at(Column.SCORE) + "/" + at(Column.APPLICABLE) + ",11),4)",
                        NO_RATE.toPlainString()),
                rated ? Rates.of(figures.score().points().low(), figures.score().applicable(), 4) : NO_RATE);
        for (int cut = 0; cut < workings.cuts().size(); cut++) {
            floor(figures, cut);
        }
    }

    private void floor(OfSection figures, int at) {
        StarCut cut = workings.cuts().get(at);
        int percent = workings.checklist().floor().percentFor(cut.stars());
        grid.live(
                row,
                workings.floorColumn(at),
                Formulas.when(
                        "OR(" + Formulas.is(at(Column.BONUS), words.yes()) + ",ROUND(" + at(Column.SCORE) + "*100-"
                                + at(Column.APPLICABLE) + "*" + percent + ",6)>=0)",
                        "1",
                        "0"),
                workings.reaches(figures, cut) ? 1 : 0);
    }

    private String at(Column column) {
        return workings.section(place, column);
    }

    private void text(Column column, String text) {
        grid.text(row, column.place(), text);
    }

    private void live(Column column, String formula, Points value) {
        grid.live(row, column.place(), formula, value);
    }

    private void live(Column column, String formula, long value) {
        grid.live(row, column.place(), formula, value);
    }
}
