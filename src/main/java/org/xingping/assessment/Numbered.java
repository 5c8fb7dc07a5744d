package org.xingping.assessment;

/**
 * The number of a photo or finding: the letter of the chain it was recorded in, and how many came before it there. In one
 * integer, so that numbers sort as people read them.
 */
final class Numbered {
    private static final int MOST = 100_000;
    private static final int ALPHABET = 26;
    private static final int LETTERS = 1_000;

    private Numbered() {}

    static int of(int letter, int count) {
        return letter * MOST + count;
    }

    /** Its place among those of its letter, from 1. */
    static int count(int number) {
        return Math.floorMod(number, MOST);
    }

    /** A, B, … Z, AA, AB, … */
    static String letters(int number) {
        int letter = number / MOST;
        String last = String.valueOf((char) ('A' + letter % ALPHABET));
        return letter < ALPHABET ? last : (char) ('A' + (letter / ALPHABET - 1) % ALPHABET) + last;
    }

    /** Which one these letters are, from 0; 1 for what are no letters of ours. */
    static int letter(String letters) {
        for (int letter = 0; letter < LETTERS; letter++) {
            if (letters(of(letter, 0)).equals(letters)) {
                return letter;
            }
        }
        return 1;
    }
}
