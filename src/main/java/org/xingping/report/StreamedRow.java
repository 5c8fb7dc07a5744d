package org.xingping.report;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** One of the {@link StreamedRows}: a copy of a layout's row, with other words in some of its cells. */
final class StreamedRow {
    private static final String CLEARED = "";

    private final int index;
    private final Stencil stencil;
    private final String[] styles;
    private final String[] words;
    private float height;

    StreamedRow(int index, Stencil stencil) {
        this.index = index;
        this.stencil = stencil;
        this.styles = stencil.cells().stream().map(Stencil.Cell::style).toArray(String[]::new);
        this.words = stencil.cells().stream().map(Stencil.Cell::words).toArray(String[]::new);
        this.height = stencil.height();
    }

    /** Its row, from 0. */
    int index() {
        return index;
    }

    /** Height in points. */
    float height() {
        return height;
    }

    void height(float points) {
        height = points;
    }

    /** By how much it is higher than in the layout, in points. */
    double grown() {
        return height - stencil.height();
    }

    /** The number of the style the cell of this column has. */
    int style(int column) {
        return Integer.parseInt(styles[place(column)]);
    }

    /** Gives the cell of this column a style and words, by their numbers; nothing for words that are empty. */
    void put(int column, String style, String text) {
        styles[place(column)] = style;
        words[place(column)] = text;
    }

    /** Takes the cells of these columns away. */
    void clear(int first, int last) {
        for (int place = 0; place < styles.length; place++) {
            int column = stencil.cells().get(place).column();
            styles[place] = column >= first && column <= last ? CLEARED : styles[place];
        }
    }

    int cells() {
        return (int)
                Arrays.stream(styles).filter(style -> !style.equals(CLEARED)).count();
    }

    /** Appends the row as the file has it, its elements with this prefix. */
    void write(StringBuilder xml, String prefix) {
        String number = String.valueOf(index + 1);
        xml.append('<').append(prefix).append("row r=\"").append(number);
        xml.append("\" ht=\"").append(height).append("\" customHeight=\"1\">");
        for (int place = 0; place < styles.length; place++) {
            if (!styles[place].equals(CLEARED)) {
                String column = CellReference.convertNumToColString(
                        stencil.cells().get(place).column());
                xml.append('<').append(prefix).append("c r=\"").append(column).append(number);
                xml.append("\" s=\"").append(styles[place]).append('"');
                if (words[place].isEmpty()) {
                    xml.append("/>");
                } else {
                    xml.append(" t=\"s\"><").append(prefix).append("v>").append(words[place]);
                    xml.append("</")
                            .append(prefix)
                            .append("v></")
                            .append(prefix)
                            .append("c>");
                }
            }
        }
        xml.append("</").append(prefix).append("row>");
    }

    private int place(int column) {
        List<Stencil.Cell> cells = stencil.cells();
        for (int place = 0; place < cells.size(); place++) {
            if (cells.get(place).column() == column) {
                return place;
            }
        }
        throw new IllegalArgumentException(index + "/" + column);
    }
}
