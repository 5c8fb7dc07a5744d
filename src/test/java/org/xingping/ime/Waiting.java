package org.xingping.ime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Waits for what the window shows, looking once a frame. */
final class Waiting {
    /** Long, for the machine may be busy with other things; nothing that works takes as long. */
    static final int SECONDS = 30;

    private Waiting() {}

    /** Returns once the condition, asked on the FX thread, holds; fails after {@link #SECONDS}. */
    static void until(String what, BooleanSupplier condition) {
        if (!within(SECONDS * 1000L, condition)) {
            throw new AssertionError("not within " + SECONDS + " s: " + what);
        }
    }

    /** Whether the condition, asked on the FX thread, comes to hold within so many milliseconds. */
    static boolean within(long milliseconds, BooleanSupplier condition) {
        CompletableFuture<Boolean> reached = new CompletableFuture<>();
        Platform.runLater(new Look(condition, reached)::start);
        try {
            return reached.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            reached.complete(false);
            return false;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the window draw once more. */
    static void aFrame() {
        AtomicInteger frames = new AtomicInteger();
        until("a frame", () -> frames.incrementAndGet() > 1);
    }

    private static final class Look extends AnimationTimer {
        private final BooleanSupplier condition;
        private final CompletableFuture<Boolean> reached;

        Look(BooleanSupplier condition, CompletableFuture<Boolean> reached) {
            this.condition = condition;
            this.reached = reached;
        }

        @Override
        public void handle(long now) {
            if (reached.isDone()) {
                stop();
            } else if (condition.getAsBoolean()) {
                stop();
                reached.complete(true);
            }
        }
    }
}
