package org.xingping.photo;

import java.io.IOException;
import org.xingping.photo.HeaderBytes.Damaged;

/**
 * Whether the end of a picture file is missing, as after a copy that was broken off. Decoders show such a file and leave the
 * rest grey. It is looked for in the formats that phones and screens deliver; of others nothing is said.
 */
final class Ending {
    /** As far from the end as tails go that cameras append to an otherwise whole file and that are cheap to look through. */
    private static final int NEAR = 2048;

    private Ending() {}

    static boolean isMissing(Format format, HeaderBytes file) throws IOException {
        try {
            return switch (format) {
                case JPEG -> jpeg(file);
                case PNG -> !file.has(file.size() - 8, "IEND");
                case WEBP -> file.u32(4, false) + 8 > file.size();
                case GIF, BMP, TIFF, HEIC -> false;
            };
        } catch (Damaged tooLong) {
            return false; // not seen, not claimed
        }
    }

    /** The mark of the end stands behind the pixels: nearly always last, before a film or a depth map in some. */
    private static boolean jpeg(HeaderBytes file) throws IOException, Damaged {
        long pixels = pixels(file);
        return !marked(file, Math.max(pixels, file.size() - NEAR)) && !marked(file, pixels);
    }

    /** Within pixels the byte 255 is always followed by another than that of the mark. */
    private static boolean marked(HeaderBytes file, long from) throws IOException, Damaged {
        for (long at = from; at + 1 < file.size(); at++) {
            if (file.u8(at) == 0xFF && file.u8(at + 1) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    /** Where they begin; the end of the file where they never do. */
    private static long pixels(HeaderBytes file) throws IOException, Damaged {
        long at = 2;
        while (at + 4 <= file.size()) {
            if (file.u8(at) != 0xFF) {
                at++;
                continue;
            }
            int marker = file.u8(at + 1);
            boolean standsAlone = marker <= 1 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD8);
            if (marker == 0xDA) {
                return at + 2;
            }
            at += standsAlone ? 1 : 2 + file.u16(at + 2, true);
        }
        return file.size();
    }
}
