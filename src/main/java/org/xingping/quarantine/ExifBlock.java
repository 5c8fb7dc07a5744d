package org.xingping.quarantine;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.xingping.photo.Format;

/** The EXIF block inside a JPEG, PNG or WebP: a small TIFF file of its own. All before it is skipped, never kept. */
final class ExifBlock {
    private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** Of segments or chunks; a PNG of the largest size has some eight thousand. */
    private static final int MOST_PARTS = 10_000;

    /** A JPEG cannot have more than 64 kB; the other kinds can, but no camera's words need it. */
    private static final int LARGEST = 1 << 20;

    private ExifBlock() {}

    /** Empty where there is none, or none of a sane size. */
    static Optional<byte[]> in(Source source, Format format) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source.stream(), 1 << 13));
        Optional<byte[]> block = switch (format) {
            case JPEG -> jpeg(in);
            case PNG -> png(in);
            case WEBP -> webp(in);
            case GIF, BMP, TIFF, HEIC -> Optional.empty();
        };
        return block.map(
                bytes -> startsWithPreamble(bytes) ? Arrays.copyOfRange(bytes, PREAMBLE.length, bytes.length) : bytes);
    }

    private static Optional<byte[]> jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        for (int part = 0; part < MOST_PARTS; part++) {
            int marker = in.readUnsignedShort();
            boolean pictureFollows = marker == 0xFFDA || marker == 0xFFD9 || marker >> 8 != 0xFF;
            if (pictureFollows) {
                return Optional.empty();
            }
            int length = in.readUnsignedShort() - 2;
            if (marker == 0xFFE1) {
                byte[] segment = in.readNBytes(Math.max(0, length));
                if (startsWithPreamble(segment)) {
                    return Optional.of(segment);
                }
            } else {
                in.skipNBytes(length);
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> png(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        for (int part = 0; part < MOST_PARTS; part++) {
            int length = in.readInt();
            String type = name(in);
            if (type.equals("eXIf")) {
                return whole(in, length);
            } else if (type.equals("IEND") || length < 0) {
                return Optional.empty();
            }
            in.skipNBytes(length + 4L); // and the checksum
        }
        return Optional.empty();
    }

    private static Optional<byte[]> webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        for (int part = 0; part < MOST_PARTS; part++) {
            String type = name(in);
            int length = Integer.reverseBytes(in.readInt());
            if (type.equals("EXIF")) {
                return whole(in, length);
            } else if (length < 0) {
                return Optional.empty();
            }
            in.skipNBytes(length + (length & 1)); // chunks begin at even places
        }
        return Optional.empty();
    }

    private static Optional<byte[]> whole(DataInputStream in, int length) throws IOException {
        return length < 0 || length > LARGEST ? Optional.empty() : Optional.of(in.readNBytes(length));
    }

    private static String name(DataInputStream in) throws IOException {
        return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWithPreamble(byte[] bytes) {
        return bytes.length >= PREAMBLE.length
                && Arrays.equals(bytes, 0, PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length);
    }
}
