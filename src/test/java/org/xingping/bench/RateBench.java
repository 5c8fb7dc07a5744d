package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
        Points[] total = {Points.ZERO};
        long[] nanos = Turns.timed(
                WARM,
                MEASURED,
                () -> total[0] =
                        Scoring.rate(Benches.EDITION.checklist(), sheet).total().high())[0];
        assertThat(total[0]).isEqualTo(Points.HUNDRED);
        Ratio.hold("p50 rating a full sheet", Ratio.percentile(nanos, 50), 200, 200);
        Ratio.hold("p99 rating a full sheet", Ratio.percentile(nanos, 99), 200, 2_000);
    }
}
