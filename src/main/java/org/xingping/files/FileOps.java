package org.xingping.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.xingping.text.Problem;

/**
 * The single class through which the product writes, moves and deletes files. What it says is done is on the disk; what
 * fails leaves the old file byte for byte as it was, and is told as a {@link Problem} that names the cause (no space, no
 * permission, read-only, in use). It refuses the names of live databases. Safe for any thread.
 */
public final class FileOps {
    /** Writes the content; the stream needs not be closed. */
    @FunctionalInterface
    public interface Writer {
        void write(WatchedStream out) throws IOException;
    }

    /** Opens again what was written and throws where it is not what was meant. */
    @FunctionalInterface
    public interface Verifier {
        void verify(Path written) throws IOException;
    }

    private static final String TEMPORARY = ".xp-";
    private static final String TEMPORARY_END = ".tmp";
    private static final List<String> DATABASE_PARTS = List.of("", "-wal", "-shm", "-journal");

    private final Step.Probe probe;
    private final LongConsumer pause;
    private final AtomicLong counter = new AtomicLong();

    public FileOps() {
        this((step, path) -> {}, LockSupport::parkNanos);
    }

    /**
     * For tests that let the disk fail.
     *
     * @param probe hears of each step before it is done
     * @param pause waits so many nanoseconds between two attempts
     */
    public FileOps(Step.Probe probe, LongConsumer pause) {
        this.probe = probe;
        this.pause = pause;
    }

    /** Like {@link #replace(Path, long, Writer, Verifier)} for content whose size nobody knows beforehand. */
    public void replace(Path target, Writer writer, Verifier verifier) {
        replace(target, 0, writer, verifier);
    }

    /**
     * Puts new content in the place of {@code target}: written beside it, forced, read back, then renamed over it. Whatever
     * fails before the renaming leaves the old file as it was; there is no way round that deletes first.
     *
     * @param estimate bytes the content will need; a third more must be free
     */
    public void replace(Path target, long estimate, Writer writer, Verifier verifier) {
        Path real = destination(target);
        Path temporary = temporary(real);
        Attempt attempt = attempt(target);
        attempt.run(temporary, () -> {
            attempt.step(Step.SPACE, real);
            requireSpace(real, estimate);
            write(attempt, temporary, writer);
            settle(attempt, temporary, real, verifier);
        });
    }

    /** Puts a file that somebody else has written (SQLite, say) and closed in the place of {@code target}, as safely. */
    public void adopt(Path temporary, Path target, Verifier verifier) {
        Path real = destination(target);
        Attempt attempt = attempt(target);
        attempt.run(temporary, () -> {
            attempt.force(temporary);
            settle(attempt, temporary, real, verifier);
        });
    }

    /** A name beside the target that {@link #sweep} knows, for content to be {@link #adopt}ed; nothing is created. */
    public Path temporary(Path target) {
        Path temporary;
        do { // a killed run with our process number may have left one
            String name = TEMPORARY + ProcessHandle.current().pid() + "-" + counter.incrementAndGet() + TEMPORARY_END;
            temporary = target.toAbsolutePath().resolveSibling(name);
        } while (Files.exists(temporary));
        return temporary;
    }

