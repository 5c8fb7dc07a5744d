package org.xingping.quarantine;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a workbook's file by their names, which begin without a slash. Before any of them is unpacked, all sizes are
 * known and within the limits, no two parts have one name or share bytes, and both places where the zip speaks of a part say
 * the same; so no other program can find something else in it than we do.
 */
final class ZipParts implements AutoCloseable {
    /** Of XML; a part of any other kind may be four times as large. */
    static final long MOST_UNPACKED = 64L << 20;

    private static final long MOST_MEDIA = 4 * MOST_UNPACKED;
    private static final long MOST_XML = 4 * MOST_UNPACKED;
    private static final long MOST_FILE = 4L << 30;

    /** From here on a part must not be packed tighter than {@link #MOST_RATIO}; honest sheets come to some fifty. */
    private static final long LARGE = 8L << 20;

    private static final int MOST_RATIO = 400;
    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final Map<String, ZipEntries.Entry> entries = new LinkedHashMap<>();

    private ZipParts(FileChannel file) {
        this.file = file;
    }

    @SuppressWarnings("resource") // the channel closes its stream
    static ZipParts open(Path path) throws IOException {
        ZipParts parts = new ZipParts(new FileInputStream(path.toFile()).getChannel());
        try {
            if (parts.file.size() > MOST_FILE) {
                throw new NotReadable(NoWorkbook.TOO_LARGE);
            }
            FileStart.mustBeZip(parts.file);
            parts.take(new ZipEntries(parts.file).read());
            return parts;
        } catch (IOException | RuntimeException | Error failure) {
            parts.close();
            throw failure;
        }
    }

    private void take(List<ZipEntries.Entry> all) throws IOException {
        long xml = 0;
        for (ZipEntries.Entry entry : all) {
            boolean tight = entry.unpacked() > LARGE && entry.unpacked() / MOST_RATIO > entry.packed();
            boolean media = isMedia(entry.name());
            if (tight || entry.unpacked() > (media ? MOST_MEDIA : MOST_UNPACKED)) {
                throw new NotReadable(NoWorkbook.TOO_LARGE);
            }
            xml += media ? 0 : entry.unpacked();
            if (xml > MOST_XML) {
                throw new NotReadable(NoWorkbook.TOO_LARGE);
            }
            if (entries.put(key(entry.name()), entry) != null) {
                throw NotReadable.damaged();
            }
        }
    }

    private static boolean isMedia(String name) {
        return !name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** As they are spelled in the file, in its order. */
    List<String> names() {
        return entries.values().stream().map(ZipEntries.Entry::name).toList();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The part's XML. */
    Xml xml(String name, String... namespaces) throws IOException {
        return new Xml(open(name), namespaces);
    }

    /** Its SHA-256; empty where there is no such part. */
    Optional<String> hash(String name) throws IOException {
        if (!has(name)) {
            return Optional.empty();
        }
        try (InputStream in = open(name)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                digest.update(chunk, 0, count);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads each part to its end, those too that nobody asks for; fails where one of them is not what the zip says of it. */
    void mustBeWhole() throws IOException {
        for (String name : names()) {
            try (InputStream in = open(name)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntries.Entry entry = entries.get(key(name));
        if (entry == null) {
            throw NotReadable.damaged();
        }
        InputStream packed = new ZipSlice(file, entry.at(), entry.packed());
        InputStream bytes = entry.deflated() ? new Unpacking(packed) : packed;
        return new CheckedPart(bytes, entry.unpacked(), entry.crc());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** What inflates, and gives its memory back. */
    private static final class Unpacking extends InflaterInputStream {
        Unpacking(InputStream packed) {
            super(packed, new Inflater(true), CHUNK);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    /** Names that are there in one list and not in the other. */
    List<String> except(List<String> others) {
        List<String> keys = others.stream().map(ZipParts::key).toList();
        List<String> left = new ArrayList<>();
        names().forEach(name -> {
            if (!keys.contains(key(name))) {
                left.add(name);
            }
        });
        return left;
    }
}
