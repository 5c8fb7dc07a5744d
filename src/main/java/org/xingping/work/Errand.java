package org.xingping.work;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work on a thread of its own, while the caller does something else. The caller sees to its end: when {@link
 * #close} is over, nothing runs any more. For one caller's thread; what it did before the start the work sees, and what the
 * work did the caller sees after the end.
 */
public final class Errand implements AutoCloseable {
    /** How often whoever waits looks how far the work is. */
    private static final Duration LOOK = Duration.ofMillis(20);

    /** What is to be done. */
    @FunctionalInterface
    public interface Work {
        /** Calls {@code step} before each of its steps, which throws where it is to stop. */
        void run(Runnable step) throws IOException;
    }

    private final Cancel stop = new Cancel();
    private final AtomicInteger steps = new AtomicInteger();
    private final Thread thread;
    private @Nullable Throwable failure;
    private boolean interrupted;

    private Errand(String name, Work work) {
        this.thread = new Thread(() -> run(work), name);
        thread.setDaemon(true);
    }

    /** Starts at once. */
    public static Errand start(String name, Work work) {
        Errand errand = new Errand(name, work);
        errand.thread.start();
        return errand;
    }

    private void run(Work work) {
        try {
            work.run(this::step);
        } catch (IOException | RuntimeException | Error thrown) {
            failure = thrown;
        }
    }

    private void step() {
        if (stop.isRequested()) {
            throw new CancellationException();
        }
        steps.incrementAndGet();
    }

    /**
     * Waits for the end, and throws what the work threw.
     *
     * @param each hears on this thread of every step of the work; may throw, and then does not wait any longer
     */
    public void join(Runnable each) throws IOException {
        int told = 0;
        boolean over;
        do {
            over = ended();
            for (; told < steps.get(); told++) {
                each.run();
            }
        } while (!over);
        switch (failure) {
            case null -> {}
            case IOException disk -> throw disk;
            case RuntimeException known -> throw known;
            default -> throw (Error) failure;
        }
    }

    /** Asks the work to stop before its next step, and waits until it has. */
    @Override
    public void close() {
        stop.request();
        boolean over;
        do {
            over = ended();
        } while (!over);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits a little; an interruption stops the work, and is told on at the end. */
    private boolean ended() {
        try {
            return thread.join(LOOK);
        } catch (InterruptedException _) {
            stop.request();
            interrupted = true;
            return false;
        }
    }
}
