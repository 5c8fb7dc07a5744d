package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the pages of a long table end. Rows have heights of our own, so we can say it: a group's title then stands on each of
 * its pages, and no subtotal stands alone on one.
 */
final class Pages {
    private static final double A4_SHORT = 595.3;
    private static final double A4_LONG = 841.9;
    private static final double INCH = 72;

    /** Printers and fonts differ a little; better a page not quite full than one row on the next. */
    private static final double SLACK = 0.95;

    /** Rows that go to the last page with the subtotal. */
    private static final int COMPANY = 2;

    private final XSSFSheet sheet;
    private final double page;
    private final double repeated;

    private Pages(XSSFSheet sheet, double page, double repeated) {
        this.sheet = sheet;
        this.page = page;
        this.repeated = repeated;
    }

    /** Measures the sheet's paper; on other paper than A4 the pages end where they end. */
    static Pages of(XSSFSheet sheet, PageSetup.Paper paper) {
        PrintSetup print = sheet.getPrintSetup();
        if (print.getPaperSize() != PrintSetup.A4_PAPERSIZE) {
            return new Pages(sheet, Double.MAX_VALUE, 0);
        }
        double wide = print.getLandscape() ? A4_LONG : A4_SHORT;
        double high = print.getLandscape() ? A4_SHORT : A4_LONG;
        double room = wide - margin(sheet, PageMargin.LEFT) - margin(sheet, PageMargin.RIGHT);
        double needed = 0;
        for (int column = paper.firstColumn(); column <= paper.lastColumn(); column++) {
            needed += sheet.isColumnHidden(column) ? 0 : points(sheet, column);
        }
        double scale = sheet.getFitToPage() ? Math.min(1, room / needed) : print.getScale() / 100.0;
        double page = (high - margin(sheet, PageMargin.TOP) - margin(sheet, PageMargin.BOTTOM)) / scale * SLACK;
        int first = paper.repeated().map(CellRangeAddress::getFirstRow).orElse(0);
        int last = paper.repeated().map(CellRangeAddress::getLastRow).orElse(-1);
        return new Pages(sheet, page, height(sheet, first, last));
    }

    /** Width of a column in points. */
    static double points(XSSFSheet sheet, int column) {
        return sheet.getColumnWidth(column) / 256.0 * 5.25 + 3.75;
    }

    /**
     * The rows before which a page ends, for a table of these rows.
     *
     * @param start the row with which its first page begins; where it is below the repeated rows, they stand above it
     * @param tail height of what must follow the last row on its page
     */
    List<Integer> breaks(int start, int first, int last, double tail) {
        List<Integer> breaks = new ArrayList<>();
        double used = (start > 0 ? repeated : 0) + height(sheet, start, first - 1);
        for (int row = first; row <= last; row++) {
            double height = height(sheet, row, row);
            if (used + height > page && row > first) {
                breaks.add(row);
                used = repeated;
            }
            used += height;
        }
        if (used + tail > page) {
            int from = breaks.isEmpty() ? first : breaks.getLast();
            int moved = last;
            for (int shown = 0; moved > from + 1; moved--) {
                shown += height(sheet, moved, moved) > 0 ? 1 : 0;
                if (shown == COMPANY) {
                    break;
                }
            }
            breaks.add(moved);
        }
        return breaks;
    }

    /**
     * The blocks of rows, by their places in the list, before which a page ends; none of them is parted.
     *
     * @param above the rows above the first, which stand on the first page
     * @param blocks heights in points
     */
    List<Integer> breaks(int above, List<Double> blocks) {
        List<Integer> breaks = new ArrayList<>();
        double used = height(sheet, 0, above - 1);
        for (int block = 0; block < blocks.size(); block++) {
            if (used + blocks.get(block) > page && block > 0) {
                breaks.add(block);
                used = repeated;
            }
            used += blocks.get(block);
        }
        return breaks;
    }

    private static double height(XSSFSheet sheet, int first, int last) {
        double height = 0;
        for (int index = first; index <= last; index++) {
            XSSFRow row = sheet.getRow(index);
            height += row == null
                    ? sheet.getDefaultRowHeightInPoints()
                    : row.getZeroHeight() ? 0 : row.getHeightInPoints();
        }
        return height;
    }

    private static double margin(XSSFSheet sheet, PageMargin side) {
        return sheet.getMargin(side) * INCH;
    }
}
