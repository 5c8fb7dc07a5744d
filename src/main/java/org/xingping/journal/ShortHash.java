package org.xingping.journal;

import java.math.BigInteger;

/** A hash as persons read it to each other, on paper or by telephone (封签码): four groups of five letters and digits. */
public final class ShortHash {
    /** Without what is taken for another in a bad print: RFC 4648. */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS_A_LETTER = 5;
    private static final int GROUP = 5;
    private static final int GROUPS = 4;

    private ShortHash() {}

    /** The first hundred bits of a hash of 64 hexadecimal digits. */
    public static String of(String hash) {
        BigInteger bits = new BigInteger(hash, 16);
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            shown.append(at > 0 && at % GROUP == 0 ? "-" : "");
            int letter = bits.shiftRight(256 - BITS_A_LETTER * (at + 1)).intValue() & (LETTERS.length() - 1);
            shown.append(LETTERS.charAt(letter));
        }
        return shown.toString();
    }
}
