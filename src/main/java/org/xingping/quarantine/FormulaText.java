package org.xingping.quarantine;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas as they calculate: programs write one and the same with other spaces, other letters, with or without quotes around
 * a sheet, signs that fix a place, and prefixes of functions that were new once.
 */
final class FormulaText {
    /** A text, a sheet in quotes, a word or number, or any one character. */
    private static final Pattern PIECE = Pattern.compile(
            "\"[^\"]*+(?:\"\"[^\"]*+)*+\"|'[^']*+(?:''[^']*+)*+'|[\\p{L}\\p{N}\\p{M}_.$?\\\\]++|.", Pattern.DOTALL);

    private static final Pattern CELL = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})");
    private static final Pattern PREFIX = Pattern.compile("^(_XLFN\\.)?(_XLWS\\.)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}\\.\\d{0,20}");
    private static final Pattern WHOLE_ROWS = Pattern.compile("(?<![A-Z0-9_.])A(\\d+):XFD(\\d+)(?![A-Z0-9_.(])");
    private static final Pattern WHOLE_COLUMNS =
            Pattern.compile("(?<![A-Z0-9_.])([A-Z]{1,3})1:([A-Z]{1,3})1048576(?!\\d)");
    /** No program calculates a longer one. */
    private static final int LONGEST = 10_000;

    private static final int COLUMNS = 1 << 14;
    private static final int ROWS = 1 << 20;

    private FormulaText() {}

    /** @param sheets names of theirs that are another's of ours, both in capitals */
    static String plain(String formula, Map<String, String> sheets) {
        if (formula.length() > LONGEST) {
            return formula;
        }
        StringBuilder plain = new StringBuilder();
        Matcher pieces = PIECE.matcher(formula);
        while (pieces.find()) {
            String piece = pieces.group();
            boolean sheet = formula.startsWith("!", pieces.end());
            if (piece.startsWith("\"")) {
                plain.append(piece);
            } else if (piece.startsWith("'") || sheet) {
                plain.append(sheet(piece, sheets));
            } else if (NUMBER.matcher(piece).matches()) {
                plain.append(new BigDecimal(piece).stripTrailingZeros().toPlainString());
            } else if (!piece.isBlank()) {
                String word = piece.replace("$", "").toUpperCase(Locale.ROOT);
                plain.append(PREFIX.matcher(word).replaceFirst(""));
            }
        }
        String whole = plain.toString().replace("TRUE()", "TRUE").replace("FALSE()", "FALSE");
        whole = whole.contains(":XFD") ? WHOLE_ROWS.matcher(whole).replaceAll("$1:$2") : whole;
        return whole.contains("1048576") ? WHOLE_COLUMNS.matcher(whole).replaceAll("$1:$2") : whole;
    }

    private static String sheet(String piece, Map<String, String> sheets) {
        String name = piece.startsWith("'") && piece.length() > 1
                ? piece.substring(1, piece.length() - 1).replace("''", "'")
                : piece.replace("$", "");
        String capital = name.toUpperCase(Locale.ROOT);
        return "'" + sheets.getOrDefault(capital, capital) + "'";
    }

    /** The formula of a cell so many rows below and columns beside the one that it was written down for. */
    static String moved(String formula, int rows, int columns) {
        return formula.length() > LONGEST
                ? formula
                : mapped(formula, piece -> {
                    Matcher cell = CELL.matcher(piece);
                    if (!cell.matches()) {
                        return piece;
                    }
                    int column = cell.group(1).isEmpty()
                            ? Math.floorMod(Cells.column(cell.group(2)) + columns, COLUMNS)
                            : Cells.column(cell.group(2));
                    int row = Integer.parseInt(cell.group(4)) - 1;
                    int movedRow = cell.group(3).isEmpty() ? Math.floorMod(row + rows, ROWS) : row;
                    return cell.group(1) + Cells.letters(column) + cell.group(3) + (movedRow + 1);
                });
    }

    private static String mapped(String formula, UnaryOperator<String> word) {
        StringBuilder mapped = new StringBuilder();
        Matcher pieces = PIECE.matcher(formula);
        while (pieces.find()) {
            boolean place = !formula.startsWith("!", pieces.end()) && !formula.startsWith("(", pieces.end());
            mapped.append(place ? word.apply(pieces.group()) : pieces.group());
        }
        return mapped.toString();
    }
}
