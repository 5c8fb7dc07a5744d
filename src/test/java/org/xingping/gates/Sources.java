package org.xingping.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's own text files, as the gates read them. */
final class Sources {
    private Sources() {}

    /** Every .java file below the folder with its text, by path; no folder, no files. */
    static SortedMap<Path, String> java(String folder) {
        Path top = Path.of(folder);
        SortedMap<Path, String> texts = new TreeMap<>();
        if (Files.isDirectory(top)) {
            try (Stream<Path> files = Files.walk(top)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> texts.put(file, text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
