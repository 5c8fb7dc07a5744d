package org.xingping.report;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTPicture;
import org.xingping.photo.Header;

/**
 * Cells that hold a picture. It stands in their middle with its own proportions: its size is given in itself and hangs on one
 * cell, so no program can stretch it, whatever widths its fonts give the columns.
 */
record Frame(Form form, CellRangeAddress cells) {
    /** Between the picture and the lines around it, in points. */
    private static final double INSET = 3;

    /** A picture is never drawn larger than one pixel a point: 72 to the inch. */
    private static final double LARGEST = 1;

    /** How large a picture is, in pixels. */
    record Shape(int width, int height) {}

    /** A part of the frame from top to bottom, in points from its left edge. */
    record Part(double from, double width) {}

    /** The whole of it. */
    Part whole() {
        return part(0, 1);
    }

    /** One of several equal parts side by side, from 0. */
    Part part(int number, int of) {
        return new Part(number * width() / of, width() / of);
    }

    /** Width in points. */
    double width() {
        double width = 0;
        for (int column = cells.getFirstColumn(); column <= cells.getLastColumn(); column++) {
            width += form.points(column);
        }
        return width;
    }

    /** Height in points, as the rows are now. */
    double height() {
        double height = 0;
        for (int index = cells.getFirstRow(); index <= cells.getLastRow(); index++) {
            height += form.heightAt(index);
        }
        return height;
    }

    /** Draws the picture; its name is what a screen reader says. */
    void draw(Pictures.Picture picture, String name, Part part) {
        Header.Picture shape = picture.media().shape();
        draw(picture.index(), new Shape(shape.width(), shape.height()), name, part);
    }

    /** The same for a picture that POI knows by this index. */
    void draw(int index, Shape shape, String name, Part part) {
        double scale = Math.min(
                LARGEST, Math.min((part.width() - 2 * INSET) / shape.width(), (height() - 2 * INSET) / shape.height()));
        double wide = shape.width() * scale;
        double high = shape.height() * scale;
        place(index, name, part.from() + (part.width() - wide) / 2, (height() - high) / 2, wide, high);
    }

    private void place(int index, String name, double left, double top, double wide, double high) {
        XSSFDrawing drawing = form.sheet().createDrawingPatriarch();
        CTDrawing shapes = drawing.getCTDrawing();
        int drawn = shapes.sizeOfOneCellAnchorArray();
        CTOneCellAnchor anchor = shapes.addNewOneCellAnchor();
        from(anchor.addNewFrom(), left, top);
        size(anchor.addNewExt(), wide, high);
        CTPicture placed = anchor.addNewPic();
        if (drawn == 0) {
            placed.set(drawing.createPicture(new XSSFClientAnchor(), index).getCTPicture());
            shapes.removeTwoCellAnchor(shapes.sizeOfTwoCellAnchorArray() - 1); // POI knows no other way to make one
        } else { // much quicker
            placed.set(shapes.getOneCellAnchorArray(drawn - 1).getPic());
            placed.getBlipFill().getBlip().setEmbed(relation(drawing, index));
            placed.getNvPicPr().getCNvPr().setId(placed.getNvPicPr().getCNvPr().getId() + 1);
        }
        anchor.addNewClientData();
        placed.getNvPicPr().getCNvPr().setName(name);
        placed.getNvPicPr().getCNvPr().setDescr(name);
        size(placed.getSpPr().getXfrm().getExt(), wide, high);
    }

    private String relation(XSSFDrawing drawing, int index) {
        XSSFPictureData data = form.sheet().getWorkbook().getAllPictures().get(index);
        return drawing.addRelation(null, XSSFRelation.IMAGES, data)
                .getRelationship()
                .getId();
    }

    private static void size(CTPositiveSize2D size, double wide, double high) {
        size.setCx(Units.toEMU(wide));
        size.setCy(Units.toEMU(high));
    }

    /** The cell in which the upper left corner lies, and how far within it. */
    private void from(CTMarker from, double left, double top) {
        int column = cells.getFirstColumn();
        double x = left;
        while (column < cells.getLastColumn() && x >= form.points(column)) {
            x -= form.points(column++);
        }
        int row = cells.getFirstRow();
        double y = top;
        while (row < cells.getLastRow() && y >= form.heightAt(row)) {
            y -= form.heightAt(row++);
        }
        from.setCol(column);
        from.setColOff(Units.toEMU(x));
        from.setRow(row);
        from.setRowOff(Units.toEMU(y));
    }
}
