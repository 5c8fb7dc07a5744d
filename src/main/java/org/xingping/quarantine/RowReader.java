package org.xingping.quarantine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the cells of a sheet, row by row. */
final class RowReader {
    private final List<String> texts;
    private final Map<String, String> sheets;
    private final SheetContent content;
    private final CellCount count;
    private final Map<String, Shared> shared = new HashMap<>();

    /** A formula that other cells refer to, and the cell that it is written down for. */
    private record Shared(String formula, long cell) {}

    RowReader(List<String> texts, Map<String, String> sheets, SheetContent content, CellCount count) {
        this.texts = texts;
        this.sheets = sheets;
        this.content = content;
        this.count = count;
    }

    void read(Xml xml) throws IOException {
        int here = xml.depth();
        int row = -1;
        while (xml.next(here)) {
            if (!xml.name().equals("row")) {
                content.add(Aspect.OBJECT, xml.name());
                continue;
            }
            String number = xml.attribute("r");
            row = SheetReader.row(number.isEmpty() ? String.valueOf(row + 2) : number);
            if (xml.flag("hidden", false) || SheetReader.isThin(xml.attribute("ht"))) {
                content.hiddenRows.set(row);
            }
            count.add();
            cells(xml, row);
        }
    }

    private void cells(Xml xml, int row) throws IOException {
        int here = xml.depth();
        int column = -1;
        while (xml.next(here)) {
            if (!xml.name().equals("c")) {
                content.add(Aspect.OBJECT, xml.name());
                continue;
            }
            String address = xml.attribute("r");
            long cell = address.isEmpty() ? Cells.cell(row, column + 1) : Cells.cell(address);
            column = Cells.column(cell);
            boolean misplaced = Cells.row(cell) != row || column >= Cells.MOST_COLUMNS;
            count.add();
            if (misplaced || content.cells.put(cell, value(xml, cell)) != null) {
                throw NotReadable.damaged();
            }
        }
    }

    private CellValue value(Xml xml, long cell) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        int here = xml.depth();
        String value = "";
        String inline = "";
        String formula = "";
        while (xml.next(here)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> {
                    inline = CellTexts.read(xml);
                    if (!type.equals("inlineStr")) {
                        content.add(Aspect.OBJECT, xml.name());
                    }
                }
                case "f" -> formula = formula(xml, cell);
                case "extLst" -> {}
                default -> content.add(Aspect.OBJECT, xml.name());
            }
        }
        int look = style.isEmpty() ? 0 : Integer.parseInt(style);
        return switch (type) {
            case "", "n" -> made(CellValue.Kind.NUMBER, value.strip(), formula, look);
            case "s" -> made(CellValue.Kind.TEXT, value.isEmpty() ? "" : shared(value), formula, look);
            case "inlineStr" ->
                made(CellValue.Kind.TEXT, inline + value, formula, look); // who writes both, means us to miss one
            case "str", "d" -> made(CellValue.Kind.TEXT, CellTexts.plain(value), formula, look);
            case "b" -> made(CellValue.Kind.BOOLEAN, value.strip(), formula, look);
            case "e" -> made(CellValue.Kind.ERROR, value.strip(), formula, look);
            default -> throw NotReadable.damaged();
        };
    }

    /** An empty text is shown as nothing is. */
    private static CellValue made(CellValue.Kind kind, String value, String formula, int look) {
        return new CellValue(value.isEmpty() ? CellValue.Kind.BLANK : kind, value, formula, look);
    }

    private String shared(String number) throws IOException {
        int place = Integer.parseInt(number.strip());
        if (place < 0 || place >= texts.size()) {
            throw NotReadable.damaged();
        }
        return texts.get(place);
    }

    private String formula(Xml xml, long cell) throws IOException {
        String type = xml.attribute("t");
        String group = xml.attribute("si");
        String block = xml.attribute("ref");
        String written = xml.text();
        return switch (type) {
            case "shared" -> {
                if (!written.isEmpty()) {
                    shared.put(group, new Shared(written, cell));
                }
                Shared first = shared.get(group);
                yield first == null
                        ? "?"
                        : plain(FormulaText.moved(
                                first.formula(),
                                Cells.row(cell) - Cells.row(first.cell()),
                                Cells.column(cell) - Cells.column(first.cell())));
            }
            case "", "normal" -> plain(written);
            default -> "{" + plain(written) + "}" + block;
        };
    }

    private String plain(String written) {
        return FormulaText.plain(written, sheets);
    }
}
