package org.xingping.report;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.xingping.checklist.Points;

/** A plain sheet of which cells are filled by row and column, both from 0. Every call gives back the cell's address. */
final class Grid {
    private final XSSFSheet sheet;
    private final Pen pen;

    Grid(XSSFSheet sheet, Pen pen) {
        this.sheet = sheet;
        this.pen = pen;
    }

    String text(int row, int column, String text) {
        pen.text(cell(row, column), text);
        return at(row, column);
    }

    String number(int row, int column, Points points) {
        pen.number(cell(row, column), points);
        return at(row, column);
    }

    String number(int row, int column, long number) {
        pen.number(cell(row, column), number);
        return at(row, column);
    }

    String live(int row, int column, String formula, Points value) {
        pen.live(cell(row, column), formula, value);
        return at(row, column);
    }

    String live(int row, int column, String formula, BigDecimal value) {
        pen.live(cell(row, column), formula, value);
        return at(row, column);
    }

    String live(int row, int column, String formula, long value) {
        pen.live(cell(row, column), formula, value);
        return at(row, column);
    }

    String live(int row, int column, String formula, String value) {
        pen.live(cell(row, column), formula, value);
        return at(row, column);
    }

    /** The address other sheets use. */
    String at(int row, int column) {
        return new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString();
    }

    /** The address of a block of cells of one column. */
    String column(int first, int last, int column) {
        return at(first, column) + ":" + new CellReference(last, column, true, true).formatAsString();
    }

    /** The address of a block of cells of one row. */
    String row(int row, int first, int last) {
        return at(row, first) + ":" + new CellReference(row, last, true, true).formatAsString();
    }

    /** Gives cells a name that whoever reads the workbook can rely on. */
    void name(String name, String address) {
        XSSFName defined = sheet.getWorkbook().createName();
        defined.setNameName(name);
        defined.setRefersToFormula(address);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }
}
