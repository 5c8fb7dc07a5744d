package org.xingping.report;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.xingping.photo.Format;
import org.xingping.photo.Header;

/**
 * A picture file as it will lie in the workbook, byte for byte.
 *
 * @param size in bytes
 * @param crc CRC-32 of its bytes
 * @param shape how large the picture is
 */
record Media(Path file, long size, long crc, Header.Picture shape) {
    private static final int CHUNK = 64 * 1024;

    /** Reads the file once; throws where it is no JPEG. */
    static Media read(Path file) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            if (Header.read(in.getChannel()) instanceof Header.Picture shape && shape.format() == Format.JPEG) {
                CRC32 crc = new CRC32();
                in.getChannel().position(0);
                long size = sum(in, crc);
                return new Media(file, size, crc.getValue(), shape);
            }
        }
        throw new IOException(file + " is no JPEG");
    }

    /** Adds the whole stream to a checksum; says how many bytes there were. */
    static long sum(InputStream in, CRC32 crc) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            crc.update(chunk, 0, read);
            size += read;
        }
        return size;
    }

    /** Whether both files hold the same picture. */
    boolean isSameAs(Media other) throws IOException {
        return size == other.size && crc == other.crc && Files.mismatch(file, other.file) < 0;
    }
}
