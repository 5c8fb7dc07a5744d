package org.xingping.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import org.xingping.files.FileOps;

/** What a file must be known to be before it is written into a package; found by reading all of it. */
record Measured(long size, int crc, String sha256) {
    private static final int CHUNK = 256 * 1024;

    static Measured of(FileOps disk, Path file) throws IOException {
        return of(disk, file, _ -> {});
    }

    /** @param read hears how many bytes were read, each time some were; may throw to stop */
    static Measured of(FileOps disk, Path file, LongConsumer read) throws IOException {
        CRC32 crc = new CRC32();
        Digest digest = new Digest();
        long size = 0;
        ByteBuffer piece = ByteBuffer.allocate(CHUNK);
        try (SeekableByteChannel channel = disk.reading(file)) {
            while (channel.read(piece.clear()) >= 0) {
                piece.flip();
                size += piece.remaining();
                crc.update(piece.duplicate());
                digest.add(piece.duplicate());
                read.accept(piece.remaining());
            }
        }
        return new Measured(size, (int) crc.getValue(), digest.hex());
    }
}
