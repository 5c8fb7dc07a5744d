package org.xingping.ui.desk;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.xingping.text.Problem;

/**
 * Numbers as people type them: full-width digits and signs count as plain ones. What cannot be read is a {@link Problem} that
 * says what is allowed; nothing is guessed and nothing rounded.
 */
final class Figures {
    /** No count on a sheet is larger. */
    static final long MOST = 999_999;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");
    private static final Pattern SIGNED = Pattern.compile("[-+]\\d.*");

    private Figures() {}

    /** The text with plain digits and signs, without blanks at its ends. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('。', '.')
                .replace('−', '-')
                .strip();
    }

    static boolean isBlank(String text) {
        return plain(text).isEmpty();
    }

    /** A whole number from zero up; {@code label} names the field in the sentence. */
    static long count(String label, String text) {
        String plain = required(label, text);
        if (!WHOLE.matcher(plain).matches()) {
            throw new Problem("problem.figure.count", label);
        }
        return Long.parseLong(plain);
    }

    /** The same, but at least one. */
    static long atLeastOne(String label, String text) {
        long count = count(label, text);
        if (count == 0) {
            throw new Problem("problem.figure.zero", label);
        }
        return count;
    }

    /** A number from zero up with at most four decimals, kept exactly as typed. */
    static BigDecimal decimal(String label, String text) {
        String plain = required(label, text);
        if (!DECIMAL.matcher(plain).matches()) {
            throw new Problem("problem.figure.decimal", label);
        }
        return new BigDecimal(plain);
    }

    private static String required(String label, String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            throw new Problem("problem.figure.missing", label);
        }
        if (SIGNED.matcher(plain).matches()) {
            throw new Problem("problem.figure.sign", label);
        }
        return plain;
    }
}
