package org.xingping.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** One piece of work for many things, several at a time; each piece queues anew, so that whoever is in a hurry gets in. */
final class Batch<I, O> {
    /** More runners than threads would only crowd the queue. */
    private static final int RUNNERS = Runtime.getRuntime().availableProcessors();

    private final List<I> all;
    private final Function<I, O> work;
    private final Executor where;
    private final Executor window;
    private final Progress seen;
    private final Cancel cancel;
    private final Map<Integer, O> results = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private int done;

    Batch(List<I> all, Function<I, O> work, Executor where, Executor window, Progress seen, Cancel cancel) {
        this.all = List.copyOf(all);
        this.work = work;
        this.where = where;
        this.window = window;
        this.seen = seen;
        this.cancel = cancel;
    }

    void run(Consumer<? super List<O>> then, Consumer<? super Throwable> otherwise) {
        if (all.isEmpty()) {
            window.execute(() -> then.accept(List.of()));
            return;
        }
        for (int i = 0; i < Math.min(RUNNERS, all.size()); i++) {
            where.execute(() -> step(then, otherwise));
        }
    }

    private void step(Consumer<? super List<O>> then, Consumer<? super Throwable> otherwise) {
        int mine = next.getAndIncrement();
        if (mine >= all.size() || over.get()) {
            return;
        }
        try {
            if (cancel.isRequested()) {
                throw new CancellationException();
            }
            results.put(mine, work.apply(all.get(mine)));
        } catch (RuntimeException | Error failure) {
            if (over.compareAndSet(false, true)) {
                window.execute(() -> otherwise.accept(failure));
            }
            return;
        }
        window.execute(() -> told(then));
        again(then, otherwise);
    }

    /** On the window's thread alone, so that the counts come in order and none after the end. */
    private void told(Consumer<? super List<O>> then) {
        if (over.get()) {
            return;
        }
        done++;
        seen.at(done, all.size());
        if (done == all.size()) {
            then.accept(finished());
        }
    }

    private void again(Consumer<? super List<O>> then, Consumer<? super Throwable> otherwise) {
        try {
            where.execute(() -> step(then, otherwise));
        } catch (RejectedExecutionException closing) {
            over.set(true); // the program ends; nobody waits for the rest any more
        }
    }

    private List<O> finished() {
        return List.copyOf(new TreeMap<>(results).values());
    }
}
