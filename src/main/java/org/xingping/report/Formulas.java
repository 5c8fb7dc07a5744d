package org.xingping.report;

import java.util.List;

/**
 * The formulas of the workbook, in functions that old Excel and WPS know. They consist of constants of the program and cell
 * addresses, never of anything a person typed. Quotients are rounded to nine places first: a true tie at the third place is
 * then exactly that, whatever binary fractions made of it, and nothing else is that near to one.
 */
final class Formulas {
    private Formulas() {}

    /** A text constant. */
    static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String when(String condition, String then, String otherwise) {
        return "IF(" + condition + "," + then + "," + otherwise + ")";
    }

    static String is(String cell, String word) {
        return cell + "=" + literal(word);
    }

    static String round(String expression) {
        return "ROUND(" + expression + ",2)";
    }

    /** Rounds half up to 0.01, ties guarded. */
    static String quotient(String expression) {
        return round("ROUND(" + expression + ",9)");
    }

    /** Whether the cell holds a number that may be a score. */
    static String isNumber(String cell) {
        return "COUNTIF(" + cell + ",\">=0\")=1";
    }

    static String sum(String range) {
        return "SUM(" + range + ")";
    }

    /** Sum of a range over the rows where each of the other ranges is what stands beside it. */
    static String sumWhere(String range, String... rangeAndCriterion) {
        return "SUMIFS(" + range + "," + String.join(",", rangeAndCriterion) + ")";
    }

    /** 得分 of a deduction item; blank while nothing is said. */
    static String deducted(ItemCells cells, Words words) {
        return unless(
                cells,
                words,
                when(
                        is(cells.status(), words.zeroLine()),
                        "0",
                        when(
                                isNumber(cells.deduction()),
                                "MAX(0," + round(cells.points() + "-" + cells.deduction()) + ")",
                                literal(""))));
    }

    /** 得分 of a bonus item: what is claimed, once the claim is settled. */
    static String claimed(ItemCells cells, Words words) {
        String settled = when(
                "OR(" + is(cells.status(), words.confirmed()) + "," + cells.deduction() + "=0)",
                cells.deduction(),
                when(is(cells.status(), words.refused()), "0", literal(words.pending())));
        return unless(cells, words, when(isNumber(cells.deduction()), settled, literal("")));
    }

    /** 扣分 of an item whose 得分 is typed in. */
    static String lost(ItemCells cells, Words words) {
        return when(
                is(cells.status(), words.notApplicable()),
                literal("/"),
                when(
                        is(cells.status(), words.zeroLine()),
                        cells.points(),
                        when(isNumber(cells.score()), round(cells.points() + "-" + cells.score()), literal(""))));
    }

    private static String unless(ItemCells cells, Words words, String otherwise) {
        return when(
                is(cells.status(), words.notApplicable()),
                literal(words.notApplicable()),
                when(is(cells.status(), words.couldNotAssess()), literal(words.couldNotAssess()), otherwise));
    }

    /** Live items out of the base. */
    static String applicable(SectionCells cells, Words words) {
        return round(live(cells, cells.points()) + "-" + live(cells, cells.points(), words.notApplicable()));
    }

    static String scored(SectionCells cells, Words words) {
        String score = cells.score();
        return round(live(cells, score)
                + "-" + live(cells, score, words.notApplicable())
                + "-" + live(cells, score, words.couldNotAssess())
                + "-" + live(cells, score, words.zeroLine()));
    }

    /** What the scored items of a base section lost. */
    static String deducted(SectionCells cells, Words words) {
        return round(settled(cells, cells.points(), words) + "-" + cells.scoreSum());
    }

    /** What a bonus section claims. */
    static String claims(SectionCells cells, Words words) {
        return round(live(cells, cells.deduction())
                + "-" + live(cells, cells.deduction(), words.notApplicable())
                + "-" + live(cells, cells.deduction(), words.couldNotAssess()));
    }

    static String countApplicable(SectionCells cells, Words words) {
        return sum(cells.live()) + "-" + sumWhere(cells.live(), cells.status(), literal(words.notApplicable()));
    }

    static String countCouldNotAssess(SectionCells cells, Words words) {
        return sumWhere(cells.live(), cells.status(), literal(words.couldNotAssess()));
    }

    static String countPending(SectionCells cells, Words words) {
        return sumWhere(cells.live(), cells.score(), literal(words.pending()));
    }

    static String countScored(SectionCells cells, Words words) {
        return settled(cells, cells.live(), words);
    }

    /** Sum over the live rows that have a score and are neither 不适用 nor 无法评定. */
    private static String settled(SectionCells cells, String range, Words words) {
        String numbers = "\">=0\"";
        String all = sumWhere(range, cells.live(), "1", cells.score(), numbers);
        return all
                + "-" + without(cells, range, numbers, words.notApplicable())
                + "-" + without(cells, range, numbers, words.couldNotAssess());
    }

    private static String without(SectionCells cells, String range, String numbers, String status) {
        return sumWhere(range, cells.live(), "1", cells.score(), numbers, cells.status(), literal(status));
    }

    private static String live(SectionCells cells, String range) {
        return sumWhere(range, cells.live(), "1");
    }

    private static String live(SectionCells cells, String range, String status) {
        return sumWhere(range, cells.live(), "1", cells.status(), literal(status));
    }

    /** Texts joined, of which some may be empty. */
    static String joined(List<String> expressions) {
        return String.join("&", expressions);
    }

    /** Addresses of the cells of one item's row that its formulas speak of. */
    record ItemCells(String points, String deduction, String score, String status) {}

    /**
     * Ranges over the item rows of one section, and the cell of its sum.
     *
     * @param live holds 1 where an item is asked in this season, else 0
     */
    record SectionCells(String points, String deduction, String score, String status, String live, String scoreSum) {}
}
