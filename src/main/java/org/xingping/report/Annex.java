package org.xingping.report;

import java.util.ArrayList;
import java.util.List;

/** Texts that no row of a table can hold, whole; the table shows their beginning and where to read on. */
final class Annex {
    private record Entry(String place, String text) {}

    private static final int LONGEST_HEADING = 200;

    private final Words words;
    private final List<Entry> entries = new ArrayList<>();

    Annex(Words words) {
        this.words = words;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Keeps a text that formulas join with others if it is longer than a heading can be. */
    String heading(String text, String place) {
        if (text.length() <= LONGEST_HEADING) {
            return text;
        }
        entries.add(new Entry(place, text));
        return TextCell.cut(text, LONGEST_HEADING) + words.get("book.annex.mark", String.valueOf(entries.size()));
    }

    /** Keeps the whole text and gives back what fits into so many lines, with a visible mark. */
    String shortened(String text, int lines, double width, double font, Spot spot) {
        String place = spot.sheet().getSheetName() + " " + spot.onSheet();
        entries.add(new Entry(place, text));
        String mark = words.get("book.annex.mark", String.valueOf(entries.size()));
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = TextFit.lines(TextCell.cut(text, middle) + mark, width, font) <= lines;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return TextCell.cut(text, low) + mark;
    }

    /** Writes the sheet; a long text goes over as many rows as it needs. */
    void fill(Form form) {
        for (int number = 1; number <= entries.size(); number++) {
            Entry entry = entries.get(number - 1);
            boolean first = true;
            for (String piece : pieces(entry.text())) {
                Line line = form.next(LayoutNames.ANNEX);
                line.text("xp.annex.number", first ? String.valueOf(number) : "");
                line.text("xp.annex.place", first ? entry.place() : words.get("book.annex.continued"));
                line.text("xp.annex.text", piece);
                first = false;
            }
        }
        form.finish();
    }

    /** Pieces that surely fit into one row: few enough characters and line ends. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int lines = 0;
        int at = 0;
        while (at < text.length()) {
            int length = Character.charCount(text.codePointAt(at));
            piece.append(text, at, at + length);
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at += length;
            if (piece.length() >= 500 || lines >= 8) {
                pieces.add(piece.toString());
                piece.setLength(0);
                lines = 0;
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
