package org.xingping.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file below a folder with its bytes, to see whether one has changed. */
record Snapshot(Map<String, String> files) {
    static Snapshot of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                files.put(
                        folder.relativize(path).toString(),
                        Files.isDirectory(path) ? "folder" : HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Snapshot(files);
    }

    @Override
    public String toString() {
        return files.keySet().toString();
    }
}
