package org.xingping.quarantine;

import java.util.Locale;

/**
 * Number formats by what they mean: programs write one and the same with other quotes, other letters and with or without
 * the language it was made in.
 */
final class FormatCode {
    static final String GENERAL = "general";

    /** Before a character that stands for itself. */
    private static final char LITERAL = '\u0001';

    private static final String ALWAYS_LITERAL = " -+/:()$!^&'~{}<>=";

    private FormatCode() {}

    static String plain(String code) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < code.length()) {
            char unit = code.charAt(at);
            if (unit == '"') {
                int end = code.indexOf('"', at + 1);
                end = end < 0 ? code.length() : end;
                code.substring(at + 1, end).chars().forEach(each -> literal(plain, (char) each));
                at = end + 1;
            } else if (unit == '\\' && at + 1 < code.length()) {
                literal(plain, code.charAt(at + 1));
                at += 2;
            } else if (unit == '[' && code.startsWith("[$-", at) && code.indexOf(']', at) > 0) {
                at = code.indexOf(']', at) + 1;
            } else {
                boolean literal = unit > 0x7F || ALWAYS_LITERAL.indexOf(unit) >= 0;
                if (literal) {
                    literal(plain, unit);
                } else {
                    plain.append(Character.toLowerCase(unit));
                }
                at++;
            }
        }
        String whole = plain.toString().toLowerCase(Locale.ROOT);
        return whole.equals("standard") || whole.isEmpty() ? GENERAL : whole;
    }

    private static void literal(StringBuilder plain, char unit) {
        plain.append(LITERAL).append(unit);
    }

    /** The format as it may be shown. */
    static String shown(String plain) {
        return plain.replace(String.valueOf(LITERAL), "");
    }
}
