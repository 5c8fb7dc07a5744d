package org.xingping.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of a written workbook as somebody reads them who knows nothing of how it was made: row by row, what is to be seen. */
final class ReadBack {
    private final String mark;
    private final Map<String, List<Place>> byText = new HashMap<>();
    private final Map<Integer, StringBuilder> whole = new HashMap<>();

    /** A row of a sheet. */
    private record Place(Reopened.Sheet sheet, int row) {}

    /**
     * Where the texts stand whole of which the tables show the beginning: a sheet, if the workbook has it, with their numbers
     * in one column and, over several rows, themselves in another.
     */
    record LongTexts(String sheet, int number, int text) {}

    /** @param keys the words by which rows will be asked for */
    ReadBack(List<Reopened.Sheet> sheets, Words words, Set<String> keys, LongTexts longOnes) {
        String cut = words.get("book.annex.mark", "\n");
        this.mark = cut.substring(0, cut.indexOf('\n'));
        for (Reopened.Sheet sheet : sheets) {
            if (!sheet.hidden()) {
                read(sheet, keys);
            }
            if (sheet.name().equals(longOnes.sheet())) {
                read(sheet, longOnes);
            }
        }
    }

    private void read(Reopened.Sheet sheet, Set<String> keys) {
        sheet.texts().forEach((row, texts) -> {
            for (String text : texts.values()) {
                if (keys.contains(text)) {
                    byText.computeIfAbsent(text, _ -> new ArrayList<>()).add(new Place(sheet, row));
                }
            }
        });
    }

    private void read(Reopened.Sheet sheet, LongTexts longOnes) {
        int number = 0;
        for (Map<Integer, String> row : sheet.texts().values()) {
            String first = row.getOrDefault(longOnes.number(), "");
            number = first.equals(String.valueOf(number + 1)) ? number + 1 : number;
            whole.computeIfAbsent(number, _ -> new StringBuilder()).append(row.getOrDefault(longOnes.text(), ""));
        }
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

    private static List<String> near(Place place, int around) {
        List<String> near = new ArrayList<>();
        for (int row = place.row() - around; row <= place.row() + around; row++) {
            near.addAll(place.sheet().texts().getOrDefault(row, Map.of()).values());
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
            readable.append(TextCell.read(TextCell.stored(piece)));
        }
        return readable.toString();
    }
}
