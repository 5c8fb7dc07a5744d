package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.RuleText;
import org.xingping.checklist.StarCut;
import org.xingping.checklist.Veto.Effect;
import org.xingping.report.Workings.Column;
import org.xingping.scoring.Range;

/** From the sections to the stars: sum, cap, survey, cuts and floor, vetoes in the order cap, down, no star. */
final class StarWorkings {
    private static final int MOST_STARS = 5;
    /** No cap: more stars than there are. */
    private static final int NO_CAP = 9;

    private final Workings workings;
    private final Words words;
    private final Grid grid;
    private final Figures figures;
    private int row;

    StarWorkings(Workings workings, Words words, int row) {
        this.workings = workings;
        this.words = words;
        this.grid = workings.grid();
        this.figures = workings.figures();
        this.row = row;
    }

    Workings.Steps write(List<VetoBlock.Written> vetoes, String index) {
        String toConfirm = workings.isPanel() ? toConfirm(vetoes) : "";
        String open = open(index, toConfirm);
        String sum = step("sum", Formulas.round(Formulas.sum(workings.all(Column.SHARE))), figures.sum());
        String capped = step(
                "capped",
                Formulas.when(
                        "AND(" + Formulas.is(workings.placement(), words.onTop()) + ","
                                + Formulas.is(workings.capAt100(), words.yes()) + ")",
                        "MIN(100," + sum + ")",
                        sum),
                figures.capped());
        Range known = workings.figures().index();
        String counted = step(
                "index",
                Formulas.when(Formulas.isNumber(index), index, "0"),
                known.isExact() ? known.low() : Points.ZERO);
        String percent = workings.percent();
        String total = step(
                "total",
                Formulas.quotient("(" + capped + "*(100-" + percent + ")+" + counted + "*" + percent + ")/100"),
                figures.total());
        row++;
        Workings.Stars table = starTable();
        List<String> cuts = new ArrayList<>();
        String byTotal = byTotal(total, cuts);
        String stars = afterVetoes(byTotal, vetoes);
        rules();
        return new Workings.Steps(capped, counted, total, open, toConfirm, stars, cuts, table);
    }

    private String toConfirm(List<VetoBlock.Written> vetoes) {
        List<String> pending = new ArrayList<>(List.of("0"));
        vetoes.forEach(veto -> pending.add(Formulas.when(Formulas.is(veto.found(), words.pending()), "1", "0")));
        return step("vetoes", String.join("+", pending), figures.vetoesToConfirm());
    }

    private String open(String index, String toConfirm) {
        String survey = Formulas.when("AND(" + workings.percent() + ">0,COUNTIF(" + index + ",\">=0\")=0)", "1", "0");
        return step(
                "open",
                Formulas.sum(workings.all(Column.UNSCORED))
                        + "+" + Formulas.sum(workings.all(Column.COULD_NOT_ASSESS))
                        + "+" + Formulas.sum(workings.all(Column.PENDING))
                        + "+" + Formulas.sum(workings.all(Column.OPEN))
                        + "+" + survey
                        + (toConfirm.isEmpty() ? "" : "+" + toConfirm),
                new Points(figures.open() * 100L));
    }

    private String step(String key, String formula, Points value) {
        grid.text(row, 0, words.get("book.workings." + key));
        return grid.live(row++, 1, formula, value);
    }

    private String step(String key, String formula, long value) {
        return step(key, formula, new Points(value * 100));
    }

    /** Names and meanings of none to five stars. */
    private Workings.Stars starTable() {
        grid.text(row, 0, words.get("book.workings.stars.number"));
        grid.text(row, 1, words.get("book.workings.stars.name"));
        grid.text(row, 2, words.get("book.workings.stars.meaning"));
        row++;
        int first = row;
        for (int stars = 0; stars <= MOST_STARS; stars++) {
            grid.number(row, 0, stars);
            grid.text(row, 1, words.messages().stars(stars));
            grid.text(row, 2, figures.meaning(stars).orElse(words.none()));
            row++;
        }
        int last = row - 1;
        row++;
        return new Workings.Stars(
                grid.column(first, last, 0), grid.column(first, last, 1), grid.column(first, last, 2));
    }

