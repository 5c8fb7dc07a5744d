package org.xingping.photo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a file that is not trusted, looked at through a small window that jumps to where it is asked. It moves so
 * often and no more, so that no file can make its header endless.
 */
final class HeaderBytes {
    /** The file ends too early, or leads on and on. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Where bytes come from; says how many it put, none at the end. */
    @FunctionalInterface
    interface Source {
        int read(long at, byte[] into) throws IOException;
    }

    private static final int WINDOW = 2048;

    /** Honest pictures need some ten; a profile of many parts or a long comment, a few hundred. */
    private static final int MOST_MOVES = 4000;

    private final Source source;
    private final long size;
    private final byte[] window = new byte[WINDOW];
    private long start;
    private int filled;
    private int moves;

    HeaderBytes(Source source, long size) {
        this.source = source;
        this.size = size;
    }

    long size() {
        return size;
    }

    /** The first bytes, at most a window of them. */
    byte[] head() throws IOException, Damaged {
        move(0);
        return Arrays.copyOf(window, filled);
    }

    int u8(long at) throws IOException, Damaged {
        if (at < start || at >= start + filled) {
            move(at);
        }
        return window[(int) (at - start)] & 0xFF;
    }

    int u16(long at, boolean bigEndian) throws IOException, Damaged {
        int first = u8(at);
        int second = u8(at + 1);
        return bigEndian ? first << 8 | second : second << 8 | first;
    }

    long u32(long at, boolean bigEndian) throws IOException, Damaged {
        long first = u16(at, bigEndian);
        long second = u16(at + 2, bigEndian);
        return bigEndian ? first << 16 | second : second << 16 | first;
    }

    boolean has(long at, String latin) throws IOException, Damaged {
        byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (u8(at + i) != (wanted[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private void move(long at) throws IOException, Damaged {
        if (at < 0 || at >= size || ++moves > MOST_MOVES) {
            throw new Damaged();
        }
        start = at;
        filled = source.read(at, window);
        if (filled <= 0) {
            filled = 0;
            throw new Damaged();
        }
    }
}
