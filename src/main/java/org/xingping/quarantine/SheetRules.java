package org.xingping.quarantine;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** What a sheet says of what may be typed where and how cells look under which condition, cell by cell. */
final class SheetRules {
    private static final int MOST_BLOCKS = 20_000;
    private static final long MOST_CELLS = 100_000;
    private static final Set<String> TWO = Set.of("between", "notBetween");
    private static final Set<String> WITHOUT_OPERATOR = Set.of("list", "custom", "none", "");

    private final SheetContent content;
    private final Styles styles;
    private final Map<String, String> sheets;
    private long cells;

    SheetRules(SheetContent content, Styles styles, Map<String, String> sheets) {
        this.content = content;
        this.styles = styles;
        this.sheets = sheets;
    }

    void validations(Xml xml) throws IOException {
        int here = xml.depth();
        while (xml.next(here)) {
            String where = xml.attribute("sqref");
            String type = xml.attribute("type");
            String operator = xml.attribute("operator").isEmpty() ? "between" : xml.attribute("operator");
            boolean compares = !WITHOUT_OPERATOR.contains(type);
            boolean two = compares && TWO.contains(operator);
            String strict = xml.flag("showErrorMessage", false) ? xml.attribute("errorStyle") : "off";
            String blank = xml.flag("allowBlank", false) ? " blank" : "";
            int rule = xml.depth();
            String first = "";
            String second = "";
            while (xml.next(rule)) {
                switch (xml.name()) {
                    case "formula1" -> first = FormulaText.plain(xml.text(), sheets);
                    case "formula2" -> second = FormulaText.plain(xml.text(), sheets);
                    default -> {}
                }
            }
            String words = type + (compares ? " " + operator : "") + " " + first + (two ? " " + second : "") + blank
                    + (strict.isEmpty() || strict.equals("stop") ? "" : " " + strict);
            boolean says = !type.isEmpty() && !type.equals("none");
            if (says) {
                each(content.validations, where, words);
            }
        }
    }

    void condition(Xml xml) throws IOException {
        String where = xml.attribute("sqref");
        int here = xml.depth();
        while (xml.next(here)) {
            String look = xml.attribute("dxfId");
            StringBuilder words = new StringBuilder(xml.attribute("type"));
            words.append(' ').append(xml.attribute("operator")).append(' ');
            words.append(look.isEmpty() ? "" : look(Integer.parseInt(look)));
            int rule = xml.depth();
            while (xml.next(rule)) {
                words.append(' ')
                        .append(xml.name().equals("formula") ? FormulaText.plain(xml.text(), sheets) : xml.name());
            }
            each(content.conditions, where, words.toString());
        }
    }

    private String look(int number) throws IOException {
        if (number < 0 || number >= styles.conditions().size()) {
            throw NotReadable.damaged();
        }
        return styles.conditions().get(number);
    }

    /** Newer programs add what the file format did not foresee behind all else; some of it is seen. */
    void extensions(Xml xml) throws IOException {
        int here = xml.depth();
        while (xml.anyBelow(here)) {
            switch (xml.name()) {
                case "?conditionalFormatting" -> content.add(Aspect.CONDITION, "x14");
                case "?dataValidation" -> content.add(Aspect.VALIDATION, "x14");
                case "?sparklineGroup", "?slicer", "?timelineRef" ->
                    content.add(Aspect.OBJECT, xml.name().substring(1));
                default -> {}
            }
        }
    }

    private void each(Map<Long, String> all, String where, String words) throws IOException {
        for (Cells.Block block : Cells.blocks(where, MOST_BLOCKS)) {
            each(all, block, words);
        }
    }

    /** Writes it down for each cell of a block; for very large ones at the corners. */
    void each(Map<Long, String> all, Cells.Block block, String words) throws IOException {
        if (block.size() > MOST_CELLS) {
            add(all, Cells.cell(block.top(), block.left()), words + " " + Cells.address(block));
            return;
        }
        cells += block.size();
        if (cells > MOST_CELLS) {
            throw new NotReadable(NoWorkbook.TOO_LARGE);
        }
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = block.left(); column <= block.right(); column++) {
                add(all, Cells.cell(row, column), words);
            }
        }
    }

    private static void add(Map<Long, String> all, long cell, String words) {
        all.merge(cell, words, (one, other) -> one + "; " + other);
    }
}
