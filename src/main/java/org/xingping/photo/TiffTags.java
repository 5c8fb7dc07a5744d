package org.xingping.photo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.xingping.photo.HeaderBytes.Damaged;

/** The numbers in the first directory of a TIFF file, by tag; a tag that holds no whole number counts as 0. */
record TiffTags(Map<Integer, Long> values) {
    static final int WIDTH = 256;
    static final int HEIGHT = 257;

    private static final int KIND = 254;
    private static final int INNER_DIRECTORIES = 330;
    private static final int DNG_VERSION = 50_706;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    static TiffTags of(HeaderBytes file) throws IOException, Damaged {
        boolean bigEndian = file.u8(0) == 'M';
        long at = file.u32(4, bigEndian);
        int count = file.u16(at, bigEndian);
        Map<Integer, Long> values = new HashMap<>();
        for (int i = 0; i < count; i++) {
            long entry = at + 2 + 12L * i;
            int type = file.u16(entry + 2, bigEndian);
            long value = switch (type) {
                case SHORT -> file.u16(entry + 8, bigEndian);
                case LONG -> file.u32(entry + 8, bigEndian);
                default -> 0;
            };
            values.putIfAbsent(file.u16(entry, bigEndian), value);
        }
        return new TiffTags(values);
    }

    /** 0 where it is not there. */
    long value(int tag) {
        return values.getOrDefault(tag, 0L);
    }

    /** Whether the first picture only stands in for what the sensor saw, which lies deeper (DNG, NEF, ARW and others). */
    boolean isRaw() {
        boolean smallCopy = value(KIND) == 1 && values.containsKey(INNER_DIRECTORIES);
        return smallCopy || values.containsKey(DNG_VERSION);
    }
}
