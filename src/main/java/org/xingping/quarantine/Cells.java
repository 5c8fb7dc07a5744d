package org.xingping.quarantine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses on a sheet; rows and columns count from 0. A cell is one number, row by row. */
final class Cells {
    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    private static final int COLUMN_BITS = 14;
    private static final int LETTERS = 26;
    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");

    /** Cells beside and below each other, ends included. */
    record Block(int top, int left, int bottom, int right) {
        long size() {
            return (bottom - top + 1L) * (right - left + 1L);
        }
    }

    private Cells() {}

    static long cell(int row, int column) {
        return (long) row << COLUMN_BITS | column;
    }

    static int row(long cell) {
        return (int) (cell >> COLUMN_BITS);
    }

    static int column(long cell) {
        return (int) cell & (MOST_COLUMNS - 1);
    }

    static int column(String letters) {
        int column = 0;
        for (int at = 0; at < letters.length(); at++) {
            column = column * LETTERS + (letters.charAt(at) & 0x1F);
        }
        return column - 1;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    static String address(long cell) {
        return letters(column(cell)) + (row(cell) + 1);
    }

    /** The cell at an address. */
    static long cell(String address) throws IOException {
        Matcher matcher = CELL.matcher(address);
        if (!matcher.matches()) {
            throw NotReadable.damaged();
        }
        int column = column(matcher.group(1));
        int row = Integer.parseInt(matcher.group(2)) - 1;
        if (column >= MOST_COLUMNS || row >= MOST_ROWS) {
            throw NotReadable.damaged();
        }
        return cell(row, column);
    }

    /** The blocks of a list such as {@code A1 B2:C3}. */
    static List<Block> blocks(String list, int most) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String one : list.strip().split("\\s+")) {
            int colon = one.indexOf(':');
            long from = cell(colon < 0 ? one : one.substring(0, colon));
            long to = colon < 0 ? from : cell(one.substring(colon + 1));
            blocks.add(new Block(
                    Math.min(row(from), row(to)),
                    Math.min(column(from), column(to)),
                    Math.max(row(from), row(to)),
                    Math.max(column(from), column(to))));
            NotReadable.atMost(most, blocks.size());
        }
        return blocks;
    }

    static String address(Block block) {
        String from = address(cell(block.top(), block.left()));
        String to = address(cell(block.bottom(), block.right()));
        return from.equals(to) ? from : from + ":" + to;
    }
}
