package org.xingping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Rows of one sheet, one below the other, that go straight into the zip: in POI each of their cells would be a tree, which takes
 * ten times the time and the room. POI knows the last of them as an empty row; in its place all of them are written.
 */
final class StreamedRows implements StoredMediaZip.Part {
    private final XSSFSheet sheet;
    private final List<StreamedRow> rows = new ArrayList<>();

    StreamedRows(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Where the sheet lies in the zip. */
    String part() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** The next row; all of them must follow one another. */
    StreamedRow add(int index, Stencil stencil) {
        StreamedRow row = new StreamedRow(index, stencil);
        rows.add(row);
        return row;
    }

    /** To be called after the last row is added and before the workbook is written. */
    void end() {
        sheet.createRow(rows.getLast().index());
    }

    boolean has(int index) {
        return !rows.isEmpty()
                && index >= rows.getFirst().index()
                && index <= rows.getLast().index();
    }

    StreamedRow row(int index) {
        return rows.get(index - rows.getFirst().index());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many cells there are. */
    int cells() {
        return rows.stream().mapToInt(StreamedRow::cells).sum();
    }

    @Override
    public void write(byte[] pois, OutputStream out) throws IOException {
        String xml = new String(pois, StandardCharsets.ISO_8859_1); // one unit a byte
        Matcher place = Pattern.compile("<(\\w+:)?row r=\"" + (rows.getLast().index() + 1) + "\"/>")
                .matcher(xml);
        if (!place.find()) {
            throw new IOException("no place for the rows of " + part());
        }
        String prefix = place.group(1) == null ? "" : place.group(1);
        out.write(pois, 0, place.start());
        StringBuilder text = new StringBuilder();
        for (StreamedRow row : rows) {
            row.write(text, prefix);
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
            text.setLength(0);
        }
        out.write(pois, place.end(), pois.length - place.end());
    }
}
