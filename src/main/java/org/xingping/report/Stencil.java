package org.xingping.report;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A row of a layout, to be copied.
 *
 * @param height in points
 * @param cells from left to right
 * @param merged the areas that begin in this row
 */
record Stencil(float height, List<Cell> cells, List<CellRangeAddress> merged) {
    /** A row the layout does not have. */
    static final Stencil NONE = new Stencil(15, List.of(), List.of());

    /** A cell: its style and words, by their numbers in the workbook. */
    record Cell(int column, String style, String words) {}

    /** The last of the columns over which a cell of this column is merged. */
    int lastColumn(int column) {
        int last = column;
        for (CellRangeAddress area : merged) {
            last = area.getFirstColumn() == column ? area.getLastColumn() : last;
        }
        return last;
    }

    /** Over how many rows below it a cell of this column is merged. */
    int below(int column) {
        int below = 0;
        for (CellRangeAddress area : merged) {
            below += area.getFirstColumn() == column ? area.getLastRow() - area.getFirstRow() : 0;
        }
        return below;
    }
}
