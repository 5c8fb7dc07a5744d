package org.xingping.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names a layout may give to its cells, and those without which nothing could be written. */
final class LayoutNames {
    static final String PREFIX = "xp.";
    static final String ROW = "xp.row.";

    static final String ITEM = ROW + "item";
    static final String SECTION = ROW + "section";
    static final String SUBTOTAL = ROW + "subtotal";
    static final String FOOTNOTE = ROW + "footnote";
    static final String BREAK = ROW + "break";
    static final String SUM = ROW + "sum";
    static final String BASE = ROW + "base";
    static final String BLEND = ROW + "blend";
    static final String QUESTION = ROW + "question";
    static final String FINDING = ROW + "finding";
    static final String VETO = ROW + "veto";
    static final String ANNEX = ROW + "annex";

    /** Prototype rows with the cells that must, and that may, lie in them. */
    private static final Map<String, Cells> ROWS = new LinkedHashMap<>();

    /** Cells that may stand anywhere, as often as wished. */
    private static final Set<String> ANYWHERE = names(
            "xp.",
            "title",
            "estate",
            "company",
            "manager",
            "district",
            "address",
            "area",
            "households",
            "date",
            "period",
            "type",
            "team",
            "number",
            "edition",
            "season",
            "placement",
            "printed",
            "state",
            "notice",
            "line.estate",
            "line.visit",
            "total",
            "total.note",
            "total.points",
            "total.applicable",
            "total.score",
            "total.rate",
            "total.weight",
            "stars",
            "meaning",
            "lowest",
            "vetoes",
            "check",
            "parameters",
            "section.title",
            "head.deduction",
            "head.status",
            "survey.issued",
            "survey.returned",
            "survey.valid",
            "survey.needed",
            "survey.sample",
            "survey.explained",
            "findings.explained");

    private record Cells(Set<String> required, Set<String> optional) {}

    static {
        ROWS.put(
                ITEM,
                new Cells(
                        names("xp.item.", "code", "points", "deduction", "score", "status", "live"),
                        names("xp.item.", "index", "group", "criterion", "rule", "check", "measured", "note")));
        ROWS.put(
                SUBTOTAL,
                new Cells(
                        names("xp.subtotal.", "points", "applicable", "deduction", "score"),
                        names("xp.subtotal.", "rate")));
        ROWS.put(SECTION, new Cells(Set.of(), names("xp.section.", "title")));
        ROWS.put(FOOTNOTE, new Cells(names("xp.", "footnote"), Set.of()));
        ROWS.put(BREAK, new Cells(Set.of(), Set.of()));
        ROWS.put(SUM, new Cells(names("xp.sum.", "title", "share"), figures("xp.sum.")));
        ROWS.put(BASE, new Cells(names("xp.base.", "share"), figures("xp.base.")));
        ROWS.put(BLEND, new Cells(names("xp.blend.", "title", "share"), names("xp.blend.", "weight")));
        ROWS.put(
                QUESTION,
                new Cells(
                        names(
                                "xp.question.",
                                "title",
                                "very",
                                "satisfied",
                                "fair",
                                "less",
                                "dissatisfied",
                                "rated",
                                "rate",
                                "index"),
                        names("xp.question.", "unknown")));
        ROWS.put(
                FINDING,
                new Cells(
                        names("xp.finding.", "number", "code", "what"),
                        names(
                                "xp.finding.",
                                "clause",
                                "place",
                                "gravity",
                                "count",
                                "unit",
                                "points",
                                "requirement",
                                "deadline",
                                "correction")));
        ROWS.put(
                VETO,
                new Cells(
                        names("xp.veto.", "code", "title", "effect", "found"),
                        names("xp.veto.", "index", "proof", "names")));
        ROWS.put(ANNEX, new Cells(names("xp.annex.", "number", "text"), names("xp.annex.", "place")));
    }

    /** Rows that a layout of either kind must have. */
    private static final Set<String> NEEDED_ROWS = Set.of(ITEM, SUBTOTAL, SUM, QUESTION, FINDING, VETO, ANNEX);

    private LayoutNames() {}

    static boolean isKnown(String name) {
        return ROWS.containsKey(name)
                || ANYWHERE.contains(name)
                || ROWS.values().stream()
                        .anyMatch(cells -> cells.required.contains(name) || cells.optional.contains(name));
    }

    static boolean isRow(String name) {
        return ROWS.containsKey(name);
    }

    /** The names that must be on the sheet that has this row. */
    static Set<String> required(String row) {
        Cells cells = ROWS.get(row);
        return cells == null ? Set.of() : cells.required;
    }

    /** The row a cell must lie in; empty where it may stand anywhere. */
    static List<String> rowsOf(String cell) {
        List<String> rows = new ArrayList<>();
        ROWS.forEach((row, cells) -> {
            if (!ANYWHERE.contains(cell) && (cells.required.contains(cell) || cells.optional.contains(cell))) {
                rows.add(row);
            }
        });
        return rows;
    }

    static Set<String> neededRows() {
        return new TreeSet<>(NEEDED_ROWS);
    }

    private static Set<String> figures(String prefix) {
        return names(prefix, "points", "applicable", "score", "rate", "weight", "note");
    }

    private static Set<String> names(String prefix, String... names) {
        Set<String> whole = new TreeSet<>();
        for (String name : names) {
            whole.add(prefix + name);
        }
        return whole;
    }
}
