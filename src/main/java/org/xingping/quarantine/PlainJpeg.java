package org.xingping.quarantine;

/**
 * Whether a JPEG is as plain as those we write: one baseline picture, its tables and a JFIF mark; no profile, no words, no
 * second scan. The window decodes only these, so that whoever took a child over gets at the simplest part of a decoder only.
 */
final class PlainJpeg {
    private static final int JFIF = 0xE0;
    private static final int QUANTIZATION = 0xDB;
    private static final int BASELINE = 0xC0;
    private static final int HUFFMAN = 0xC4;
    private static final int SCAN = 0xDA;

    private PlainJpeg() {}

    static boolean is(byte[] file) {
        int frames = 0;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            int length = ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
            switch (marker) {
                case JFIF, QUANTIZATION, HUFFMAN -> {}
                case BASELINE -> frames++;
                case SCAN -> {
                    return frames == 1 && endsWithItsScan(file, at + 2 + length);
                }
                default -> {
                    return false;
                }
            }
            if (length < 2) {
                return false;
            }
            at += 2 + length;
        }
        return false;
    }

    /** The only marker from here on is the one that ends the file. */
    private static boolean endsWithItsScan(byte[] file, int from) {
        int last = file.length - 2;
        for (int at = from; at < last; at++) {
            if (file[at] == (byte) 0xFF && file[at + 1] != 0) {
                return false;
            }
        }
        return from <= last && file[last] == (byte) 0xFF && file[last + 1] == (byte) 0xD9;
    }
}
