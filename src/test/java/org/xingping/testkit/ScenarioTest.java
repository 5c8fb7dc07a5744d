package org.xingping.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingping.testkit.Answers.ratio;
import static org.xingping.testkit.Scenario.given;

import org.junit.jupiter.api.Test;
import org.xingping.assessment.Entry;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.journal.Chains;
import org.xingping.testkit.RandomSheets.Filling;

class ScenarioTest {
    private static final Edition SHIPPED = ChecklistYaml.shipped();

    @Test
    void aScenarioIsARealJournal() {
        Scenario scenario = given(SHIPPED)
                .date("2025-04-02")
                .on("BJ-02")
                .finding("a", 4)
                .answer("KF-02", ratio(98, 100))
                .fullMarks()
                .claimAllConfirmed()
                .expectPoints("BJ-02", "0.30")
                .expectTotal("98.80")
                .expectStars(5);

        assertThat(Chains.verify(scenario.entries().stream().map(Entry::line).toList()))
                .isEmpty();
        assertThat(scenario.undo().rating().isFinal()).isFalse();
        assertThat(scenario.redo().rating().isFinal()).isTrue();
    }

    @Test
    void theSameSeedGivesTheSameSheets() {
        RandomSheets one = new RandomSheets(SHIPPED, 7);
        RandomSheets other = new RandomSheets(SHIPPED, 7);

        for (int i = 0; i < 20; i++) {
            assertThat(one.next().entries()).isEqualTo(other.next().entries());
        }
    }

    @Test
    void finishedSheetsAreFinishedAndEmptyOnesEmpty() {
        RandomSheets sheets = new RandomSheets(SHIPPED, 1);

        for (int i = 0; i < 200; i++) {
            assertThat(sheets.next(Filling.FINISHED).rating().isFinal()).isTrue();
            assertThat(sheets.next(Filling.EMPTY).rating().count(ItemState.ANSWERED))
                    .isZero();
        }
    }
}
