package org.xingping.checklist;

/**
 * The shipped text with one thing replaced.
 *
 * @param line where the mark {@code ¦} stood in the replacement
 * @param column where it stood
 */
record Planted(String text, int line, int column) {
    private static final char MARK = '¦';

    /** Replaces the first occurrence; {@code ⏎} stands for a line end. */
    static Planted in(String text, String original, String replacement) {
        String from = original.replace('⏎', '\n');
        int at = text.indexOf(from);
        if (at < 0 || replacement.indexOf(MARK) < 0) {
            throw new IllegalArgumentException(original + " -> " + replacement);
        }
        String marked = text.substring(0, at) + replacement.replace('⏎', '\n') + text.substring(at + from.length());
        String before = marked.substring(0, marked.indexOf(MARK));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return new Planted(marked.replace(String.valueOf(MARK), ""), line, column);
    }
}
