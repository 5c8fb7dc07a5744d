package org.xingping.work;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where work runs that must not hold up the window: one library thread that owns the workspace and works in order, and the
 * window's own executor for results. Whatever fails ends in one place.
 */
public final class Background implements AutoCloseable {
    private final Executor library;
    private final Executor pictures;
    private final Executor window;
    private final Consumer<Throwable> failed;
    private final Map<String, AtomicLong> latest = new ConcurrentHashMap<>();

    private Background(Executor library, Executor pictures, Executor window, Consumer<Throwable> failed) {
        this.library = library;
        this.pictures = pictures;
        this.window = window;
        this.failed = failed;
    }

    /** Work on a thread of its own, results handed to {@code window}, failures (on the window's thread) to {@code failed}. */
    public static Background on(Executor window, Consumer<Throwable> failed) {
        ExecutorService library = Executors.newSingleThreadExecutor(threads("library"));
        ExecutorService pictures =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads("pictures"));
        return new Background(library, pictures, window, failed);
    }

    /** Everything at once on the calling thread, for the command line and for tests; failures come straight back. */
    public static Background inline() {
        return new Background(Runnable::run, Runnable::run, Runnable::run, failure -> {
            throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        });
    }

    private static ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Works on the library thread, then hands the result to the window. */
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, failed);
    }

    /** The same, with its own answer to failure. */
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        run(library, work, then, otherwise);
    }

    /**
     * Works beside the library, on one of as many threads as there are cores: for pictures, which take long and touch no
     * database. Work handed in first begins first.
     */
    public <T> void beside(Supplier<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        run(pictures, work, then, otherwise);
    }

    /**
     * Does the same beside the library with each of many, several at once, and hands over all results in the order of what
     * they were made from. Other work that is handed in meanwhile gets its turn between two of them. Once asked to stop it
     * ends in a {@link CancellationException}; the first failure ends it too.
     */
    public <I, O> void each(
            List<I> all,
            Function<I, O> work,
            Progress seen,
            Cancel cancel,
            Consumer<? super List<O>> then,
            Consumer<? super Throwable> otherwise) {
        new Batch<>(all, work, pictures, window, seen, cancel).run(then, otherwise);
    }

    private <T> void run(
            Executor where, Supplier<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        try {
            where.execute(() -> work(work, then, otherwise));
        } catch (RejectedExecutionException closing) {
            return; // the program ends; nobody waits for it any more
        }
    }

    private <T> void work(Supplier<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            window.execute(() -> otherwise.accept(failure));
            return;
        }
        window.execute(() -> then.accept(result));
    }

    /**
     * Long work that somebody watches: {@code seen} hears on the window's thread how far it is. Once asked to stop it ends
     * before its next step with a {@link CancellationException}; what has done its last step is done.
     */
    public <T> void watched(
            Function<Progress, T> work,
            Progress seen,
            Cancel cancel,
            Consumer<? super T> then,
            Consumer<? super Throwable> otherwise) {
        Progress progress = (done, all) -> {
            if (cancel.isRequested() && done < all) {
                throw new CancellationException();
            }
            window.execute(() -> seen.at(done, all));
        };
        run(() -> work.apply(progress), then, otherwise);
    }

    /** Hands on a failure that somebody looked at first, to put a button right, to the place where all failures end. */
    public void report(Throwable failure) {
        window.execute(() -> failed.accept(failure));
    }

    /** What nobody catches on the calling thread, the window's, ends in that place too. */
    public void guardThisThread() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failed.accept(failure));
    }

    /** Like {@link #run}, but a result is dropped when the same topic was asked again meanwhile, as in a search field. */
    public <T> void latest(String topic, Supplier<T> work, Consumer<? super T> then) {
        AtomicLong counter = latest.computeIfAbsent(topic, _ -> new AtomicLong());
        long mine = counter.incrementAndGet();
        run(work, result -> {
            if (counter.get() == mine) {
                then.accept(result);
            }
        });
    }

    /** Finishes what was handed in, for at most ten seconds; what comes later, such as a picture's next size, is dropped. */
    @Override
    public void close() {
        finish(pictures); // it may have something left for the library
        finish(library);
    }

    private static void finish(Executor threads) {
        if (threads instanceof ExecutorService service) {
            service.shutdown();
            try {
                if (!service.awaitTermination(10, TimeUnit.SECONDS)) {
                    service.shutdownNow();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
