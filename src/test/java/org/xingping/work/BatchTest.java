package org.xingping.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Object> heard = new ArrayList<>();
    private final Consumer<Object> ended = heard::add;

    @Test
    void resultsComeInOrderAndEachIsCounted() throws InterruptedException {
        List<String> counts = new ArrayList<>();
        try (Background background = background()) {
            background.each(
                    numbers(50),
                    number -> number * 2,
                    (done, all) -> counts.add(done + "/" + all),
                    new Cancel(),
                    ended,
                    ended);
            untilEnded();
        }
        assertThat(heard)
                .containsExactly(
                        IntStream.range(0, 50).mapToObj(number -> number * 2).toList());
        assertThat(counts)
                .isEqualTo(IntStream.rangeClosed(1, 50)
                        .mapToObj(done -> done + "/50")
                        .toList());
    }

    @Test
    void noCountComesAfterTheEndEvenWhenAWorkerIsHeldUpInTellingIt() throws InterruptedException {
        AtomicBoolean held = new AtomicBoolean();
        Executor slow = told -> {
            if (held.compareAndSet(false, true)) {
                untilOthersHaveTold();
            }
            window.add(told);
        };
        List<String> counts = new ArrayList<>();
        try (Background background = Background.on(slow, heard::add)) {
            background.each(
                    numbers(2),
                    number -> number,
                    (done, all) -> counts.add(done + "/" + all),
                    new Cancel(),
                    _ -> heard.add(List.copyOf(counts)),
                    ended);
            untilEnded();
        }
        assertThat(heard).containsExactly(List.of("1/2", "2/2"));
    }

    private void untilOthersHaveTold() {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
        while (window.size() < 2 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aStopEndsItBeforeTheNextPiece() throws InterruptedException {
        Cancel cancel = new Cancel();
        AtomicInteger worked = new AtomicInteger();
        Function<Integer, Integer> stopping = number -> {
            cancel.request();
            return worked.incrementAndGet();
        };
        try (Background background = background()) {
            background.each(numbers(1_000), stopping, Progress.UNSEEN, cancel, ended, ended);
            untilEnded();
        }
        assertThat(heard).hasSize(1).first().isInstanceOf(CancellationException.class);
        assertThat(worked.get()).isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void oneFailureIsToldOnceAndEndsIt() throws InterruptedException {
        try (Background background = background()) {
            background.each(
                    numbers(100),
                    number -> {
                        throw new IllegalArgumentException("no " + number);
                    },
                    Progress.UNSEEN,
                    new Cancel(),
                    ended,
                    ended);
            untilEnded();
        }
        assertThat(heard).hasSize(1).first().isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoIsInAHurryGetsInBetweenTwoPieces() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        try (Background background = background()) {
            background.each(
                    numbers(1_000),
                    number -> {
                        await(asked);
                        return done.incrementAndGet();
                    },
                    Progress.UNSEEN,
                    new Cancel(),
                    _ -> {},
                    ended);
            background.beside(done::get, ended, ended);
            asked.countDown();
            untilEnded();
        }
        assertThat((Integer) heard.getFirst())
                .isLessThanOrEqualTo(2 * Runtime.getRuntime().availableProcessors());
    }

    private Background background() {
        return Background.on(window::add, failure -> heard.add(failure));
    }

    private void untilEnded() throws InterruptedException {
        while (heard.isEmpty()) {
            Runnable next = window.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("it does not end");
            }
            next.run();
        }
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
