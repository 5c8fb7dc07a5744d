package org.xingping.report;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.xingping.checklist.Points;

/** One written row, whose cells go by the names of the layout. A name the layout does not have is passed over. */
final class Line {
    private final Form form;
    private final XSSFRow row;
    private final int layoutRow;

    Line(Form form, XSSFRow row, int layoutRow) {
        this.form = form;
        this.row = row;
        this.layoutRow = layoutRow;
    }

    /** Its row, from 0. */
    int index() {
        return row.getRowNum();
    }

    XSSFRow row() {
        return row;
    }

    /** The sheet it stands on. */
    Form form() {
        return form;
    }

    Optional<XSSFCell> cell(String name) {
        return form.cell(name, row, layoutRow);
    }

    /** A named cell with those it is merged with. */
    Optional<CellRangeAddress> cells(String name) {
        return cell(name).map(cell -> form.cells(cell, layoutRow));
    }

    /** The address of a named cell on its own sheet, such as {@code $J$5}. */
    String at(String name) {
        return new CellReference(row.getRowNum(), form.column(name), true, true).formatAsString();
    }

    /** The same with the sheet's name. */
    String from(String name) {
        return new CellReference(form.sheet().getSheetName(), row.getRowNum(), form.column(name), true, true)
                .formatAsString();
    }

    /** A text, wholly visible: the row grows with it, and what no row can hold stands in the annex. */
    Line text(String name, String text) {
        return put(name, cell -> {
            String shown = fitted(cell, text);
            form.pen().text(cell, shown);
            grow(cell, shown);
        });
    }

    /** A heading in bold with a text below. */
    Line titled(String name, String title, String text) {
        return put(name, cell -> {
            String shown = fitted(cell, title + "\n" + text);
            if (shown.startsWith(title + "\n")) {
                form.pen().titled(cell, title, shown.substring(title.length() + 1));
            } else {
                form.pen().text(cell, shown);
            }
            grow(cell, shown);
        });
    }

    Line number(String name, Points points) {
        return put(name, cell -> form.pen().number(cell, points));
    }

    Line number(String name, long number) {
        return put(name, cell -> form.pen().number(cell, number));
    }

    Line live(String name, String formula, Points value) {
        return put(name, cell -> form.pen().live(cell, formula, value));
    }

    Line live(String name, String formula, java.math.BigDecimal value) {
        return put(name, cell -> form.pen().live(cell, formula, value));
    }

    Line live(String name, String formula, String value) {
        return put(name, cell -> {
            form.pen().live(cell, formula, value);
            grow(cell, value);
        });
    }

    Line put(String name, Consumer<XSSFCell> write) {
        cell(name).ifPresent(write);
        return this;
    }

    /** At least so high, in points. */
    void atLeast(double height) {
        if (row.getHeightInPoints() < height) {
            row.setHeightInPoints((float) height);
        }
    }

    private String fitted(XSSFCell cell, String text) {
        return form.fitted(Spot.of(cell), text, room(cell));
    }

    private void grow(XSSFCell cell, String text) {
        atLeast(room(cell).height(text));
    }

    private Form.Room room(XSSFCell cell) {
        return form.room(
                layoutRow, cell.getColumnIndex(), (int) cell.getCTCell().getS());
    }
}
