package org.xingping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The texts of a written workbook as somebody reads them who knows nothing of how it was made: row by row, what is to be seen. */
final class ReadBack {
    private final String mark;
    private final Map<String, List<Place>> byText = new HashMap<>();
    private final Map<Place, List<String>> rows = new HashMap<>();
    private final List<String> annex;

    /** A row of a sheet. */
    private record Place(int sheet, int row) {}

    /**
     * Reads a workbook whole.
     *
     * @param annex the name of the sheet for long texts, of which the tables show the beginning
     */
    static ReadBack of(XSSFWorkbook workbook, Words words, String annex) {
        return new ReadBack(workbook, words, annex);
    }

    private ReadBack(XSSFWorkbook workbook, Words words, String annex) {
        String cut = words.get("book.annex.mark", "\n");
        this.mark = cut.substring(0, cut.indexOf('\n'));
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            if (!workbook.isSheetHidden(index)) {
                read(index, workbook.getSheetAt(index));
            }
        }
        Sheet sheet = workbook.getSheet(annex);
        this.annex = sheet == null ? List.of() : columns(sheet);
    }

    private void read(int index, Sheet sheet) {
        for (Row row : sheet) {
            Place place = new Place(index, row.getRowNum());
            List<String> texts = new ArrayList<>();
            for (Cell cell : row) {
                String text = text(cell);
                if (!text.isEmpty()) {
                    texts.add(text);
                    byText.computeIfAbsent(text, _ -> new ArrayList<>()).add(place);
                }
            }
            rows.put(place, texts);
        }
    }

    private static String text(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** A long text goes over several rows of its column. */
    private static List<String> columns(Sheet sheet) {
        Map<Integer, StringBuilder> columns = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                columns.computeIfAbsent(cell.getColumnIndex(), _ -> new StringBuilder())
                        .append(text(cell));
            }
        }
        return columns.values().stream().map(StringBuilder::toString).toList();
    }

    /**
     * Whether somewhere a row has cells with exactly these words, and it, or one so many rows above or below, tells all of
     * the texts: whole in a cell, or begun there and whole in the annex.
     */
    boolean tells(List<String> cells, List<String> texts, int around) {
        List<String> wanted = texts.stream().map(ReadBack::readable).toList();
        for (Place place : byText.getOrDefault(cells.getFirst(), List.of())) {
            List<String> near = near(place, around);
            if (near.containsAll(cells) && wanted.stream().allMatch(text -> tells(near, text))) {
                return true;
            }
        }
        return false;
    }

    private List<String> near(Place place, int around) {
        List<String> near = new ArrayList<>();
        for (int row = place.row() - around; row <= place.row() + around; row++) {
            near.addAll(rows.getOrDefault(new Place(place.sheet(), row), List.of()));
        }
        return near;
    }

    private boolean tells(List<String> shown, String text) {
        if (shown.stream().anyMatch(cell -> cell.contains(text))) {
            return true;
        }
        return shown.stream().anyMatch(cell -> cell.contains(mark))
                && annex.stream().anyMatch(column -> column.contains(text));
    }

    /** A typed text as it comes back from cells, in which some characters cannot stand. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        for (String piece : Annex.pieces(text)) {
            readable.append(new XSSFRichTextString(TextCell.stored(piece)).getString());
        }
        return readable.toString();
    }
}
