package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Person;
import org.xingping.assessment.Seated;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.Hints;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Editions;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Three inspectors hand in, a panel decides: on four real workspaces, by real packages. */
class PanelTest {
    private static final Item ITEM = Editions.SHIPPED.checklist().item("LH-04");

    @TempDir
    Path folder;

    @Test
    void aPanelDecidesOverThreeSheetsAndItsPackageTellsTheSameElsewhere() {
        try (HandOver panel = HandOver.of(new Person("p-zhou", "周组长"), folder, "panel-1")) {
            List<String> sheets = List.of(handedIn(panel, "甲", 1), handedIn(panel, "乙", 2), handedIn(panel, "丙", 3));
            Opened convened = panel.house().panels().convene(sheets, Rule.MEAN, 20);
            Sitting sitting = panel.house().panels().sit(convened.id());

            assertThat(convened.sheet().table())
                    .extracting(seated -> seated.seat().name())
                    .containsExactly("甲", "乙", "丙");
            assertThat(convened.row().kind()).isEqualTo(Kind.SheetKind.PANEL);
            assertThat(sitting.consensus().ruling(ITEM.code()).orElseThrow().outcome())
                    .isEqualTo(Outcome.WIDE);
            assertThatThrownBy(() -> sitting.decide(ITEM, new Answer.Level(2), " "))
                    .isInstanceOfSatisfying(
                            Problem.class, told -> assertThat(told.key()).isEqualTo("problem.decide.reason"));
            Opened decided = sitting.decide(ITEM, new Answer.Level(2), "缺株属局部");
            assertThat(decided.rating().isFinal()).isTrue();
            assertThat(sitting.consensus()
                            .ruling(ITEM.code())
                            .orElseThrow()
                            .score()
                            .points()
                            .told())
                    .isEqualTo("1.60");

            Opened sealed = panel.seal(decided);
            Path handed = panel.export(sealed, folder.resolve("panel.xingping"));
            try (HandOver other = HandOver.of(new Person("p-city", "市局"), folder, "city-1")) {
                Arrival arrival = other.house().receive().look(handed, Progress.UNSEEN);
                assertThat(arrival.rating()).isEqualTo(sealed.rating());
                Opened there = other.house().receive().take(arrival, Progress.UNSEEN);

                assertThat(there.rating()).isEqualTo(sealed.rating());
                assertThat(there.sheet().table())
                        .extracting(Seated::sheet)
                        .isEqualTo(sealed.sheet().table().stream()
                                .map(Seated::sheet)
                                .toList());
                assertThat(other.house().assessments().page(AssessmentQuery.newest(9)))
                        .hasSize(4);
                assertThat(other.house().backups().check()).isEmpty();
                assertThat(other.export(there, folder.resolve("again.xingping")))
                        .hasSameBinaryContentAs(handed);
            }
        }
    }

    @Test
    void whatIsTriedOutIsScoredLikeTheRestAndKeptNowhere() {
        try (HandOver panel = HandOver.of(new Person("p-zhou", "周组长"), folder, "panel-1")) {
            Opened convened = panel.house()
                    .panels()
                    .convene(List.of(handedIn(panel, "甲", 1), handedIn(panel, "乙", 1)), Rule.MEAN, 20);
            Opened sealed = panel.seal(convened);
            Sitting trial = panel.house().panels().tryOut(sealed);

            Opened tried = trial.decide(ITEM, new Answer.Level(4), "");
            assertThat(tried.rating().total().low())
                    .isEqualTo(sealed.rating().total().low().minus(Points.of("2")));
            assertThat(trial.undo()).isPresent();
            assertThat(trial.opened().rating()).isEqualTo(sealed.rating());
            assertThat(trial.redo()).isPresent();
            assertThat(trial.opened().rating()).isEqualTo(tried.rating());

            assertThat(panel.house().assessments().open(sealed.id())).isEqualTo(sealed);
        }
    }

    @Test
    void onlyFinishedSheetsOfOneStandardComeToTheTable() {
        try (HandOver one = HandOver.in(folder, "ours-1")) {
            Opened draft = one.complete("丰泽花园", 0);
            PanelActions panels = one.house().panels();

            says("problem.panel.none", () -> panels.convene(List.of(), Rule.MEAN, 20));
            says("problem.panel.draft", () -> panels.convene(List.of(draft.id()), Rule.MEAN, 20));
            assertThat(one.house().assessments().page(AssessmentQuery.newest(9)))
                    .hasSize(1);
        }
    }

