package org.xingping.report;

import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * What stands between a typed text and a cell: the file format reads {@code _x0041_} as a letter, cannot hold control
 * characters, broken pairs or more than 32,767 characters, and Excel takes a text beginning with an equals sign for a
 * formula once somebody edits it. A text comes back as it was typed, or with a visible mark where that cannot be.
 */
final class TextCell {
    /** The most characters a cell can hold. */
    static final int MOST = 32_767;

    private static final char UNKNOWN = '\uFFFD';
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    /** The beginning of what the file format reads as another character. */
    static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String TRIGGERS = "=+-@＝＋－＠|%'";

    private TextCell() {}

    /** The text as it is stored. */
    static String stored(String text) {
        String whole = text.length() <= MOST ? text : cut(text, MOST - 40) + "…【截断，全文" + text.length() + "字】";
        String literal = ESCAPE.matcher(whole).replaceAll("_x005F_");
        StringBuilder stored = new StringBuilder(literal.length());
        for (int at = 0; at < literal.length(); at++) {
            char unit = literal.charAt(at);
            boolean pair = Character.isHighSurrogate(unit)
                    && at + 1 < literal.length()
                    && Character.isLowSurrogate(literal.charAt(at + 1));
            if (pair) {
                stored.append(unit).append(literal.charAt(++at));
            } else if (Character.isSurrogate(unit) || unit == '\uFFFE' || unit == '\uFFFF') {
                stored.append(UNKNOWN);
            } else if (unit == '\r') {
                stored.append("_x000D_");
            } else if (unit == DELETE) {
                stored.append((char) (CONTROL_PICTURES + 0x21));
            } else if (unit < ' ' && unit != '\n' && unit != '\t') {
                stored.append((char) (CONTROL_PICTURES + unit));
            } else {
                stored.append(unit);
            }
        }
        return stored.length() <= MOST ? stored.toString() : cut(stored.toString(), MOST - 10) + "…【截断】";
    }

    /** The text that was stored so. */
    static String read(String stored) {
        return ESCAPE.matcher(stored).find() ? new XSSFRichTextString(stored).getString() : stored;
    }

    /** Whether the cell must say that it holds text, lest editing it make a formula. */
    static boolean needsQuote(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean unseen = Character.isWhitespace(unit)
                    || Character.isISOControl(unit)
                    || Character.getType(unit) == Character.FORMAT;
            if (!unseen) {
                return TRIGGERS.indexOf(unit) >= 0;
            }
        }
        return false;
    }

    /** The beginning of a text, never ending within a pair. */
    static String cut(String text, int length) {
        int end = Math.min(length, text.length());
        return end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
                ? text.substring(0, end - 1)
                : text.substring(0, end);
    }
}
