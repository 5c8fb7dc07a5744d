package org.xingping.files;

/** Bytes as a person reads them. */
final class Size {
    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};

    private Size() {}

    /** In the largest unit that leaves a whole number: {@code 512 B}, {@code 64 kB}, {@code 3 GB}. */
    static String of(long bytes) {
        long left = bytes;
        int unit = -1;
        while (left >= 1024 && unit < UNITS.length - 1) {
            left /= 1024;
            unit++;
        }
        return left + " " + (unit < 0 ? "B" : UNITS[unit]);
    }
}
