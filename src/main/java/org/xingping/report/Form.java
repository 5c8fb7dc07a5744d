package org.xingping.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * One sheet, written from the top down: the constant rows of its layout as they stand, prototype rows as often as there is
 * something to say. A row is copied with its height, styles, words and merged cells.
 */
final class Form {
    /** Rows higher than this would not look like a table any more. */
    private static final double HIGHEST = 300;

    private static final double INDENT = 10;

    private static final QName STYLE = new QName("s");

    /** What a text has in a cell: so much width, with a font so high, both in points. */
    record Room(double width, double font) {
        /** What the row must have for a text of several lines, in points; nothing for one. */
        double height(String text) {
            int lines = TextFit.lines(text, width, font);
            return lines > 1 ? TextFit.height(lines, font) : 0;
        }
    }

    private final XSSFSheet sheet;
    private final Map<String, CellAddress> names;
    private final Pen pen;
    private final Annex annex;
    private final int firstPrototype;
    private final int lastLayoutRow;
    private final Map<Integer, Stencil> stencils = new TreeMap<>();
    private final Map<Integer, Integer> written = new HashMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();
    private final StreamedRows streamed;
    private int consumed;
    private int next;

    Form(XSSFSheet sheet, Map<String, CellAddress> names, Pen pen, Annex annex) {
        this.sheet = sheet;
        this.names = names;
        this.pen = pen;
        this.annex = annex;
        this.streamed = new StreamedRows(sheet);
        this.lastLayoutRow = sheet.getLastRowNum();
        this.firstPrototype = names.entrySet().stream()
                .filter(name -> LayoutNames.isRow(name.getKey()))
                .mapToInt(name -> name.getValue().getRow())
                .min()
                .orElse(lastLayoutRow + 1);
        capture();
        next = firstPrototype;
        consumed = firstPrototype;
    }

    private void capture() {
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        for (int index = 0; index <= lastLayoutRow; index++) {
            XSSFRow row = sheet.getRow(index);
            List<Stencil.Cell> cells = new ArrayList<>();
            if (row != null) {
                row.forEach(cell -> cells.add(stencil((XSSFCell) cell)));
            }
            int first = index;
            stencils.put(
                    index,
                    new Stencil(
                            row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints(),
                            cells,
                            merged.stream()
                                    .filter(area -> area.getFirstRow() == first)
                                    .toList()));
            written.put(index, index);
        }
        List<Integer> moving = new ArrayList<>();
        for (int area = 0; area < merged.size(); area++) {
            if (merged.get(area).getFirstRow() >= firstPrototype) {
                moving.add(area);
            }
        }
        sheet.removeMergedRegions(moving);
        for (int index = firstPrototype; index <= lastLayoutRow; index++) {
            written.remove(index);
            XSSFRow row = sheet.getRow(index);
            if (row != null) {
                sheet.removeRow(row);
            }
        }
    }

