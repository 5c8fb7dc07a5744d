package org.xingping.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, to be changed by hand and zipped again. */
final class ZippedParts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static ZippedParts of(Path file) {
        ZippedParts zipped = new ZippedParts();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zipped.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return zipped;
    }

    Map<String, byte[]> all() {
        return parts;
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    ZippedParts put(String name, String text) {
        parts.put(name, text.getBytes(UTF_8));
        return this;
    }

    ZippedParts change(String name, UnaryOperator<String> change) {
        String before = text(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing to change in " + name);
        }
        return put(name, after);
    }

    /** Replaces the first occurrence; fails where there is none. */
    ZippedParts replace(String name, String old, String now) {
        return change(name, text -> {
            int at = text.indexOf(old);
            return at < 0 ? text : text.substring(0, at) + now + text.substring(at + old.length());
        });
    }

    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    void write(Path file) {
        try {
            Files.write(file, zipped());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
