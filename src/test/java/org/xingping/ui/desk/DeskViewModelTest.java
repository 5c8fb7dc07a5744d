package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.ItemState;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;

class DeskViewModelTest {
    @TempDir
    Path folder;

    private Bench bench;
    private DeskViewModel desk;

    @BeforeEach
    void open() {
        bench = Bench.open(
                folder,
                Scenario.given(Editions.SHIPPED)
                        .date("2026-11-23")
                        .fullMarks("KF-01", "KF-02")
                        .on("BJ-02")
                        .finding("a", 2)
                        .on("BA-02")
                        .flag(true));
        desk = bench.models.desk();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> listed() {
        return desk.looking().rows().stream().map(RowState::code).toList();
    }

    @Test
    void oneSectionIsListedAtATime() {
        assertThat(listed()).hasSize(21).allMatch(code -> code.startsWith("KF"));
        desk.go(3);
        assertThat(listed()).hasSize(10).allMatch(code -> code.startsWith("LH"));
        assertThat(bench.focused()).isEqualTo("LH-01");
        desk.go(6);
        assertThat(desk.looking().place()).isEqualTo(Place.VERDICTS);
        desk.go(9);
        assertThat(desk.looking().place()).isEqualTo(Place.VERDICTS);
    }

    @Test
    void filtersCountAndThin() {
        assertThat(desk.counts().get(Filter.ALL)).isEqualTo(21);
        assertThat(desk.counts().get(Filter.OPEN)).isEqualTo(19);
        desk.filter(Filter.OPEN);
        assertThat(listed()).doesNotContain("KF-01", "KF-02").hasSize(19);
        desk.go(2);
        desk.filter(Filter.LOST);
        assertThat(listed()).containsExactly("BJ-02");
        desk.go(4);
        desk.filter(Filter.FLAGGED);
        assertThat(listed()).containsExactly("BA-02");
    }

    @Test
    void theItemJustAnsweredStaysUntilItIsLeft() {
        bench.advance = false;
        desk.filter(Filter.OPEN);
        bench.models.run(Command.NEXT);
        String answered = bench.focused();
        desk.focus("KF-12");
        bench.models.run(Command.FULL);
        assertThat(listed()).contains("KF-12", answered);
        assertThat(desk.counts().get(Filter.OPEN)).isEqualTo(18);
        bench.models.run(Command.NEXT);
        assertThat(listed()).doesNotContain("KF-12");
        assertThat(bench.focused()).isEqualTo("KF-13");
    }

    @Test
    void nextOpenMeetsEveryOpenItemOnceAndThenSaysThatThereIsNone() {
        Set<String> open = new HashSet<>();
        bench.models.sheet().standing().rows().forEach(row -> {
            if (row.score().state() == ItemState.OPEN) {
                open.add(row.code());
            }
        });
        desk.jump("BA-05");
        Set<String> met = new HashSet<>(Set.of("BA-05"));
        for (int at = 1; at < open.size(); at++) {
            desk.nextOpen(true);
            assertThat(met.add(bench.focused()))
                    .as("met twice: " + bench.focused())
                    .isTrue();
        }
        assertThat(met).isEqualTo(open);
        assertThat(bench.said).isEmpty();
        desk.nextOpen(true);
        assertThat(bench.lastSaid()).startsWith("没有未评项目了").contains(String.valueOf(open.size()));
    }

    @Test
    void previousOpenGoesTheOtherWay() {
        desk.jump("KF-04");
        desk.nextOpen(false);
        assertThat(bench.focused()).isEqualTo("KF-03");
        desk.nextOpen(false);
        assertThat(bench.focused()).startsWith("JF");
    }

    @Test
    void atTheEndOfASectionTheNextOneBegins() {
        desk.jump("KF-21");
        desk.next();
        assertThat(bench.focused()).isEqualTo("BJ-01");
        desk.previous();
        assertThat(bench.focused()).isEqualTo("KF-21");
        desk.go(5);
        desk.focus(listed().getLast());
        desk.next();
        assertThat(bench.lastSaid()).isEqualTo("已是最后一项");
    }

    @Test
    void searchListsOverAllSectionsAndAnEmptyOneGoesBack() {
        desk.search("清洁质量");
        assertThat(listed()).containsExactly("BJ-02", "BJ-04", "BJ-06", "BJ-08", "BJ-10");
        desk.search("ba-1");
        assertThat(listed()).contains("BA-10", "BA-16").allMatch(code -> code.startsWith("BA-1"));
        desk.search("没有这样的项目");
        assertThat(listed()).isEmpty();
        desk.search("");
        assertThat(desk.looking().place()).isEqualTo(new Place.OfSection("KF"));
    }

    @Test
    void jumpingGoesThroughAnyFilter() {
        desk.filter(Filter.FLAGGED);
        desk.jump("KF-07");
        assertThat(bench.focused()).isEqualTo("KF-07");
        assertThat(desk.looking().filter()).isEqualTo(Filter.ALL);
        desk.jump("LH-09");
        assertThat(bench.lastSaid()).contains("LH-09", "本季不评");
    }
}
