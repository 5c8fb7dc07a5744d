package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Points;
import org.xingping.scoring.Scoring;
import org.xingping.testkit.Scenario;

/** Rating a full sheet once it is warm: at most 200 µs. */
class RateBench {
    private static final int WARM = 20_000;
    private static final int MEASURED = 20_000;

    @Test
    void ratingAFullSheetTakesNoTimeAnybodyFeels() {
        Sheet sheet = Scenario.given(Benches.EDITION)
                .fullMarks()
                .claimAllConfirmed()
                .allVetoesCleared()
                .sheet();
        long[] nanos = new long[MEASURED];
        Points total = Points.ZERO;
        for (int i = -WARM; i < MEASURED; i++) {
            long began = System.nanoTime();
            total = Scoring.rate(Benches.EDITION.checklist(), sheet).total().high();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        assertThat(total).isEqualTo(Points.HUNDRED);
        double half = Ratio.percentile(nanos, 50);
        System.out.printf(
                "BENCH rating a full sheet, µs: p50 %.1f, p99 %.1f (goal 200)%n", half, Ratio.percentile(nanos, 99));
        assertThat(half).isLessThanOrEqualTo(200);
        assertThat(Arrays.stream(nanos).min().orElseThrow()).isPositive();
    }
}
