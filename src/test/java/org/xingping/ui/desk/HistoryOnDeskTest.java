package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;

/** The sign of a change on a row, and the history that stands over the rows. */
class HistoryOnDeskTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.open(folder, Scenario.given(Editions.SHIPPED).on("KF-15").answer(new Answer.Level(1)));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aRowIsSignedOnceItsScoreWasChanged() {
        assertThat(row("KF-15").revised()).isFalse();
        bench.on("KF-15", Command.NOTE);
        bench.models.scoring().note("KF-15", "再看");
        assertThat(row("KF-15").revised()).isFalse();
        bench.models.scoring().answer(bench.item("KF-15"), new Answer.Level(2), false);
        assertThat(row("KF-15").revised()).isTrue();
        bench.models.run(Command.UNDO);
        assertThat(row("KF-15").revised()).as("undo never removes").isTrue();
        assertThat(row("KF-16").revised()).isFalse();
    }

    @Test
    void theHistoryStandsUntilOneGoesOn() {
        bench.on("KF-15", Command.HISTORY);
        assertThat(shown()).isEqualTo("KF-15");
        bench.models.scoring().answer(bench.item("KF-15"), new Answer.Level(2), false);
        assertThat(shown()).as("it shows the newest").isEqualTo("KF-15");
        bench.models.desk().next();
        assertThat(shown()).isEmpty();
        bench.on("KF-15", Command.HISTORY, Command.HISTORY);
        assertThat(shown()).isEmpty();
    }

    @Test
    void anItemWithoutHistorySaysSo() {
        bench.on("KF-01", Command.HISTORY);
        assertThat(shown()).isEmpty();
        assertThat(bench.lastSaid()).isEqualTo("KF-01还没有记录");
    }

    @Test
    void linesAreToldNewestFirstAndWhatOneStepDidAlikeIsToldOnce() {
        bench.models.scoring().answer(bench.item("KF-15"), new Answer.Level(2), false);
        bench.models.run(Command.UNDO);
        assertThat(Told.of(bench.models.sheet().standing(), "KF-15", bench.models))
                .extracting(Told::what)
                .containsExactly("撤销：KF-15 评分：良 → 优", "评分：优 → 良", "评分：优");
        assertThat(Told.of(bench.models.sheet().standing(), "KF-15", bench.models))
                .extracting(Told::undone)
                .containsExactly(false, true, false);
    }

    private RowState row(String code) {
        return bench.models.sheet().standing().row(code);
    }

    private String shown() {
        return bench.models.desk().historyProperty().get();
    }
}
