package org.xingping.testkit.layout;

import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet of a layout, drawn from the top down. Columns count from 0. */
final class Draft {
    private final XSSFSheet sheet;
    private final Map<Look, XSSFCellStyle> looks;
    private final int columns;
    private int next;
    private XSSFRow row;

    /** @param widths of the columns in points; the last row's columns beyond them stay hidden */
    Draft(XSSFWorkbook workbook, Map<Look, XSSFCellStyle> looks, String name, boolean landscape, double... widths) {
        this.sheet = workbook.createSheet(name);
        this.looks = looks;
        this.columns = widths.length;
        this.row = sheet.createRow(0);
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, (int) Math.round((widths[column] / 0.75 - 5) / 7 * 256));
        }
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        margin(PageMargin.LEFT, 2.0); // bound on the left
        margin(PageMargin.RIGHT, 1.5);
        margin(PageMargin.TOP, 1.5);
        margin(PageMargin.BOTTOM, 1.6);
        margin(PageMargin.HEADER, 0.7);
        margin(PageMargin.FOOTER, 0.7);
    }

    private void margin(PageMargin side, double centimetres) {
        sheet.setMargin(side, centimetres / 2.54);
    }

    /** Goes on to a new row of this height in points. */
    Draft row(double height) {
        row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return this;
    }

    /** A constant text in one cell of the row, or over several columns of it. */
    Draft put(int from, int to, Look look, String text) {
        for (int column = from; column <= to; column++) {
            row.createCell(column).setCellStyle(looks.get(look));
        }
        if (!text.isEmpty()) {
            row.getCell(from).setCellValue(text);
        }
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
        return this;
    }

    Draft put(int column, Look look, String text) {
        return put(column, column, look, text);
    }

    /** A place that a person or the program fills, with what it holds until then. */
    Draft box(int from, int to, Look look, String text, String name) {
        return put(from, to, look, text).name(from, name);
    }

    /** A place that the program fills. */
    Draft slot(int from, int to, Look look, String name) {
        return put(from, to, look, "").name(from, name);
    }

    Draft slot(int column, Look look, String name) {
        return slot(column, column, look, name);
    }

    /** A label and the place of its value beside it. */
    Draft field(int label, int from, int to, String text, String name) {
        return put(label, Look.LABEL, text).slot(from, to, Look.VALUE, name);
    }

    /** Names a cell of the row, for this sheet alone. */
    Draft name(int column, String name) {
        XSSFName defined = sheet.getWorkbook().createName();
        defined.setNameName(name);
        defined.setSheetIndex(sheet.getWorkbook().getSheetIndex(sheet));
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        defined.setRefersToFormula(
                new CellReference(sheet.getSheetName(), cell.getRowIndex(), column, true, true).formatAsString());
        return this;
    }

    /** The row is a prototype: the program writes it as often as there is something to say. */
    Draft prototype(String name) {
        return name(0, name);
    }

    /** Merges a column of the row with the same column of the rows above. */
    Draft mergeUp(int column, int rows) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum() - rows, row.getRowNum(), column, column));
        return this;
    }

    /** A column that holds what the formulas need and no paper shows. */
    Draft hidden(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    Draft onOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
        return this;
    }

    /** The rows from this one (counted from 1) to the current one are repeated on each page and stay in view. */
    Draft repeatedFrom(int first) {
        sheet.setRepeatingRows(new CellRangeAddress(first - 1, next - 1, -1, -1));
        sheet.createFreezePane(0, next);
        return this;
    }

    /** What is printed: the columns given at the start, down to the last row. */
    void finish() {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, next - 1);
    }
}