    /** Each cut that total and floor reach counts its stars; the best one holds. */
    private String byTotal(String total, List<String> cuts) {
        grid.text(row, 0, words.get("book.workings.cut.stars"));
        grid.text(row, 1, words.get("book.workings.cut.from"));
        grid.text(row, 2, words.get("book.workings.cut.floor"));
        grid.text(row, 3, words.get("book.workings.cut.reached"));
        row++;
        int first = row;
        int place = 0;
        for (StarCut cut : workings.cuts()) {
            String stars = grid.number(row, 0, cut.stars());
            String from = grid.number(row, 1, cut.from());
            grid.number(row, 2, workings.checklist().floor().percentFor(cut.stars()));
            cuts.add(from);
            String enough =
                    "OR(" + Formulas.is(workings.floor(), words.no()) + ",MIN(" + workings.floors(place) + ")=1)";
            grid.live(
                    row,
                    3,
                    Formulas.when("AND(" + total + ">=" + from + "," + enough + ")", stars, "0"),
                    figures.reached(cut) ? cut.stars() : 0);
            row++;
            place++;
        }
        String reached = grid.column(first, Math.max(first, row - 1), 3);
        row++;
        return step("star-total", "MAX(" + reached + ")", figures.starsByTotal());
    }

    private String afterVetoes(String byTotal, List<VetoBlock.Written> vetoes) {
        row++;
        List<String> effects = effects();
        String[] heads = {"veto", "veto.cap", "veto.down", "veto.none"};
        for (int column = 0; column < heads.length; column++) {
            grid.text(row, column, words.get("book.workings." + heads[column]));
        }
        row++;
        int first = row;
        grid.text(row, 0, words.none());
        grid.number(row, 1, NO_CAP);
        grid.number(row, 2, 0);
        grid.number(row, 3, 0);
        row++;
        for (VetoBlock.Written veto : vetoes) {
            Effect effect = veto.holds() ? veto.veto().effect() : new Effect.None();
            grid.text(row, 0, veto.veto().code());
            lookUp(veto, effects, 1, NO_CAP, cap(effect));
            lookUp(veto, effects, 2, 0, down(effect));
            lookUp(veto, effects, 3, 0, effect instanceof Effect.NoStar ? 1 : 0);
            row++;
        }
        int last = row - 1;
        row++;
        String capped = step(
                "star-capped",
                "MIN(" + byTotal + ",MIN(" + grid.column(first, last, 1) + "))",
                figures.starsAfterCaps());
        String down = step(
                "star-down",
                "MAX(0," + capped + "-" + Formulas.sum(grid.column(first, last, 2)) + ")",
                figures.starsAfterDowns());
        return step(
                "stars", Formulas.when(Formulas.sum(grid.column(first, last, 3)) + ">0", "0", down), figures.stars());
    }

    private void lookUp(VetoBlock.Written veto, List<String> effects, int column, int otherwise, int value) {
        grid.live(
                row,
                column,
                Formulas.when(
                        Formulas.is(veto.found(), words.yes()),
                        "INDEX(" + effects.get(column) + ",MATCH(" + veto.effect() + "," + effects.getFirst() + ",0))",
                        String.valueOf(otherwise)),
                value);
    }

    /** The table of effects; its columns are word, cap, stars down, no star. */
    private List<String> effects() {
        List<Effect> all = new ArrayList<>(List.of(new Effect.None(), new Effect.NoStar()));
        for (int stars = 1; stars < MOST_STARS; stars++) {
            all.add(new Effect.Cap(stars));
            all.add(new Effect.Down(stars));
        }
        workings.checklist().vetoes().stream()
                .map(veto -> veto.effect())
                .filter(effect -> !all.contains(effect))
                .distinct()
                .forEach(all::add);
        grid.text(row++, 0, words.get("book.workings.effects"));
        int first = row;
        for (Effect effect : all) {
            grid.text(row, 0, words.effect(effect));
            grid.number(row, 1, cap(effect));
            grid.number(row, 2, down(effect));
            grid.number(row, 3, effect instanceof Effect.NoStar ? 1 : 0);
            row++;
        }
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            columns.add(grid.column(first, row - 1, column));
        }
        row++;
        return columns;
    }

    private static int cap(Effect effect) {
        return effect instanceof Effect.Cap(int stars) ? stars : NO_CAP;
    }

    private static int down(Effect effect) {
        return effect instanceof Effect.Down(int stars) ? stars : 0;
    }

    /** Bands and levels as text, for the reader. */
    private void rules() {
        row++;
        grid.text(row++, 0, words.get("book.workings.rules"));
        RuleText rules = new RuleText(words.messages());
        for (Item item : workings.checklist().items()) {
            grid.text(row, 0, item.code());
            grid.text(row, 1, item.title());
            grid.text(row, 2, rules.rule(item));
            row++;
        }
    }
}
