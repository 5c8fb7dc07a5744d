package org.xingping.photo;

import java.io.IOException;
import org.xingping.photo.HeaderBytes.Damaged;

/** How large a picture says it is, in pixels; up to 2^32 - 1 a side, for anybody can write a number. Never 0. */
record Size(long width, long height) {
    private static final long SIGN = 1L << 31;

    static Size of(Format format, HeaderBytes file) throws IOException, Damaged {
        Size size = switch (format) {
            case JPEG -> jpeg(file);
            case PNG -> png(file);
            case WEBP -> webp(file);
            case GIF -> gif(file);
            case BMP -> bmp(file);
            case TIFF -> tiff(file);
            case HEIC -> throw new Damaged(); // lies too deep in the file for a header
        };
        if (size.width == 0 || size.height == 0) {
            throw new Damaged();
        }
        return size;
    }

    /** From the frame header, which comes after any number of segments. */
    private static Size jpeg(HeaderBytes file) throws IOException, Damaged {
        long at =
                Segments.behind(marker -> isFrame(marker) || marker == Segments.PIXELS || marker == Segments.END, file);
        if (!isFrame(file.u8(at - 1))) {
            throw new Damaged(); // the picture begins or ends without a frame
        }
        return new Size(file.u16(at + 5, true), file.u16(at + 3, true));
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Size png(HeaderBytes file) throws IOException, Damaged {
        if (!file.has(12, "IHDR")) {
            throw new Damaged();
        }
        return new Size(file.u32(16, true), file.u32(20, true));
    }

    private static Size webp(HeaderBytes file) throws IOException, Damaged {
        if (file.has(12, "VP8X")) {
            return new Size(1 + u24(file, 24), 1 + u24(file, 27));
        } else if (file.has(12, "VP8L")) {
            long bits = file.u32(21, false);
            return new Size(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
        } else if (file.has(12, "VP8 ")) {
            return new Size(file.u16(26, false) & 0x3FFF, file.u16(28, false) & 0x3FFF);
        }
        throw new Damaged();
    }

    private static long u24(HeaderBytes file, long at) throws IOException, Damaged {
        return file.u16(at, false) | (long) file.u8(at + 2) << 16;
    }

    /** The screen or its first frame, whichever is larger: decoders make room for the frame. */
    private static Size gif(HeaderBytes file) throws IOException, Damaged {
        int flags = file.u8(10);
        long at = 13 + ((flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1));
        while (file.u8(at) == 0x21) {
            at += 2;
            while (file.u8(at) != 0) {
                at += 1 + file.u8(at);
            }
            at++;
        }
        if (file.u8(at) != 0x2C) {
            throw new Damaged();
        }
        return new Size(
                Math.max(file.u16(6, false), file.u16(at + 5, false)),
                Math.max(file.u16(8, false), file.u16(at + 7, false)));
    }

    private static Size bmp(HeaderBytes file) throws IOException, Damaged {
        if (file.u32(14, false) == 12) {
            return new Size(file.u16(18, false), file.u16(20, false));
        }
        long height = file.u32(22, false);
        return new Size(file.u32(18, false), height >= SIGN ? 2 * SIGN - height : height); // negative: rows downwards
    }

    private static Size tiff(HeaderBytes file) throws IOException, Damaged {
        TiffTags tags = TiffTags.of(file);
        return new Size(tags.value(TiffTags.WIDTH), tags.value(TiffTags.HEIGHT));
    }
}
