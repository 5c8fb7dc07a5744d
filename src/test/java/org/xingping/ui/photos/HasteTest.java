package org.xingping.ui.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.xingping.testkit.Fx;

/** Whoever rushes past photos sees no pictures until he rests; whoever looks at them row by row sees each. */
class HasteTest {
    private final AtomicLong nanos = new AtomicLong(1);
    private final CountDownLatch rested = new CountDownLatch(1);
    private final Haste haste = Fx.get(() -> new Haste(nanos::get, rested::countDown));

    @Test
    void aFewRowsAtOnceAreLookedAt() {
        for (int row = 0; row < 8; row++) {
            assertThat(passes(16)).isFalse();
        }
    }

    @Test
    void tenRowsASecondAreLookedAtHoweverLong() {
        for (int row = 0; row < 100; row++) {
            assertThat(passes(100)).isFalse();
        }
    }

    @Test
    void rowsWithoutEndRushPastUntilThereIsARest() throws InterruptedException {
        boolean last = false;
        for (int row = 0; row < 20; row++) {
            last = passes(16);
        }

        assertThat(last).isTrue();
        assertThat(rested.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(passes(1_000)).isFalse();
    }

    private boolean passes(long millis) {
        nanos.addAndGet(millis * 1_000_000);
        return Fx.get(haste::passing);
    }
}
