package org.xingping.report;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where a cell is, whether or not POI knows it; row and column from 0. */
record Spot(XSSFSheet sheet, int row, int column) {
    static Spot of(XSSFCell cell) {
        return new Spot(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex());
    }

    /** On its own sheet, such as {@code J5}. */
    String onSheet() {
        return new CellReference(row, column).formatAsString();
    }

    /** With the name its sheet has by now, as formulas and links have it. */
    String inBook() {
        return new CellReference(sheet.getSheetName(), row, column, false, false).formatAsString();
    }
}
