package org.xingping.photo;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.xingping.photo.HeaderBytes.Damaged;

/** The segments of a JPEG, one after the other as far as its pixels; what lies between them is skipped, as decoders do. */
final class Segments {
    /** The pixels follow. */
    static final int PIXELS = 0xDA;

    /** The picture is over. */
    static final int END = 0xD9;

    private Segments() {}

    /** Just behind the first marker that is wanted; the end of the file where there is none. */
    static long behind(IntPredicate wanted, HeaderBytes file) throws IOException, Damaged {
        long at = 2;
        while (at + 1 < file.size()) {
            if (file.u8(at++) != 0xFF || file.u8(at) == 0xFF) {
                continue;
            }
            int marker = file.u8(at++);
            if (wanted.test(marker)) {
                return at;
            }
            boolean standsAlone = marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
            if (!standsAlone && at + 1 < file.size()) {
                int length = file.u16(at, true);
                if (length < 2) {
                    throw new Damaged();
                }
                at += length;
            }
        }
        return file.size();
    }
}
