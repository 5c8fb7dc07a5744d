package org.xingping.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The FX thread, from a test: everything runs there and comes back with its result or its failure. */
public final class Fx {
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    static {
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            STARTED.complete(true);
        });
    }

    private Fx() {}

    public static <T> T get(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("already on the FX thread: it would wait for itself");
        }
        try {
            STARTED.get(30, TimeUnit.SECONDS);
            CompletableFuture<T> result = new CompletableFuture<>();
            Platform.runLater(() -> {
                try {
                    result.complete(work.call());
                } catch (Throwable failure) {
                    result.completeExceptionally(failure);
                }
            });
            return result.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException known -> throw known;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failure);
            }
        } catch (InterruptedException | TimeoutException stuck) {
            throw new IllegalStateException("the FX thread does not answer", stuck);
        }
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Lets everything run that was put off until later, and what that puts off in turn. */
    public static void settle() {
        for (int round = 0; round < 5; round++) {
            run(() -> {});
        }
    }
}
