package org.xingping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final XSSFWorkbook workbook;
    private final Map<Integer, StringBuilder> whole = new HashMap<>();

    /** A row of a sheet. */
    private record Place(int sheet, int row) {}

    /**
     * Where the texts stand whole of which the tables show the beginning: a sheet, if the workbook has it, with their numbers
     * in one column and, over several rows, themselves in another.
     */
    record LongTexts(String sheet, int number, int text) {}

    /**
     * Reads a workbook; it must stay open while it is asked.
     *
     * @param keys the words by which rows will be asked for; of all else no copy is kept
     */
    static ReadBack of(XSSFWorkbook workbook, Words words, Set<String> keys, LongTexts longOnes) {
        return new ReadBack(workbook, words, keys, longOnes);
    }

    private ReadBack(XSSFWorkbook workbook, Words words, Set<String> keys, LongTexts longOnes) {
        this.workbook = workbook;
        String cut = words.get("book.annex.mark", "\n");
        this.mark = cut.substring(0, cut.indexOf('\n'));
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            if (!workbook.isSheetHidden(index)) {
                read(index, keys);
            }
        }
        Sheet sheet = workbook.getSheet(longOnes.sheet());
        if (sheet != null) {
            read(sheet, longOnes);
        }
    }

    private void read(int index, Set<String> keys) {
        for (Row row : workbook.getSheetAt(index)) {
            for (Cell cell : row) {
                String text = text(cell);
                if (keys.contains(text)) {
                    byText.computeIfAbsent(text, _ -> new ArrayList<>()).add(new Place(index, row.getRowNum()));
                }
            }
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

    private void read(Sheet sheet, LongTexts longOnes) {
        int number = 0;
        for (Row row : sheet) {
            String first = text(row, longOnes.number());
            number = first.equals(String.valueOf(number + 1)) ? number + 1 : number;
            whole.computeIfAbsent(number, _ -> new StringBuilder()).append(text(row, longOnes.text()));
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : text(cell);
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
        for (int index = Math.max(0, place.row() - around); index <= place.row() + around; index++) {
            Row row = workbook.getSheetAt(place.sheet()).getRow(index);
            if (row != null) {
                row.forEach(cell -> near.add(text(cell)));
            }
        }
        return near;
    }

    private boolean tells(List<String> shown, String text) {
        return shown.stream().anyMatch(cell -> cell.contains(text))
                || shown.stream().anyMatch(cell -> begun(cell).contains(text));
    }

    /** The whole of a text of which the cell shows the beginning; empty where it does not say so. */
    private String begun(String cell) {
        int from = cell.lastIndexOf(mark);
        if (from < 0) {
            return "";
        }
        int digits = from + mark.length();
        int end = digits;
        while (end < cell.length() && Character.isDigit(cell.charAt(end))) {
            end++;
        }
        StringBuilder found =
                end - digits > 9 || end == digits ? null : whole.get(Integer.parseInt(cell, digits, end, 10));
        return found == null ? "" : found.toString();
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