    /** Deletes temporary files that a killed run left in the folder before that moment; says how many. */
    public int sweep(Path folder, Instant before) {
        Attempt attempt = attempt(folder);
        int[] swept = {0};
        attempt.run(null, () -> {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, TEMPORARY + "*" + TEMPORARY_END)) {
                for (Path file : left) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        attempt.step(Step.DELETE, file);
                        swept[0] += Files.deleteIfExists(file) ? 1 : 0;
                    }
                }
            }
        });
        return swept[0];
    }

    /** Creates a folder and what is missing above it, each one recorded in its parent on the disk. */
    public void createDirectories(Path folder) {
        Attempt attempt = attempt(folder);
        Deque<Path> missing = new ArrayDeque<>();
        Path at = folder.toAbsolutePath();
        while (at != null && !Files.isDirectory(at)) {
            missing.push(at);
            at = at.getParent();
        }
        attempt.run(null, () -> {
            for (Path next : missing) {
                attempt.step(Step.CREATE_FOLDER, next);
                try {
                    Files.createDirectory(next);
                } catch (FileAlreadyExistsException exists) {
                    if (!Files.isDirectory(next)) {
                        throw exists;
                    }
                }
                attempt.forceFolder(Trouble.folder(next));
            }
        });
    }

    /** Bytes that may still be written where this path is or will be. */
    public long free(Path place) {
        Path at = place.toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return Trouble.usable(at);
    }

    /** Deletes a file; one that is not there is no trouble. */
    public void delete(Path file) {
        refuseDatabase(file);
        Attempt attempt = attempt(file);
        attempt.run(null, () -> {
            attempt.patiently(Step.DELETE, file, () -> Files.deleteIfExists(file));
            attempt.forceFolder(Trouble.folder(file));
        });
    }

    /** Opens a file to read from any place in it. */
    public SeekableByteChannel reading(Path file) {
        refuseDatabase(file);
        try {
            return Files.newByteChannel(file, StandardOpenOption.READ);
        } catch (IOException failure) {
            throw new Problem("problem.file.unreadable", file.toString()).causedBy(failure);
        }
    }

    /** Renames a file within one disk, over whatever is there. */
    public void move(Path from, Path to) {
        refuseDatabase(from);
        refuseDatabase(to);
        rename(from, to);
    }

    /**
     * Renames a database that nobody has open, with the side files that belong to it; so a stale log is never replayed into
     * the file that takes its place. The caller answers for it being closed.
     *
     * @param suffix appended to the names, such as {@code .2026-11-23}
     */
    public void setAsideDatabase(Path database, String suffix) {
        for (String part : DATABASE_PARTS) {
            Path file = database.resolveSibling(database.getFileName() + part);
            if (Files.exists(file)) {
                rename(file, database.resolveSibling(database.getFileName() + suffix + part));
            }
        }
    }

    /** Renames a verified copy into the place of a database that was set aside; refused while anything of it is there. */
    public void placeDatabase(Path copy, Path database) {
        for (String part : DATABASE_PARTS) {
            Path file = database.resolveSibling(database.getFileName() + part);
            if (Files.exists(file)) {
                throw new Problem("problem.file.exists", file.toString(), "");
            }
        }
        rename(copy, database);
    }

    private void rename(Path from, Path to) {
        Attempt attempt = attempt(to);
        attempt.run(null, () -> {
            attempt.patiently(Step.RENAME, to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
            attempt.forceFolder(Trouble.folder(to));
            if (!Trouble.folder(from).equals(Trouble.folder(to))) {
                attempt.forceFolder(Trouble.folder(from));
            }
        });
    }

    private Attempt attempt(Path target) {
        return new Attempt(target, probe, pause);
    }

    private static Path destination(Path target) {
        refuseDatabase(target);
        if (!Files.isSymbolicLink(target)) {
            return target.toAbsolutePath();
        }
        try {
            return target.toRealPath(); // the link stays, what it names is replaced
        } catch (IOException failure) {
            throw Trouble.tell(failure, null, target);
        }
    }

    private static void refuseDatabase(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (String part : DATABASE_PARTS) {
            if (name.endsWith(".db" + part)) {
                throw new Problem("problem.file.database", file.toString());
            }
        }
    }

    private static void requireSpace(Path target, long estimate) {
        long usable = Trouble.usable(Trouble.folder(target));
        if (usable / 13 * 10 < estimate) {
            throw new Problem("problem.file.space", target.toString(), Size.of(usable));
        }
    }

    private void write(Attempt attempt, Path temporary, Writer writer) throws IOException {
        attempt.step(Step.CREATE, temporary);
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            WatchedStream out = new WatchedStream(channel, step -> attempt.step(step, temporary));
            try {
                writer.write(out);
                out.flush();
            } catch (IOException | RuntimeException failure) {
                out.rethrow(); // libraries wrap what the disk said; the disk's own word counts
                throw failure;
            }
            attempt.step(Step.FORCE, temporary);
            channel.force(true);
            attempt.step(Step.CLOSE, temporary);
        }
    }

    private void settle(Attempt attempt, Path temporary, Path target, Verifier verifier) throws IOException {
        try {
            attempt.step(Step.VERIFY, temporary);
            verifier.verify(temporary);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException failure) {
            if (!Files.exists(
                    temporary)) { // a stick was pulled; whoever verifies knows only a name that nobody else does
                throw (IOException) new NoSuchFileException(target.toString()).initCause(failure);
            } else if (failure instanceof Problem told) {
                throw told;
            }
            throw new Problem("problem.file.verify", target.toString()).causedBy(failure);
        }
        Path folder = Trouble.folder(target);
        try (Attempt.Folder opened = attempt.open(folder)) { // opened while the old file is still there
            attempt.patiently(Step.RENAME, target, () -> Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE));
            try {
                opened.force();
            } catch (IOException failure) {
                throw new Problem("problem.file.unconfirmed", target.toString()).causedBy(failure);
            }
        }
    }
}
