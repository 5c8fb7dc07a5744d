package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.ui.desk.ScoringViewModel.Field;
import org.xingping.ui.desk.ScoringViewModel.FieldAsk;

class ScoringViewModelTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.open(
                folder,
                Scenario.given(Editions.SHIPPED).date("2026-11-23").without(Equipment.LIFT, Equipment.PLAYGROUND));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void fGivesFullMarksAndMovesOn() {
        bench.on("BJ-02", Command.FULL);
        assertThat(bench.answer("BJ-02")).isEqualTo(new Answer.Clear());
        assertThat(bench.focused()).isEqualTo("BJ-03");
        bench.on("KF-15", Command.FULL);
        assertThat(bench.answer("KF-15")).isEqualTo(new Answer.Level(1));
        bench.on("LH-08", Command.FULL);
        assertThat(bench.answer("LH-08")).isEqualTo(new Answer.Decision(true));
        bench.on("KF-12", Command.FULL);
        assertThat(bench.answer("KF-12")).isEqualTo(new Answer.Ticked(Set.of(1, 2, 3), Set.of()));
    }

    @Test
    void withoutAdvanceFStays() {
        bench.advance = false;
        bench.on("BJ-02", Command.FULL);
        assertThat(bench.focused()).isEqualTo("BJ-02");
    }

    @Test
    void fNeverInventsAMeasurement() {
        List<Item> measured = bench.models.sheet().standing().rows().stream()
                .map(RowState::item)
                .filter(item -> item.mode() instanceof ScoringMode.Measured
                        || item.mode() instanceof ScoringMode.Rate
                        || item.mode() instanceof ScoringMode.Count
                        || item.mode() instanceof ScoringMode.Survey)
                .toList();
        assertThat(measured).hasSizeGreaterThan(30);
        for (Item item : measured) {
            int lines = bench.sheet().entries().size();
            bench.on(item.code(), Command.FULL);

            assertThat(bench.sheet().entries()).as(item.code()).hasSize(lines);
            assertThat(bench.focused()).isEqualTo(item.code());
            assertThat(bench.lastSaid()).contains(item.code(), "不能代填");
            assertThat(bench.asked.getLast()).isEqualTo(new FieldAsk(Field.MEASUREMENT, ""));
        }
    }

    @Test
    void elementsAreTickedByTheirDigitsAndZeroSaysNone() {
        bench.on("KF-12");
        bench.models.scoring().digit(1);
        bench.models.scoring().digit(3);
        assertThat(bench.answer("KF-12")).isEqualTo(new Answer.Ticked(Set.of(1, 3), Set.of()));
        assertThat(bench.focused()).isEqualTo("KF-12");
        bench.models.scoring().digit(1);
        assertThat(bench.answer("KF-12")).isEqualTo(new Answer.Ticked(Set.of(3), Set.of()));
        bench.models.scoring().digit(0);
        assertThat(bench.answer("KF-12")).isEqualTo(new Answer.Ticked(Set.of(), Set.of()));
        assertThat(bench.focused()).isEqualTo("KF-13");
    }

    @Test
    void anElementTheEstateCannotHaveIsLeftOutFromTheFirstTick() {
        bench.on("BA-11", Command.FULL);
        assertThat(bench.answer("BA-11")).isEqualTo(new Answer.Ticked(Set.of(1, 2, 4, 5), Set.of(3)));
        bench.on("KF-18", Command.NOT_APPLICABLE).pick('1');
        assertThat(bench.answer("KF-18")).isEqualTo(new Answer.Ticked(Set.of(), Set.of(1, 2)));
    }

    @Test
    void aDigitWithoutMeaningChangesNothing() {
        int lines = bench.sheet().entries().size();
        bench.on("KF-12");
        bench.models.scoring().digit(7);
        bench.on("KF-15");
        bench.models.scoring().digit(0);
        bench.on("BJ-02");
        bench.models.scoring().digit(3);
        assertThat(bench.sheet().entries()).hasSize(lines);
    }

    @Test
    void aDigitOnAMeasuredRowBeginsTheFigure() {
        bench.on("KF-02");
        bench.models.scoring().digit(4);
        assertThat(bench.asked.getLast()).isEqualTo(new FieldAsk(Field.MEASUREMENT, "4"));
    }

    @Test
    void xAndALetterLeaveAnItemOutWithItsStatedConditionFirst() {
        bench.on("BA-09", Command.NOT_APPLICABLE).pick('A');
        assertThat(bench.answer("BA-09")).isEqualTo(new Answer.NotApplicable("无机动车停放"));
        assertThat(bench.focused()).isEqualTo("BA-10");
        bench.on("BA-10", Command.NOT_APPLICABLE).pick('Z');
        bench.models.scoring().ownReason(" 本小区不准施工 ");
        assertThat(bench.answer("BA-10")).isEqualTo(new Answer.NotApplicable("本小区不准施工"));
    }

    @Test
    void whatIsAlwaysAskedSaysWhy() {
        bench.on("KF-04", Command.NOT_APPLICABLE);
        assertThat(bench.lastSaid()).contains("直接计0分");
        bench.on("JF-01", Command.NOT_APPLICABLE);
        assertThat(bench.lastSaid()).contains("按 B");
        assertThat(bench.models.desk().looking().drawer()).isEqualTo(Drawer.CLOSED);
    }

    @Test
    void cKeepsAnItemOpenWithAReason() {
        bench.on("BA-16", Command.COULD_NOT_ASSESS).pick('B');
        assertThat(bench.answer("BA-16")).isEqualTo(new Answer.CouldNotAssess("现场未能进入"));
        assertThat(bench.sheet().state(bench.item("BA-16"))).isEqualTo(ItemState.COULD_NOT_ASSESS);
    }

    @Test
    void bSaysThatABonusIsNotClaimed() {
        bench.on("JF-06", Command.NOT_CLAIMED);
        assertThat(bench.answer("JF-06")).isEqualTo(new Answer.NotClaimed());
        bench.on("KF-01", Command.NOT_CLAIMED);
        assertThat(bench.answer("KF-01")).isEqualTo(Answer.UNSCORED);
        assertThat(bench.lastSaid()).contains("加分项目");
    }

    @Test
    void dAndADigitRecordAFindingAtOnce() {
        bench.on("BA-02", Command.DEDUCT).pick('2');
        Finding first = bench.sheet().findings("BA-02").getFirst();
        assertThat(first.what()).isEqualTo("未佩戴工牌");
        assertThat(first.kind()).isEqualTo("a");
        assertThat(first.count()).isEqualTo(1);
        assertThat(bench.focused()).isEqualTo("BA-02");
        bench.on("BA-02", Command.DEDUCT).pick('A');
        assertThat(bench.sheet().findings("BA-02").getLast().what()).isEqualTo("未交接即离岗");
        assertThat(bench.sheet().findings("BA-02").getLast().kind()).isEqualTo("b");
    }

    @Test
    void plusAndMinusCountTheNewestFinding() {
        bench.on("BJ-02", Command.DEDUCT).pick('1').on("BJ-02", Command.MORE, Command.MORE, Command.FEWER);
        assertThat(bench.sheet().findings("BJ-02").getFirst().count()).isEqualTo(2);
        bench.on("BJ-02", Command.FEWER, Command.FEWER, Command.FEWER);
        assertThat(bench.sheet().findings("BJ-02").getFirst().count()).isEqualTo(1);
    }

    @Test
    void fDoesNotThrowFindingsAwayWithoutAsking() {
        bench.on("BJ-02", Command.DEDUCT).pick('1').on("BJ-02", Command.FULL);
        assertThat(bench.sheet().findings("BJ-02")).hasSize(1);
        assertThat(bench.models.desk().looking().drawer()).isEqualTo(new Drawer.Withdraw());
        bench.pick('F');
        assertThat(bench.sheet().findings("BJ-02")).isEmpty();
        assertThat(bench.answer("BJ-02")).isEqualTo(new Answer.Clear());
    }

    @Test
    void theRedLineTakesItsKeyTwice() {
        bench.on("BJ-13", Command.ZERO_LINE);
        assertThat(bench.sheet().findings("BJ-13")).isEmpty();
        bench.pick('R');
        assertThat(bench.sheet().crossesZeroLine("BJ-13")).isTrue();
        bench.on("BJ-02", Command.ZERO_LINE);
        assertThat(bench.lastSaid()).contains("没有零分红线");
    }

    @Test
    void anAnswerIsTakenBack() {
        bench.on("KF-15", Command.FULL).on("KF-15", Command.TAKE_BACK);
        assertThat(bench.answer("KF-15")).isEqualTo(Answer.UNSCORED);
    }

    @Test
    void aNoteIsKeptOnceAndTheSameAgainIsNothing() {
        bench.models.scoring().note("KF-01", "拨测三次均接通");
        int lines = bench.sheet().entries().size();
        bench.models.scoring().note("KF-01", "拨测三次均接通 ");
        assertThat(bench.sheet().note("KF-01")).isEqualTo("拨测三次均接通");
        assertThat(bench.sheet().entries()).hasSize(lines);
    }

    @Test
    void undoGoesBackToTheItemAndRedoComesAgain() {
        bench.on("BJ-02", Command.FULL).on("KF-15", Command.UNDO);
        assertThat(bench.answer("BJ-02")).isEqualTo(Answer.UNSCORED);
        assertThat(bench.focused()).isEqualTo("BJ-02");
        assertThat(bench.lastSaid()).startsWith("已撤销：").contains("BJ-02", "无问题");
        bench.models.run(Command.REDO);
        assertThat(bench.answer("BJ-02")).isEqualTo(new Answer.Clear());
        assertThat(bench.lastSaid()).startsWith("已重做：").contains("BJ-02", "无问题");
        bench.models.run(Command.REDO);
        assertThat(bench.lastSaid()).isEqualTo("没有可重做的操作");
    }
}
