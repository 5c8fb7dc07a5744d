package org.xingping.actions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xingping.text.Problem;

/**
 * Pictures that arrive in a folder one by one: a camera's card that is put in, a phone that syncs. By looking again and again,
 * for neither of the two tells when a file is whole. Each is told once, after it has stopped growing. Slow; for one thread at
 * a time.
 */
public final class Arrivals {
    private final Path folder;
    private final Instant since;
    private final Set<Known> told = new HashSet<>();
    private Map<Path, Known> before = new HashMap<>();

    /** A file as it stood when it was looked at. */
    private record Known(Path file, long size, FileTime changed) {}

    /** @param since older files are not meant: they lay there before */
    public Arrivals(Path folder, Instant since) {
        this.folder = folder;
        this.since = since;
    }

    public Path folder() {
        return folder;
    }

    /** The pictures that have come to rest since the last look; none while the folder is not there. */
    public List<Path> look() {
        Map<Path, Known> now = new HashMap<>();
        List<Path> arrived = new ArrayList<>();
        for (Path file : files()) {
            seen(file).ifPresent(known -> {
                now.put(file, known);
                boolean rests = known.size() > 0 && known.equals(before.get(file));
                if (rests && !known.changed().toInstant().isBefore(since) && told.add(known)) {
                    arrived.add(file);
                }
            });
        }
        before = now;
        return arrived;
    }

    /** Empty where it was moved on while it was looked at. */
    private static Optional<Known> seen(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Known(file, seen.size(), seen.lastModifiedTime()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private List<Path> files() {
        try {
            return Files.isDirectory(folder) ? Deliveries.files(List.of(folder)) : List.of();
        } catch (Problem pulledOut) {
            return List.of();
        }
    }
}
