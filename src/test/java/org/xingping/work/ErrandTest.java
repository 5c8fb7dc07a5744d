package org.xingping.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ErrandTest {
    private static final String NAME = "errand under test";

    /** For ever, but for being stopped. */
    private static void goOn(Runnable step) {
        while (true) {
            step.run();
            Thread.onSpinWait();
        }
    }

    private static void waitFor(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private static void assertNothingRuns() {
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        assertThat(threads).noneMatch(thread -> thread.getName().equals(NAME));
    }

    @Test
    void everyStepIsToldOnTheThreadThatWaits() throws IOException {
        List<Thread> told = new ArrayList<>();
        CountDownLatch first = new CountDownLatch(1);
        try (Errand errand = Errand.start(NAME, step -> {
            step.run();
            waitFor(first); // the others come at once, and the last may end it before anybody looks
            for (int done = 1; done < 7; done++) {
                step.run();
            }
        })) {
            errand.join(() -> {
                told.add(Thread.currentThread());
                first.countDown();
            });
        }
        assertThat(told).hasSize(7).containsOnly(Thread.currentThread());
        assertNothingRuns();
    }

    @Test
    void whatItThrewIsThrownToWhomeverWaits() {
        IOException disk = new IOException("No space left on device");
        assertThatThrownBy(() -> {
                    try (Errand errand = Errand.start(NAME, step -> {
                        throw disk;
                    })) {
                        errand.join(() -> {});
                    }
                })
                .isSameAs(disk);
        assertNothingRuns();
    }

    @Test
    void whoeverStopsWhileItWaitsStopsTheWork() {
        assertThatThrownBy(() -> {
                    try (Errand errand = Errand.start(NAME, ErrandTest::goOn)) {
                        errand.join(() -> {
                            throw new CancellationException();
                        });
                    }
                })
                .isInstanceOf(CancellationException.class);
        assertNothingRuns();
    }

    @Test
    void whatFailsBesideItStopsItAndIsTold() {
        assertThatThrownBy(() -> {
                    try (Errand _ = Errand.start(NAME, ErrandTest::goOn)) {
                        throw new IllegalStateException("beside");
                    }
                })
                .hasMessage("beside");
        assertNothingRuns();
    }

    @Test
    void anInterruptionStopsItAndIsToldOn() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicInteger stopped = new AtomicInteger();
        Thread caller = new Thread(() -> {
            try (Errand errand = Errand.start(NAME, ErrandTest::goOn)) {
                waiting.countDown();
                errand.join(() -> {});
            } catch (IOException | CancellationException stop) {
                stopped.addAndGet(
                        stop instanceof CancellationException
                                        && Thread.currentThread().isInterrupted()
                                ? 1
                                : 0);
            }
        });
        caller.start();
        waiting.await();
        caller.interrupt();
        caller.join();
        assertThat(stopped).hasValue(1);
        assertNothingRuns();
    }
}
