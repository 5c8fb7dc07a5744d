package org.xingping.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xingping.checklist.Points;

class SurveyTest {
    @Test
    void theSampleIsThirtyOrTenPercentWhicheverIsMore() {
        assertThat(Survey.sampleNeeded(0)).isEqualTo(30);
        assertThat(Survey.sampleNeeded(300)).isEqualTo(30);
        assertThat(Survey.sampleNeeded(301)).isEqualTo(31);
        assertThat(Survey.sampleNeeded(1_010)).isEqualTo(101);
    }

    @Test
    void onlyAHeldSurveyHasAValidSample() {
        assertThat(new Survey(true, 40, 35, 30, Map.of()).sampleValid(300)).isTrue();
        assertThat(new Survey(true, 40, 35, 29, Map.of()).sampleValid(300)).isFalse();
        assertThat(new Survey(false, 40, 35, 30, Map.of()).sampleValid(300)).isFalse();
    }

    @Test
    void thoseWhoDoNotKnowLeaveTheDenominator() {
        Tally tally = new Tally(10, 5, 3, 1, 1, 80);

        assertThat(tally.rated()).isEqualTo(20);
        assertThat(tally.content(false)).isEqualTo(15);
        assertThat(tally.content(true)).isEqualTo(18);
        assertThat(tally.index()).isEqualTo(Points.of("80.50"));
    }

    @Test
    void theIndexIsRoundedHalfUpAndZeroWhereNobodyAnswered() {
        assertThat(new Tally(1, 1, 1, 0, 0, 0).index()).isEqualTo(Points.of("80"));
        assertThat(new Tally(2, 0, 0, 1, 0, 0).index()).isEqualTo(Points.of("76.67"));
        assertThat(new Tally(0, 0, 0, 1, 31, 0).index()).isEqualTo(Points.of("0.94"));
        assertThat(new Tally(0, 0, 0, 0, 0, 9).index()).isEqualTo(Points.ZERO);
    }

    @Test
    void aCountBelowZeroIsRefused() {
        assertThatThrownBy(() -> new Tally(1, 1, -1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
