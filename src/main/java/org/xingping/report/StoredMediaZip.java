package org.xingping.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The zip of a workbook in which our pictures are stored as they are: they come from their files in place of POI's stubs, and
 * are not deflated once more, which would take ten times as long as all the rest. The texts of the cells come from {@link
 * Texts} in place of POI's table. POI writes into a stream of this kind as it is; a test sees to it that this stays so.
 */
final class StoredMediaZip extends ZipArchiveOutputStream {
    private static final int CHUNK = 64 * 1024;

    private final Map<String, Media> media;
    private final Texts texts;
    private final Runnable each;
    private boolean stub;
    private @Nullable RuntimeException stopped;
    private @Nullable IOException failed;

    private StoredMediaZip(OutputStream out, Map<String, Media> media, Texts texts, Runnable each) {
        super(out);
        this.media = media;
        this.texts = texts;
        this.each = each;
    }

    /** @param each hears of every picture before it is written; may throw to stop */
    static void write(XSSFWorkbook workbook, Map<String, Media> media, Texts texts, OutputStream out, Runnable each)
            throws IOException {
        StoredMediaZip zip = new StoredMediaZip(out, media, texts, each);
        try {
            workbook.write(zip);
            zip.flush();
        } catch (IOException | RuntimeException wrapped) {
            zip.rethrow(); // POI wraps what happens below it; the cause itself counts
            throw wrapped;
        }
        zip.rethrow();
    }

    private void rethrow() throws IOException {
        if (stopped != null) {
            throw stopped;
        }
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        Media ours = media.get(entry.getName());
        if (ours == null) {
            super.putArchiveEntry(entry);
            if (entry.getName().equals(texts.part())) {
                texts.write(this);
                stub = true;
            }
            return;
        }
        try {
            each.run();
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(ours.size());
            entry.setCrc(ours.crc());
            super.putArchiveEntry(entry);
            copy(ours);
        } catch (IOException failure) {
            failed = failed == null ? failure : failed;
            throw failure;
        } catch (RuntimeException stop) {
            stopped = stop;
            throw stop;
        }
        stub = true;
    }

    private void copy(Media ours) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(ours.file())) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                super.write(chunk, 0, read);
            }
        }
    }

    /** What POI has for one of our pictures, or for the texts, is dropped. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!stub) {
            super.write(bytes, offset, length);
        }
    }

    /** Throws where the file has changed since its checksum was taken. */
    @Override
    public void closeArchiveEntry() throws IOException {
        stub = false;
        try {
            super.closeArchiveEntry();
        } catch (IOException failure) {
            failed = failed == null ? failure : failed;
            throw failure;
        }
    }
}
