package org.xingping.quarantine;

import static org.xingping.quarantine.Cells.MOST_COLUMNS;
import static org.xingping.quarantine.Cells.MOST_ROWS;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a sheet, child by child; the cells themselves are left to {@link RowReader}. */
final class SheetReader {
    private static final int MOST_MERGES = 20_000;
    private static final double THIN = 1;

    private final BookFile book;
    private final Map<String, String> sheets;
    private final Relations relations;
    private final SheetContent content = new SheetContent();
    private final SheetRules rules;

    private SheetReader(BookFile book, BookFile.Tab tab, Map<String, String> sheets) throws IOException {
        this.book = book;
        this.sheets = sheets;
        this.relations = Relations.of(book.parts(), tab.part());
        this.rules = new SheetRules(content, book.styles(), sheets);
    }

    /**
     * Reads a sheet.
     *
     * @param sheets names of sheets that stand for another, in capitals
     * @param count of all cells that were read before
     */
    static SheetContent read(BookFile book, BookFile.Tab tab, Map<String, String> sheets, CellCount count)
            throws IOException {
        SheetReader reader = new SheetReader(book, tab, sheets);
        try (Xml xml = book.parts().xml(tab.part(), Names.MAIN, Names.STRICT_MAIN)) {
            if (!xml.next(0)) {
                throw NotReadable.damaged();
            } else if (!xml.name().equals("worksheet")) {
                reader.content.add(Aspect.OBJECT, xml.name());
                return reader.content;
            }
            while (xml.next(1)) {
                reader.child(xml, count);
            }
        }
        for (String notes : reader.relations.parts("comments")) {
            reader.notes(notes);
        }
        return reader.content;
    }

    private void child(Xml xml, CellCount count) throws IOException {
        switch (xml.name()) {
            case "sheetData" -> new RowReader(book.texts(), sheets, content, count).read(xml);
            case "cols" -> columns(xml);
            case "mergeCells" -> merges(xml);
            case "dataValidations" -> rules.validations(xml);
            case "conditionalFormatting" -> rules.condition(xml);
            case "hyperlinks" -> links(xml);
            case "sheetProtection" -> protection(xml);
            case "headerFooter" -> {
                String printed = HeaderText.read(xml);
                if (!printed.isEmpty()) {
                    content.add(Aspect.HEADER, printed);
                }
            }
            case "drawing" -> drawing(xml.relation("id"));
            case "sheetFormatPr" -> hidden("zeroHeight", xml.flag("zeroHeight", false));
            case "sheetViews" -> views(xml);
            case "picture" -> content.add(Aspect.PICTURE, background(xml.relation("id")));
            case "legacyDrawing" -> {
                if (relations.parts("comments").isEmpty()) {
                    content.add(Aspect.OBJECT, xml.name());
                }
            }
            case "extLst" -> rules.extensions(xml);
            case "sheetPr",
                    "dimension",
                    "sheetCalcPr",
                    "autoFilter",
                    "sortState",
                    "phoneticPr",
                    "printOptions",
                    "pageMargins",
                    "pageSetup",
                    "rowBreaks",
                    "colBreaks",
                    "ignoredErrors",
                    "customSheetViews",
                    "smartTags" -> {}
            default -> other(xml);
        }
    }

    /** What we never write, and what a vocabulary we do not know wraps up of ours. */
    private void other(Xml xml) throws IOException {
        String name = xml.name();
        Aspect aspect = switch (name) {
            case "protectedRanges" -> Aspect.PROTECTION;
            case "oleObjects", "controls", "webPublishItems", "cellWatches", "dataConsolidate" -> Aspect.ACTIVE;
            default -> Aspect.OBJECT;
        };
        if (xml.holdsOurs()) {
            content.add(aspect, name);
        }
    }

    private void hidden(String what, boolean there) {
        if (there) {
            content.add(Aspect.HIDDEN, what);
        }
    }

    private void views(Xml xml) throws IOException {
        int here = xml.depth();
        while (xml.next(here)) {
            hidden("showZeros", !xml.flag("showZeros", true));
            hidden("showFormulas", xml.flag("showFormulas", false));
        }
    }

    private void columns(Xml xml) throws IOException {
        int here = xml.depth();
        while (xml.next(here)) {
            int from = Integer.parseInt(xml.attribute("min")) - 1;
            int to = Integer.parseInt(xml.attribute("max"));
            if (from < 0 || to > MOST_COLUMNS || from >= to) {
                throw NotReadable.damaged();
            }
            if (xml.flag("hidden", false) || isThin(xml.attribute("width"))) {
                content.hiddenColumns.set(from, to);
            }
        }
    }

    static boolean isThin(String size) {
        return !size.isEmpty() && Double.parseDouble(size) < THIN;
    }

    private void merges(Xml xml) throws IOException {
        int here = xml.depth();
        while (xml.next(here)) {
            for (Cells.Block block : Cells.blocks(xml.attribute("ref"), 1)) {
                content.merges.add(Cells.address(block));
            }
            NotReadable.atMost(MOST_MERGES, content.merges.size());
        }
    }

    private void protection(Xml xml) {
        if (!xml.flag("sheet", false)) {
            return;
        }
        StringBuilder allowed = new StringBuilder("sheet");
        for (String forbidden : new String[] {
            "formatCells",
            "formatColumns",
            "formatRows",
            "insertColumns",
            "insertRows",
            "insertHyperlinks",
            "deleteColumns",
            "deleteRows",
            "sort",
            "autoFilter",
            "pivotTables"
        }) {
            allowed.append(xml.flag(forbidden, true) ? "" : " " + forbidden);
        }
        content.add(Aspect.PROTECTION, allowed.toString());
    }

    private void links(Xml xml) throws IOException {
        int here = xml.depth();
        while (xml.next(here)) {
            String id = xml.relation("id");
            Relations.Relation relation = relations.byId().get(id);
            String location = xml.attribute("location");
            String target = relation == null ? id : relation.target();
            String inside = target.startsWith("#") ? target.substring(1) : "";
            String to = target.isEmpty() || !inside.isEmpty()
                    ? FormulaText.plain(location + inside, sheets)
                    : target + (location.isEmpty() ? "" : "#" + location);
            for (Cells.Block block : Cells.blocks(xml.attribute("ref"), 1)) {
                rules.each(content.links, block, to);
            }
        }
    }

    private void drawing(String id) throws IOException {
        Optional<String> part = relations.part(id);
        if (part.isPresent()) {
            new DrawingReader(book.parts(), part.get(), content).read();
        }
    }

    private String background(String id) throws IOException {
        return book.parts().hash(relations.part(id).orElse("")).orElse("");
    }

    private void notes(String part) throws IOException {
        try (Xml xml = book.parts().xml(part, Names.MAIN, Names.STRICT_MAIN)) {
            while (xml.anyBelow(0)) {
                if (xml.name().equals("comment")) {
                    long cell = Cells.cell(xml.attribute("ref").toUpperCase(Locale.ROOT));
                    int here = xml.depth();
                    while (xml.next(here)) {
                        if (xml.name().equals("text")) {
                            content.notes.merge(cell, CellTexts.read(xml), (one, other) -> one + "\n" + other);
                        }
                    }
                }
            }
        }
    }

    /** Where rows end; a sheet has no more. */
    static int row(String number) throws IOException {
        int row = Integer.parseInt(number) - 1;
        if (row < 0 || row >= MOST_ROWS) {
            throw NotReadable.damaged();
        }
        return row;
    }
}
