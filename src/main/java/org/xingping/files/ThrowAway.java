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
public final class ThrowAway implements AutoCloseable {
    private final Path folder;

    private ThrowAway(Path folder) {
        this.folder = folder;
    }

    /** A new folder, gone when it is closed; whatever is in it must be closed by then. */
    public static ThrowAway open() {
        try {
            return new ThrowAway(Files.createTempDirectory("xingping-"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Works in a new folder; whatever is in it must be closed when the work returns. */
    public static <T> T folder(Function<Path, T> work) {
        try (ThrowAway place = open()) {
            return work.apply(place.path());
        }
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    @Override
    public void close() {
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
