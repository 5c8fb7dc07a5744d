package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The benches run on demand; that their gates can fail is held in every build. */
class RatioTest {
    @Test
    void whatIsSlowOnPurposeIsReported() {
        long[][] nanos =
                Turns.timed(2, 15, () -> LockSupport.parkNanos(8_000_000), () -> LockSupport.parkNanos(200_000));
        Ratio slow = Ratio.of("control: slow on purpose, µs", nanos[0], nanos[1], 50);

        assertThatThrownBy(() -> slow.hold(1.15, 1.5))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("slow on purpose");
        assertThatThrownBy(() -> Ratio.hold("control: slow on purpose", slow.ours(), 200, 1_000))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("slow on purpose");
    }

    @Test
    void whatIsFastEnoughIsNot() {
        assertThatCode(() -> new Ratio("control: at the gate, µs", 150, 100).hold(1.15, 1.5))
                .doesNotThrowAnyException();
        assertThatCode(() -> Ratio.hold("control: at the gate", 1_000, 200, 1_000))
                .doesNotThrowAnyException();
    }

    @Test
    void whatWasNotMeasuredIsNoSuccess() {
        assertThatThrownBy(() -> new Ratio("control: nothing / something", 0, 100).hold(1.15, 1.5))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> new Ratio("control: something / nothing", 100, 0).hold(1.15, 1.5))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Ratio.hold("control: nothing", 0, 200, 1_000)).isInstanceOf(AssertionError.class);
    }

    @Test
    void onlySlowTailsMoveTheHighPercentile() {
        long[] nanos = new long[100];
        Arrays.fill(nanos, 1_000);
        nanos[0] = 500_000;
        nanos[1] = 500_000;
        Ratio half = Ratio.of("control: half", nanos, nanos, 50);

        assertThatCode(() -> Ratio.hold("control: p50", half.ours(), 1, 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Ratio.hold("control: p99", Ratio.percentile(nanos, 99), 1, 1))
                .isInstanceOf(AssertionError.class);
    }
}
