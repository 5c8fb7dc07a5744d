package org.xingping.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whether the pictures stand in a written workbook as they are: stored, and every byte of them read again. */
final class MediaCheck {
    private MediaCheck() {}

    /** Throws and names the first picture that does not. */
    static void verify(ZipFile zip, Map<String, Media> expected) throws IOException {
        for (Map.Entry<String, Media> one : expected.entrySet()) {
            ZipEntry entry = zip.getEntry(one.getKey());
            if (entry == null || entry.getMethod() != ZipEntry.STORED) {
                throw new IOException(one.getKey() + " is not stored");
            }
            CRC32 crc = new CRC32();
            try (InputStream in = zip.getInputStream(entry)) {
                long size = Media.sum(in, crc);
                if (size != one.getValue().size()
                        || crc.getValue() != one.getValue().crc()) {
                    throw new IOException(one.getKey() + " is not its source");
                }
            }
        }
    }
}
