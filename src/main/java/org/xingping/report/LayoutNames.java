package org.xingping.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellAddress;

/** The names a layout may give to its cells, and those without which nothing could be written. */
final class LayoutNames {
    static final String PREFIX = "xp.";
    static final String ROW = "xp.row.";
    private static final String LAST = ".last";

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

    /** The first row of a block of several, up to {@link #PHOTO_LAST}; alone where there is no such name. */
    static final String PHOTO = ROW + "photo";

    static final String PHOTO_LAST = PHOTO + LAST;

    /** So many photos can stand side by side at most. */
    private static final int PHOTOS = 4;

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
            "seal",
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
            "findings.explained",
            "photos.explained",
            "sign.inspectors",
            "sign.inspectors.date",
            "sign.experts",
            "sign.experts.date",
            "sign.leader",
            "sign.leader.date",
            "sign.company",
            "sign.company.date",
            "sign.company.stand");

    private record Cells(Set<String> required, Set<String> optional) {}

    static {
        ROWS.put(
                ITEM,
                new Cells(
                        names("xp.item.", "code", "points", "deduction", "score", "status", "live"),
                        names(
                                "xp.item.",
                                "index",
                                "group",
                                "criterion",
                                "rule",
                                "check",
                                "measured",
                                "note",
                                "pictures")));
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
                                "correction",
                                "photos")));
        ROWS.put(
                VETO,
                new Cells(
                        names("xp.veto.", "code", "title", "effect", "found"),
                        names("xp.veto.", "index", "proof", "names")));
        ROWS.put(ANNEX, new Cells(names("xp.annex.", "number", "text"), names("xp.annex.", "place")));
        ROWS.put(PHOTO, new Cells(names("xp.photo.", "picture.1", "number.1", "item.1"), photos()));
        ROWS.put(PHOTO_LAST, new Cells(Set.of(), Set.of()));
        ROWS.put(
                PanelNames.EXPERT,
                new Cells(prefixed("xp.expert.", PanelNames.expert()), prefixed("xp.expert.", PanelNames.expertToo())));
        ROWS.put(
                PanelNames.OPINION,
                new Cells(
                        names("xp.opinion.", "title", "share"), names("xp.opinion.", "applicable", "score", "weight")));
        ROWS.put(
                PanelNames.DECIDED,
                new Cells(names("xp.decided.", "code", "title", "reason"), names("xp.decided.", "told", "points")));
        ROWS.put(PanelNames.EXPERT_SECTION, new Cells(Set.of(), names("xp.expert.", "section")));
    }

    /** Rows that a layout of either kind must have. */
    private static final Set<String> NEEDED_ROWS = Set.of(ITEM, SUBTOTAL, SUM, QUESTION, FINDING, VETO, ANNEX);

    private LayoutNames() {}

    static boolean isKnown(String name) {
        return ROWS.containsKey(name)
                || isAnywhere(name)
                || ROWS.values().stream()
                        .anyMatch(cells -> cells.required.contains(name) || cells.optional.contains(name));
    }

    private static boolean isAnywhere(String name) {
        return ANYWHERE.contains(name) || PanelNames.anywhere().contains(name);
    }

    static boolean isRow(String name) {
        return ROWS.containsKey(name);
    }

    /** The names that must be on the sheet that has this row, or this photo beside the first. */
    static Set<String> required(String name) {
        Cells cells = ROWS.get(name);
        if (cells == null && name.startsWith("xp.photo.")) {
            String place = name.substring(name.lastIndexOf('.'));
            return Set.of("xp.photo.picture" + place, "xp.photo.number" + place, "xp.photo.item" + place);
        }
        if (name.startsWith("xp.expert.score.")) {
            return PanelNames.required(name);
        }
        return cells == null ? Set.of() : cells.required;
    }

    /** Whether a row of the layout belongs to this prototype, which may have several. */
    static boolean covers(Map<String, CellAddress> names, String prototype, int row) {
        CellAddress first = names.get(prototype);
        if (first == null) {
            return false;
        }
        CellAddress last = names.getOrDefault(prototype + LAST, first);
        return row >= first.getRow() && row <= last.getRow();
    }

    /** The row a cell must lie in; empty where it may stand anywhere. */
    static List<String> rowsOf(String cell) {
        List<String> rows = new ArrayList<>();
        ROWS.forEach((row, cells) -> {
            if (!isAnywhere(cell) && (cells.required.contains(cell) || cells.optional.contains(cell))) {
                rows.add(row);
            }
        });
        return rows;
    }

    static Set<String> neededRows() {
        return new TreeSet<>(NEEDED_ROWS);
    }

    private static Set<String> photos() {
        Set<String> photos = new TreeSet<>();
        for (int place = 1; place <= PHOTOS; place++) {
            for (String part : List.of("picture", "number", "shows", "item", "place", "what", "taken", "hash")) {
                photos.add("xp.photo." + part + "." + place);
            }
        }
        return photos;
    }

    private static Set<String> figures(String prefix) {
        return names(prefix, "points", "applicable", "score", "rate", "weight", "note");
    }

    private static Set<String> names(String prefix, String... names) {
        return prefixed(prefix, Set.of(names));
    }

    private static Set<String> prefixed(String prefix, Set<String> names) {
        Set<String> whole = new TreeSet<>();
        names.forEach(name -> whole.add(prefix + name));
        return whole;
    }
}
