package org.xingping.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xingping.journal.Line;

/** What lies on a stick, to be compared with what lay there before. */
public final class Medium {
    private Medium() {}

    /** Every file and folder with its bytes and its time. */
    public static Map<String, String> of(Path stick) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(stick)) {
            List<Path> paths = all.toList();
            for (Path path : paths) {
                String bytes = Files.isRegularFile(path)
                        ? Line.sha256(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                        : "";
                files.put(stick.relativize(path).toString(), bytes + Files.getLastModifiedTime(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }
}
