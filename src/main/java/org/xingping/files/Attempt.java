package org.xingping.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One operation: takes its steps one by one, cleans up behind a failure and tells it as a problem. */
final class Attempt {
    private static final long FIRST_PAUSE = 50_000_000L;
    private static final long PATIENCE = 5_000_000_000L;

    private final Path target;
    private final Step.Probe probe;
    private final LongConsumer pause;
    private @Nullable Step at;

    Attempt(Path target, Step.Probe probe, LongConsumer pause) {
        this.target = target;
        this.probe = probe;
        this.pause = pause;
    }

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    void step(Step step, Path path) throws IOException {
        at = step;
        probe.before(step, path);
    }

    void run(@Nullable Path temporary, Work work) {
        boolean done = false;
        try {
            work.run();
            done = true;
        } catch (IOException failure) {
            throw Trouble.tell(failure, at, target);
        } finally {
            if (!done && temporary != null) {
                discard(temporary);
            }
        }
    }

    /** Tries again for five seconds while somebody else (a virus scanner, Excel) may be holding the file. */
    void patiently(Step step, Path path, Work work) throws IOException {
        long next = FIRST_PAUSE;
        long waited = 0;
        while (true) {
            try {
                step(step, path);
                work.run();
                return;
            } catch (IOException failure) {
                boolean held = Trouble.refusedWhileInUse(failure, step) && Files.isWritable(Trouble.folder(path));
                if (!held || waited >= PATIENCE) {
                    throw failure;
                }
                long nap = Math.min(next, PATIENCE - waited);
                pause.accept(nap);
                waited += nap;
                next *= 2;
            }
        }
    }

    void force(Path file) throws IOException {
        step(Step.FORCE, file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    void forceFolder(Path folder) throws IOException {
        try (Folder opened = open(folder)) {
            opened.force();
        }
    }

    /** Windows cannot open a folder; there the file system logs the renaming itself. */
    Folder open(Path folder) throws IOException {
        step(Step.OPEN_FOLDER, folder);
        return new Folder(folder, Trouble.WINDOWS ? null : FileChannel.open(folder, StandardOpenOption.READ));
    }

    /** A folder whose list of names can be forced to the disk. */
    final class Folder implements AutoCloseable {
        private final Path folder;
        private final @Nullable FileChannel channel;

        private Folder(Path folder, @Nullable FileChannel channel) {
            this.folder = folder;
            this.channel = channel;
        }

        void force() throws IOException {
            step(Step.FORCE_FOLDER, folder);
            if (channel != null) {
                channel.force(true);
            }
        }

        @Override
        public void close() throws IOException {
            if (channel != null) {
                channel.close();
            }
        }
    }

    private void discard(Path temporary) {
        try {
            probe.before(Step.DELETE, temporary);
            Files.deleteIfExists(temporary);
        } catch (IOException _) {
            // The next sweep takes it; what failed first is what the person must hear.
        }
    }
}
