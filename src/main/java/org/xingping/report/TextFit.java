package org.xingping.report;

/**
 * How many lines a text takes in a cell. Merged and wrapped cells do not grow by themselves, and measuring with fonts would
 * need them installed: a Chinese character is as wide as the font is high, a Latin one a good half.
 */
final class TextFit {
    /** Line height over font height in the fonts Chinese offices have. */
    private static final double LEADING = 1.42;

    private static final double LATIN = 0.56;
    private static final double PADDING = 5;

    /** Line breaks fall before the edge: no line begins with a comma, and other programs make columns a little narrower. */
    private static final double USABLE = 0.9;

    private TextFit() {}

    /** Lines of the text in a column of this width in points. */
    static int lines(String text, double width, double font) {
        double room = Math.max(font, (width - PADDING) * USABLE);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, room, font);
        }
        return lines;
    }

    /** Width in points of a text in one line. */
    static double width(String text, double font) {
        return width(text, 0, text.length(), font);
    }

    /** Height in points of so many lines. */
    static double height(int lines, double font) {
        return lines * font * LEADING + 4;
    }

    /** How many lines fit into this height. */
    static int fitting(double height, double font) {
        return (int) ((height - 4) / (font * LEADING));
    }

    private static int paragraphLines(String paragraph, double room, double font) {
        int lines = 1;
        double used = 0;
        int at = 0;
        while (at < paragraph.length()) {
            int end = wordEnd(paragraph, at);
            double width = width(paragraph, at, end, font);
            if (used + width > room && used > 0) {
                lines++;
                used = 0;
            }
            while (width > room) {
                lines++;
                width -= room;
            }
            used += width;
            at = end;
        }
        return lines;
    }

    /** A run of Latin letters and digits is kept together; anything else may be broken anywhere. */
    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isLatin(text.charAt(at)) && text.charAt(at) != ' ') {
            at++;
        }
        return at > from ? at : from + 1;
    }

    private static double width(String text, int from, int to, double font) {
        double width = 0;
        for (int at = from; at < to; at++) {
            width += isLatin(text.charAt(at)) ? font * LATIN : font;
        }
        return width;
    }

    private static boolean isLatin(char unit) {
        return unit < 0x2000;
    }
}
