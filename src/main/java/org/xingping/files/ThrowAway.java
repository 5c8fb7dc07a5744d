package org.xingping.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder for work whose traces nobody wants, such as a demonstration; gone afterwards with everything in it. */
public final class ThrowAway {
    private ThrowAway() {}

    /** Works in a new folder; whatever is in it must be closed when the work returns. */
    public static <T> T folder(Function<Path, T> work) {
        Path folder;
        try {
            folder = Files.createTempDirectory("xingping-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            return work.apply(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            folder.toFile().deleteOnExit(); // the system's own cleaning takes the rest
        }
    }
}
