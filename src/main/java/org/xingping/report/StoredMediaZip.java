package org.xingping.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.internal.marshallers.ZipPackagePropertiesMarshaller;
import org.apache.poi.openxml4j.opc.internal.marshallers.ZipPartMarshaller;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The zip of a workbook in which our pictures are stored as they are: they come from their files in place of POI's stubs, and
 * are not deflated once more, which would take ten times as long as all the rest. They can be written before the workbook is
 * filled; what POI then has for an entry that is there is dropped. Other parts can be ours instead of POI's too, such as
 * {@link Texts}. POI writes into a stream of this kind as it is; a test sees to it that this stays so. For one thread at a time.
 */
final class StoredMediaZip extends ZipArchiveOutputStream {
    /** A part that we make of what POI has for it. */
    @FunctionalInterface
    interface Part {
        void write(byte[] pois, OutputStream out) throws IOException;
    }

    private static final int CHUNK = 64 * 1024;

    private final Map<String, Part> parts = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final ByteArrayOutputStream pois = new ByteArrayOutputStream();
    private final Map<String, byte[]> begun = new HashMap<>();
    private Map<String, Media> media = Map.of();
    private boolean beginning;
    private String at = "";
    private boolean there;
    private @Nullable Part made;
    private @Nullable IOException failed;

    StoredMediaZip(OutputStream out) {
        super(out);
    }

    /**
     * Begins with the package's relations and properties, as POI would write them: many programs tell by the first entries what
     * a file is, and do not look beyond a picture. From now on these parts must not change.
     */
    void begin(XSSFWorkbook workbook) throws IOException {
        OPCPackage file = workbook.getPackage();
        beginning = true;
        ZipPartMarshaller.marshallRelationshipPart(
                file.getRelationships(), PackagingURIHelper.PACKAGE_RELATIONSHIPS_ROOT_PART_NAME, this);
        try {
            for (PackagePart part : file.getPartsByRelationshipType(PackageRelationshipTypes.EXTENDED_PROPERTIES)) {
                new ZipPartMarshaller().marshall(part, this);
            }
            for (PackagePart part : file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_PROPERTIES)) {
                new ZipPackagePropertiesMarshaller().marshall(part, this);
            }
        } catch (OpenXML4JException failure) {
            throw new IOException(failure);
        }
        rethrow();
        beginning = false;
    }

    /** Writes pictures before the rest; throws where a file has changed since its checksum was taken. */
    void pictures(Map<String, Media> known, Runnable each) throws IOException {
        for (Map.Entry<String, Media> picture : known.entrySet()) {
            each.run();
            written.add(picture.getKey());
            store(picture.getKey(), picture.getValue());
        }
    }

    /**
     * Writes all that is not there yet.
     *
     * @param all the pictures in place of POI's stubs
     * @param ours parts in place of POI's
     */
    void write(XSSFWorkbook workbook, Map<String, Media> all, Map<String, Part> ours) throws IOException {
        media = all;
        parts.putAll(ours);
        try {
            workbook.write(this);
            flush();
        } catch (IOException | RuntimeException wrapped) {
            rethrow(); // POI wraps what happens below it; the cause itself counts
            throw wrapped;
        }
        rethrow();
    }

    private void begin(byte[] bytes, OutputStream out) throws IOException {
        begun.put(at, bytes);
        out.write(bytes);
    }

    private void rethrow() throws IOException {
        if (failed != null) {
            throw failed;
        }
    }

    private void store(String name, Media picture) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(picture.size());
        entry.setCrc(picture.crc());
        super.putArchiveEntry(entry);
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(picture.file())) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                super.write(chunk, 0, read);
            }
        }
        super.closeArchiveEntry();
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        at = entry.getName();
        pois.reset();
        there = !written.add(at);
        made = beginning ? this::begin : parts.get(at);
        try {
            Media picture = media.get(at);
            if (picture != null && !there) {
                store(at, picture);
                there = true;
            } else if (!there) {
                super.putArchiveEntry(entry);
            }
        } catch (IOException failure) {
            throw noted(failure);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (there || made != null) {
            pois.write(bytes, offset, length);
        } else {
            super.write(bytes, offset, length);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        try {
            if (!there) {
                close(made);
            } else if (begun.containsKey(at) && !Arrays.equals(begun.get(at), pois.toByteArray())) {
                throw new IOException(at + " is no longer what it was at the beginning");
            }
        } catch (IOException failure) {
            throw noted(failure);
        }
    }

    private void close(@Nullable Part part) throws IOException {
        made = null;
        if (part != null) {
            OutputStream pieces = new BufferedOutputStream(this); // small ones would be deflated one by one
            part.write(pois.toByteArray(), pieces);
            pieces.flush();
        }
        super.closeArchiveEntry();
    }

    private IOException noted(IOException failure) {
        failed = failed == null ? failure : failed;
        return failed;
    }
}