    /** Numbers and formulas of a layout are examples. */
    private Stencil.Cell stencil(XSSFCell cell) {
        CTCell held = cell.getCTCell();
        String words = held.getT() == STCellType.S ? held.getV() : "";
        if (held.getT() == STCellType.INLINE_STR) {
            words = pen.texts().number(TextCell.stored(cell.getStringCellValue()));
        }
        return new Stencil.Cell(cell.getColumnIndex(), String.valueOf(held.getS()), words);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Pen pen() {
        return pen;
    }

    boolean has(String name) {
        return names.containsKey(name);
    }

    /** The row of the first prototype, from 0; what is above it stays where it is. */
    int firstPrototype() {
        return firstPrototype;
    }

    /** The column of a named cell, from 0. */
    int column(String name) {
        return address(name).getColumn();
    }

    /** Makes a column wider by so many points. */
    void widen(int column, double points) {
        sheet.setColumnWidth(column, sheet.getColumnWidth(column) + (int) Math.round(points / 5.25 * 256));
        widths.remove(column);
    }

    /** How many rows are written so far. */
    int height() {
        return next;
    }

    /** The next copy of a prototype row, after the constant rows that stand before it in the layout. */
    Line next(String prototype) {
        int row = address(prototype).getRow();
        constantsBefore(row);
        consumed = Math.max(consumed, row + 1);
        return copy(row);
    }

    /** A prototype of several rows. */
    Block block(String prototype) {
        int first = address(prototype).getRow();
        List<Stencil> rows = new ArrayList<>();
        for (int row = first; LayoutNames.covers(names, prototype, row); row++) {
            rows.add(stencils.getOrDefault(row, Stencil.NONE));
        }
        return new Block(this, names, first, rows);
    }

    /** The next copy of a row, after the constant rows that stand before it in the layout; it goes straight into the file. */
    StreamedRow stream(int layoutRow, Stencil stencil) {
        constantsBefore(layoutRow);
        consumed = Math.max(consumed, layoutRow + 1);
        StreamedRow row = streamed.add(next, stencil);
        merge(stencil);
        next++;
        return row;
    }

    /** The rows that go straight into the file. */
    StreamedRows streamed() {
        return streamed;
    }

    /** The cells over which a cell is merged in a copy of this layout row. */
    CellRangeAddress cells(XSSFCell cell, int layoutRow) {
        Stencil stencil = stencils.getOrDefault(layoutRow, Stencil.NONE);
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return new CellRangeAddress(row, row + stencil.below(column), column, stencil.lastColumn(column));
    }

    /** Height in points of a written row. */
    double heightAt(int index) {
        if (streamed.has(index)) {
            return streamed.row(index).height();
        }
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }

    /** Height in points of a prototype row as the layout has it; nothing where it has none. */
    double heightOf(String prototype) {
        CellAddress at = names.get(prototype);
        return at == null ? 0 : height(at.getRow());
    }

    /** Height of the constant rows that are not written yet. */
    double constantsBelow() {
        double height = 0;
        for (int row = consumed; row <= lastLayoutRow; row++) {
            height += isPrototype(row) ? 0 : height(row);
        }
        return height;
    }

    /** Height in points of a row of the layout. */
    double height(int layoutRow) {
        Stencil stencil = stencils.get(layoutRow);
        return stencil == null ? 0 : stencil.height();
    }

    /** The rest of the layout's constant rows. */
    void finish() {
        constantsBefore(lastLayoutRow + 1);
    }

    /** The row of a named cell, where the layout has the name and the row is written. */
    Optional<Line> line(String name) {
        CellAddress at = names.get(name);
        if (at == null || !written.containsKey(at.getRow())) {
            return Optional.empty();
        }
        int row = Objects.requireNonNull(written.get(at.getRow()));
        return Optional.of(new Line(this, sheet.getRow(row), at.getRow()));
    }

    /** The cell itself. */
    Optional<XSSFCell> cell(String name) {
        return line(name).flatMap(line -> line.cell(name));
    }

    private void constantsBefore(int row) {
        for (; consumed < row; consumed++) {
            if (!isPrototype(consumed)) {
                copy(consumed);
            }
        }
    }

    private boolean isPrototype(int row) {
        return names.keySet().stream()
                .anyMatch(name -> LayoutNames.isRow(name) && LayoutNames.covers(names, name, row));
    }

    private Line copy(int layoutRow) {
        Stencil stencil = stencils.getOrDefault(layoutRow, Stencil.NONE);
        XSSFRow row = sheet.createRow(next);
        row.setHeightInPoints(stencil.height());
        for (Stencil.Cell cell : stencil.cells()) {
            CTCell copy = row.createCell(cell.column()).getCTCell();
            if (!cell.words().isEmpty()) {
                copy.setT(STCellType.S);
                copy.setV(cell.words());
            }
        }
        try (XmlCursor at = row.getCTRow().newCursor()) { // a style set as a number would take thrice the memory
            at.toFirstChild();
            for (Stencil.Cell cell : stencil.cells()) {
                at.setAttributeText(STYLE, cell.style());
                at.toNextSibling();
            }
        }
        merge(stencil);
        written.put(layoutRow, next);
        next++;
        return new Line(this, row, layoutRow);
    }

    private void merge(Stencil stencil) {
        for (CellRangeAddress area : stencil.merged()) {
            int below = area.getLastRow() - area.getFirstRow();
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(next, next + below, area.getFirstColumn(), area.getLastColumn()));
        }
    }

    /** The cell a name marks in a copy of this layout row; empty where it marks none there. */
    Optional<XSSFCell> cell(String name, XSSFRow row, int layoutRow) {
        CellAddress at = names.get(name);
        if (at == null || at.getRow() != layoutRow) {
            return Optional.empty();
        }
        XSSFCell cell = row.getCell(at.getColumn());
        return Optional.of(cell == null ? row.createCell(at.getColumn()) : cell);
    }

    /** What of a text a cell can show in a row of bearable height; the annex keeps the whole. */
    String fitted(Spot spot, String text, Room room) {
        int most = TextFit.fitting(HIGHEST, room.font());
        return TextFit.lines(text, room.width(), room.font()) <= most
                ? text
                : annex.shortened(text, most, room.width(), room.font(), spot);
    }

    /** What texts have in a cell of this layout row; an indented text stands off the line. */
    Room room(int layoutRow, int column, int style) {
        Pen.Look look = pen.look(style);
        return new Room(width(layoutRow, column) - look.indent() * INDENT, look.font());
    }

    /** Height in points of a cell's font. */
    double font(XSSFCell cell) {
        return pen.look((int) cell.getCTCell().getS()).font();
    }

    /** Width in points of a column of this layout row, all the columns it is merged over. */
    private double width(int layoutRow, int column) {
        int last = stencils.getOrDefault(layoutRow, Stencil.NONE).lastColumn(column);
        double width = 0;
        for (int at = column; at <= last; at++) {
            width += points(at);
        }
        return width;
    }

    /** Width of a column in points; no column changes its width while a sheet is written. */
    double points(int column) {
        return widths.computeIfAbsent(column, at -> Pages.points(sheet, at));
    }

    private CellAddress address(String name) {
        CellAddress at = names.get(name);
        if (at == null) {
            throw new IllegalStateException(name);
        }
        return at;
    }
}
