package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xingping.storage.Given.CHEN;
import static org.xingping.storage.Given.LIN;
import static org.xingping.storage.Given.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Season;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow.State;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;

class WorkspaceTest {
    @TempDir
    Path folder;

    @Test
    void whatWasRecordedIsThereAfterARestart() {
        Opened before;
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            Opened begun = Given.begun(workspace);
            assertThat(begun.row().state()).isEqualTo(State.NOT_STARTED);
            before = workspace.record(
                    begun.id(), LIN, List.of(Given.notAssessed(item(0), "停电"), Given.note(item(1), "见照片")));
        }
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            Opened after = workspace.load(before.id());

            assertThat(after.sheet()).isEqualTo(before.sheet());
            assertThat(after.rating()).isEqualTo(before.rating());
            assertThat(after.row()).isEqualTo(before.row());
            assertThat(after.edition()).isEqualTo(Given.EDITION);
            assertThat(after.chain()).isEqualTo(before.chain());
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void everySheetFoldsTheSameAfterARestartAndEveryProjectionIsRight() {
        long seed = 20261123;
        System.out.println("seed " + seed);
        RandomSheets random = new RandomSheets(Given.EDITION, seed);
        List<Opened> written;
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            written = IntStream.range(0, 12)
                    .mapToObj(_ -> Given.play(workspace, random.next()))
                    .toList();
            assertThat(workspace.check()).isEmpty();
        }
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            for (Opened before : written) {
                assertThat(workspace.load(before.id())).isEqualTo(before);
            }
        }
    }

    @Test
    void undoAndRedoLeadTheSameWayAcrossARestart() {
        String id;
        Opened one;
        Opened two;
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            id = Given.begun(workspace).id();
            one = workspace.record(id, LIN, List.of(Given.note(item(0), "一")));
            two = workspace.record(id, LIN, List.of(Given.note(item(0), "二"), Given.note(item(1), "同一步")));
        }
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            Undo undo = workspace.undo(id, LIN).orElseThrow();
            assertThat(undo.step().entries()).hasSize(2);
            assertThat(undo.now().sheet().saysTheSameAs(one.sheet())).isTrue();
        }
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-3"))) {
            assertThat(workspace.undo(id, LIN)).isPresent();
            assertThat(workspace.undo(id, LIN)).isEmpty();
            assertThat(workspace.redo(id, LIN).orElseThrow().now().sheet().saysTheSameAs(one.sheet()))
                    .isTrue();
            assertThat(workspace.redo(id, LIN).orElseThrow().now().sheet().saysTheSameAs(two.sheet()))
                    .isTrue();
            assertThat(workspace.redo(id, LIN)).isEmpty();
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void undoingWhatSomebodyElseHasReplacedSinceStillLeadsFurtherBack() {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            String id = Given.begun(workspace).id();
            workspace.record(id, LIN, List.of(Given.note(item(1), "先")));
            workspace.record(id, LIN, List.of(Given.note(item(0), "甲")));
            workspace.record(id, CHEN, List.of(Given.note(item(0), "乙")));

            assertThat(workspace.undo(id, LIN)).isPresent();
            Undo further = workspace.undo(id, LIN).orElseThrow();

            assertThat(further.now().sheet().note(item(1).code())).isEmpty();
            assertThat(further.now().sheet().note(item(0).code())).isEqualTo("乙");
        }
    }

    @Test
    void aDeedThatChangesNothingIsNotWritten() {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            String id = Given.begun(workspace).id();
            Opened once = workspace.record(id, LIN, List.of(Given.note(item(0), "一"), Given.note(item(0), "一")));
            Opened twice = workspace.record(id, LIN, List.of(Given.note(item(0), "一")));
            Opened never = workspace.record(id, LIN, List.of());
            Opened same = workspace.record(
                    id, LIN, List.of(Deed.of(new Kind.Amended(once.sheet().facts(), null))));

            assertThat(once.sheet().entries()).hasSize(2);
            assertThat(twice).isSameAs(once);
            assertThat(never).isSameAs(once);
            assertThat(same).isSameAs(once);
        }
    }

    @Test
    void aStepThatFailsInTheMiddleLeavesNothing() {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            Opened before = Given.begun(workspace);
            try (Sabotage sabotage = new Sabotage(folder)) {
                // The second line of the step will collide with one that is there already.
                sabotage.sql(
                        "insert into line (chain, seq, sheet, prev, hash, text) values ('%s', 3, '%s', '', 'x', '{}')"
                                .formatted(before.chain(), before.row().sheet()));
            }

            assertThatThrownBy(() -> workspace.record(
                            before.id(), LIN, List.of(Given.note(item(0), "一"), Given.note(item(1), "二"))))
                    .isInstanceOf(Db.Refused.class);

            assertThat(workspace.load(before.id())).isEqualTo(before);
            assertThat(workspace.readOnly()).isFalse();
            try (Sabotage sabotage = new Sabotage(folder)) {
                assertThat(sabotage.number("select count(*) from line")).isEqualTo(2);
                sabotage.sql("delete from line where seq = 3");
            }
            Opened after = workspace.record(before.id(), LIN, List.of(Given.note(item(0), "一")));
            assertThat(after.sheet().entries()).hasSize(2);
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void theFactsOfAnAssessmentAreAmendedOnTheShelfToo() {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            Opened begun = Given.begun(workspace, Scenario.given(Given.EDITION).without(Equipment.LIFT));
            Opened winter = workspace.record(
                    begun.id(),
                    LIN,
                    List.of(Deed.of(new Kind.Amended(begun.sheet().facts().withSeason(Season.WINTER), "改期"))));

            assertThat(workspace.page(AssessmentQuery.newest(5))).containsExactly(winter.row());
            assertThat(winter.row().season()).isEqualTo(Season.WINTER);
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void onlyTheThreadThatOpenedItMayUseIt() throws InterruptedException {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            Thread stranger = new Thread(workspace::counts);
            Throwable[] thrown = new Throwable[1];
            stranger.setUncaughtExceptionHandler((_, failure) -> thrown[0] = failure);
            stranger.start();
            stranger.join();

            assertThat(Optional.ofNullable(thrown[0])).containsInstanceOf(IllegalStateException.class);
        }
    }
}