    @Test
    void whatDoesNotFitAnItemIsNoDecisionOnIt() {
        try (HandOver one = HandOver.in(folder, "ours-1")) {
            Opened sealed = one.seal(one.complete("丰泽花园", 2));
            Sitting sitting = one.house()
                    .panels()
                    .sit(one.house()
                            .panels()
                            .convene(List.of(sealed.id()), Rule.MEAN, 20)
                            .id());

            says("problem.decide.points", () -> sitting.decide(ITEM, new Answer.Awarded(Points.of("2.01")), "多"));
            says("problem.answer.never", () -> sitting.decide(ITEM, new Answer.Decision(true), "是"));
            says("problem.remark.text", () -> sitting.remark(ITEM.code(), " ", null));
        }
    }

    @Test
    void aPanelThatIsConvenedAnewKeepsItsDecisionsAndAsksToLookAgain() {
        try (HandOver panel = HandOver.of(new Person("p-zhou", "周组长"), folder, "panel-1")) {
            String one = handedIn(panel, "甲", 1);
            String other = handedIn(panel, "乙", 3);
            PanelActions panels = panel.house().panels();
            String id = panels.convene(List.of(one, other), Rule.MEAN, 20).id();
            Opened decided = panels.sit(id).decide(ITEM, new Answer.Level(2), "议定");
            assertThat(outdated(decided)).isZero();

            Opened anew = panels.convene(id, List.of(one, other, handedIn(panel, "丙", 2)), Rule.EACH, 0);

            assertThat(anew.sheet().table()).hasSize(3);
            assertThat(anew.sheet().panel().decision(ITEM.code())).isPresent();
            assertThat(outdated(anew)).isEqualTo(1);
            assertThat(outdated(panels.sit(id).decide(ITEM, new Answer.Level(2), "再看过")))
                    .isZero();
        }
    }

    @Test
    void sheetsOfAnotherStandardComeToNoTableWhetherNewOrConvenedAnew() {
        Edition other = Editions.changed("JF-01", "points: 2", "points: 3");
        String foreign;
        try (Workspace workspace = Workspace.open(folder.resolve("workspace-panel-1"), Sessions.named("other-1"))) {
            NewAssessment input = new NewAssessment(other, Scenario.given(other).facts(), Optional.empty());
            foreign = workspace.create(input, Scenario.INSPECTOR).id();
            Kind sealed = new Kind.Sealed(1, "0".repeat(64), null, null);
            workspace.record(foreign, Scenario.INSPECTOR, List.of(Deed.of(sealed)));
        }
        try (HandOver panel = HandOver.of(new Person("p-zhou", "周组长"), folder, "panel-1")) {
            String one = handedIn(panel, "甲", 1);
            PanelActions panels = panel.house().panels();
            says("problem.panel.edition", () -> panels.convene(List.of(one, foreign), Rule.MEAN, 20));
            Opened convened = panels.convene(List.of(one), Rule.MEAN, 20);

            says("problem.panel.edition", () -> panels.convene(convened.id(), List.of(foreign), Rule.EACH, 0));
            says("problem.panel.edition", () -> panels.convene(convened.id(), List.of(one, foreign), Rule.EACH, 0));

            assertThat(panel.house().assessments().open(convened.id())).isEqualTo(convened);
            assertThat(panel.house().assessments().page(AssessmentQuery.newest(9)))
                    .hasSize(3);
        }
    }

    private static long outdated(Opened panel) {
        return Hints.panel(panel.edition().checklist(), panel.sheet(), panel.rating()).stream()
                .filter(notice -> notice.key().equals("notice.panel.outdated"))
                .count();
    }

    @Test
    void whoStillScoresTheSameEstateSeesNobodyElsesScores() {
        try (HandOver one = HandOver.of(new Person("p-甲", "甲"), folder, "ours-1")) {
            one.complete("丰泽花园", 0);
            String other = handedIn(one, "乙", 2);

            says("problem.panel.blind", () -> one.house().panels().convene(List.of(other), Rule.MEAN, 20));
            one.house().panels().requireHandedIn("别的小区");
        }
    }

    private static void says(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.key()).isEqualTo(key));
    }

    /** Somebody rates on a laptop of their own and hands in; returns the assessment as the panel has taken it in. */
    private String handedIn(HandOver panel, String name, int level) {
        try (HandOver laptop = HandOver.of(new Person("p-" + name, name), folder, "laptop-" + name.codePointAt(0))) {
            Opened complete = laptop.complete("丰泽花园", 2);
            laptop.house().scoring().answer(complete.id(), ITEM, new Answer.Level(level));
            Path file = laptop.export(laptop.seal(complete), folder.resolve(name + ".xingping"));
            Arrival arrival = panel.house().receive().look(file, Progress.UNSEEN);
            return panel.house().receive().take(arrival, Progress.UNSEEN).id();
        }
    }
}
