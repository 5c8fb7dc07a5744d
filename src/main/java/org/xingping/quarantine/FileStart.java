package org.xingping.quarantine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** What the bytes of a file say it is that is no zip. */
final class FileStart {
    private static final long ZIP = 0x504B0304L;
    private static final long OLE = 0xD0CF11E0L;

    /** How Office names what it encrypts; the name stands somewhere in the file's list of streams. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int CHUNK = 1 << 16;
    private static final long SEARCHED = 1L << 26;

    private FileStart() {}

    /** Throws and says what it is, unless it begins like a zip. */
    static void mustBeZip(FileChannel file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(4);
        while (start.hasRemaining() && file.read(start, start.position()) >= 0) {
            // a disk may give less at once
        }
        long magic = start.hasRemaining() ? 0 : Integer.toUnsignedLong(start.getInt(0));
        if (magic == OLE) {
            throw new NotReadable(isEncrypted(file) ? NoWorkbook.PASSWORD : NoWorkbook.OLD);
        } else if (magic != ZIP) {
            throw new NotReadable(NoWorkbook.OTHER);
        }
    }

    private static boolean isEncrypted(FileChannel file) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        long end = Math.min(file.size(), SEARCHED);
        for (long at = 0; at < end; at += CHUNK - ENCRYPTED.length) {
            chunk.clear();
            int count = Math.max(0, file.read(chunk, at));
            byte[] bytes = chunk.array();
            for (int from = 0; from + ENCRYPTED.length <= count; from++) {
                if (bytes[from] == ENCRYPTED[0]
                        && java.util.Arrays.equals(
                                bytes, from, from + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
