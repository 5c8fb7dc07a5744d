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
        long pixels = Segments.behind(marker -> marker == Segments.PIXELS, file);
        return !marked(file, Math.max(pixels, file.size() - NEAR)) && !marked(file, pixels);
    }

    /** Within pixels the byte 255 is always followed by another than that of the mark. */
    private static boolean marked(HeaderBytes file, long from) throws IOException, Damaged {
        for (long at = from; at + 1 < file.size(); at++) {
            if (file.u8(at) == 0xFF && file.u8(at + 1) == Segments.END) {
                return true;
            }
        }
        return false;
    }
}
