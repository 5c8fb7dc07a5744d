package org.xingping.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes the files of a package one behind the other. What it writes, {@link PackageFile} reads. */
final class PackageStream {
    private final OutputStream out;
    private final List<Part> parts = new ArrayList<>();

    PackageStream(OutputStream out) {
        this.out = out;
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    void add(String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        add(name, bytes.length, (int) crc.getValue(), body -> body.write(bytes));
    }

    /** @param body writes exactly {@code size} bytes with this checksum */
    void add(String name, long size, int crc, Body body) throws IOException {
        Part part =
                new Part(name, size, crc, parts.isEmpty() ? 0 : parts.getLast().end());
        if (!PartName.isAllowed(name) || size >= Profile.FAR || parts.size() == Profile.MOST_FILES) {
            throw new IllegalArgumentException(name);
        }
        parts.add(part);
        out.write(Profile.header(part));
        body.write(out);
    }

    /** Writes a file as another package has it. */
    void copy(PackageFile from, Part part) throws IOException {
        add(part.name(), part.size(), part.crc(), body -> from.copy(part, body));
    }

    void end() throws IOException {
        out.write(Profile.directory(parts));
    }
}
