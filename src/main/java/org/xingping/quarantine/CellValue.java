package org.xingping.quarantine;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a cell.
 *
 * @param value a number as it is written in the file, or a text
 * @param formula empty where there is none
 */
record CellValue(Kind kind, String value, String formula, int style) {
    /** Of what kind a value is. */
    enum Kind {
        BLANK,
        NUMBER,
        TEXT,
        BOOLEAN,
        ERROR
    }

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

    private static final Pattern DIGITS = Pattern.compile("[#0,]*0\\.?([0#]{0,9})(%?)");

    /** Programs give fifteen to seventeen digits of what they calculated; no score has as many. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-14");

    boolean isBlank() {
        return kind == Kind.BLANK && formula.isEmpty();
    }

    /** Whether both say the same, however it is written. */
    boolean isSameValue(CellValue other) {
        if (kind != other.kind) {
            return false;
        }
        return value.equals(other.value) || (kind == Kind.NUMBER && isSameNumber(value, other.value));
    }

    private static boolean isSameNumber(String one, String other) {
        if (!NUMBER.matcher(one).matches() || !NUMBER.matcher(other).matches()) {
            return false;
        }
        BigDecimal first = new BigDecimal(one);
        BigDecimal second = new BigDecimal(other);
        BigDecimal larger = first.abs().max(second.abs());
        return first.subtract(second).abs().compareTo(larger.multiply(TOLERANCE)) <= 0;
    }

    /**
     * Whether a number format is one of digits only that shows all of the value. LibreOffice gives a formula without a format
     * that of the cells it refers to.
     */
    boolean isWholeIn(String format) {
        Matcher digits = DIGITS.matcher(format);
        if (!digits.matches() || (kind == Kind.NUMBER && !NUMBER.matcher(value).matches())) {
            return false;
        }
        int places = digits.group(1).length() + (digits.group(2).isEmpty() ? 0 : 2);
        return kind != Kind.NUMBER || new BigDecimal(value).stripTrailingZeros().scale() <= places;
    }

    /** As it may be shown. */
    String shown() {
        if (kind == Kind.NUMBER && NUMBER.matcher(value).matches()) {
            BigDecimal number = new BigDecimal(value).stripTrailingZeros();
            return Math.abs(number.scale()) < 30 ? number.toPlainString() : number.toString();
        }
        return value;
    }
}
