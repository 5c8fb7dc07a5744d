package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Period;
import org.xingping.assessment.Seat;
import org.xingping.checklist.Section;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Answers;
import org.xingping.testkit.FocusWalk;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Visiting;
import org.xingping.work.Background;

/** The last visit on the desk: it comes after the desk, moves nothing, and goes when it is none any more. */
class LastVisitOnDeskTest {
    @TempDir
    Path folder;

    /** Visits of earlier days; the newest by somebody else, not long ago. */
    private Path visited(String... days) {
        Path place = folder.resolve("visited");
        try (Workspace workspace = Workspace.open(place, Sessions.named("visits"))) {
            for (String day : days) {
                Visiting.in(workspace)
                        .by(Visiting.OTHER)
                        .finished(
                                Visiting.ESTATE,
                                day,
                                Deed.on("KF-15", new Kind.Answered(new Answer.Level(1))),
                                Deed.on("BJ-09", new Kind.Answered(new Answer.NotApplicable("无公共卫生间"))));
            }
        }
        return place;
    }

    private static DeskStage desk(Path place, String language, int width, int height) {
        return DeskStage.show(place, DeskLooksTest.halfDone(), Locale.of(language), width, height, false);
    }

    @ParameterizedTest
    @CsvSource({"zh, 1366, 768", "en, 1366, 768", "zh, 1093, 614", "en, 1093, 614", "zh, 911, 512"})
    void noRowMovesForItAndNoneHasAnythingOfItWhereThereIsNone(String language, int width, int height) {
        Map<String, Double> without;
        try (DeskStage desk = desk(folder.resolve("fresh"), language, width, height)) {
            without = rows(desk);
            assertThat(desk.stages.shows("#desk-filter-changed")).isFalse();
            assertThat(desk.stages.shows("#desk-last")).isFalse();
            assertThat(figures(desk)).isZero();
        }
        try (DeskStage desk = desk(visited("2025-10-12"), language, width, height)) {
            assertThat(rows(desk)).isEqualTo(without);
            assertThat(figures(desk)).isPositive();
            assertThat(desk.stages.shows("#desk-filter-changed")).isTrue();
        }
    }

    /** The height of every row, and where it stands in the window; section by section. */
    private static Map<String, Double> rows(DeskStage desk) {
        Map<String, Double> rows = new LinkedHashMap<>();
        for (Section section : desk.models().desk().sections()) {
            Fx.run(() -> desk.models().desk().go(new Place.OfSection(section.code())));
            Fx.settle();
            Fx.run(() -> {
                desk.stages.scene().getRoot().applyCss();
                desk.stages.scene().getRoot().layout();
                desk.models().desk().looking().rows().forEach(row -> {
                    Node node =
                            Objects.requireNonNull(desk.stages.scene().getRoot().lookup("#desk-row-" + row.code()));
                    rows.put(row.code() + " height", node.getLayoutBounds().getHeight());
                    rows.put(
                            row.code() + " top",
                            node.localToScene(node.getLayoutBounds()).getMinY());
                });
            });
        }
        return rows;
    }

    private static long figures(DeskStage desk) {
        return Fx.get(() -> desk.stages.scene().getRoot().lookupAll(".desk-last-points").stream()
                .count());
    }

    @Test
    void whatBecameOfAnItemIsSaidInSignsAndWords() {
        try (DeskStage desk = desk(visited("2025-10-12"), "zh", 1366, 768)) {
            Fx.run(() -> desk.models().desk().jump("KF-15"));
            assertThat(figure(desk, "KF-15")).isEqualTo("上次 2.00 ▼");
            assertThat(desk.find("#desk-row-KF-15", Node.class).getAccessibleText())
                    .contains("上次2/2 比上次低");
            Fx.run(() -> desk.models().desk().jump("BJ-09"));
            assertThat(figure(desk, "BJ-09")).isEqualTo("上次 不适用 =");
            Fx.run(() -> desk.models().desk().jump("BJ-06"));
            assertThat(figure(desk, "BJ-06")).isEqualTo("上次 1.50");
        }
    }

    private static String figure(DeskStage desk, String item) {
        return desk.find("#desk-row-" + item + " .desk-last-points", Labeled.class)
                .getText();
    }

    @Test
    void aPanelsResultTellsWhatItDecidedAndWhatEachInspectorFound() {
        Path place = folder.resolve("panel");
        try (Workspace workspace = Workspace.open(place, Sessions.named("panel"))) {
            Opened one = Visiting.in(workspace)
                    .finished(
                            Visiting.ESTATE,
                            "2025-10-12",
                            Visiting.found("BJ-02", "f-1", "3栋大堂", "积尘", 2, "2025-10-30"));
            Opened other = Visiting.in(workspace)
                    .by(Visiting.OTHER)
                    .finished(Visiting.ESTATE, "2025-10-12", Deed.on("BJ-02", new Kind.Noted("很干净")));
            List<Seat> seats = List.of(Seat.of(one.sheet()), Seat.of(other.sheet()));
            String panel = workspace
                    .convene(
                            new NewAssessment(one.edition(), one.sheet().facts(), Optional.empty()),
                            new Kind.Convened(seats, Kind.Rule.MEAN, 20),
                            Scenario.INSPECTOR)
                    .id();
            Kind decided = new Kind.Decided(Answers.awarded("1"), Kind.Ground.JUDGEMENT, "属局部", List.of());
            workspace.record(panel, Scenario.INSPECTOR, List.of(Deed.on("BJ-02", decided)));
            Visiting.in(workspace).seal(panel);
        }
        try (DeskStage desk = desk(place, "zh", 1366, 768)) {
            Fx.run(() -> desk.models().desk().jump("BJ-02"));
            assertThat(desk.find("#desk-last-heading", Labeled.class).getText()).isEqualTo("上次 · 2025-10-12 · 复核（评审组）");
            assertThat(Fx.get(() ->
                            Objects.requireNonNull(desk.stages.scene().getRoot().lookup("#desk-last"))
                                    .lookupAll(".label")
                                    .stream()
                                    .map(label -> ((Labeled) label).getText())
                                    .toList()))
                    .contains("1.00 / 1.5", "评审组：评议1分", "属局部", "林晓：3栋大堂 · 积尘 · 2处", "陈明：很干净");
            assertThat(figure(desk, "BJ-02")).startsWith("上次 1.00");
        }
    }

    @Test
    void anotherVisitIsChosenByKeysToo() {
        try (DeskStage desk = desk(visited("2025-04-01", "2025-10-12"), "zh", 1366, 768)) {
            List<String> stops = new ArrayList<>();
            assertThat(FocusWalk.hidden(desk.stages, stops)).isEmpty();
            assertThat(stops).anyMatch(stop -> stop.contains("desk-last-choose"));
        }
    }

    @Test
    void aVisitOfTheSameRoundComesWhenThisOneIsFinishedAndNotBefore() {
        try (DeskStage desk = desk(visited("2026-11-20"), "zh", 1366, 768)) {
            assertThat(desk.stages.shows("#desk-last")).isFalse();
            Fx.run(() -> desk.models().run(Command.LAST_VISIT));
            assertThat(desk.stages.shows("#desk-last-form")).isFalse();

            Fx.run(desk.find("#desk-finish", Button.class)::fire);
            assertThat(desk.stages.shows("#desk-last")).isTrue();
        }
    }

    @Test
    void whereTheFactsChangeItIsLookedForAnew() {
        try (DeskStage desk = desk(visited("2025-10-12"), "zh", 1366, 768)) {
            Fx.run(desk.find("#desk-filter-changed", javafx.scene.control.ToggleButton.class)::fire);
            assertThat(desk.models().desk().looking().filter()).isEqualTo(Filter.CHANGED);

            Fx.run(() -> amend(desk, LocalDate.parse("2025-10-12")));
            assertThat(desk.stages.shows("#desk-last")).isFalse();
            assertThat(desk.stages.shows("#desk-filter-changed")).isFalse();
            assertThat(figures(desk)).isZero();
            assertThat(desk.models().desk().looking().filter()).isEqualTo(Filter.ALL);
        }
    }

    private static void amend(DeskStage desk, LocalDate day) {
        Opened opened = desk.models().sheet().standing().opened();
        Facts old = opened.sheet().facts();
        desk.amend(new Facts(
                old.type(),
                day,
                old.season(),
                Period.before(day),
                old.number(),
                old.team(),
                old.estate(),
                old.parameters()));
    }

    @Test
    void whoLeavesTheDeskMeanwhileIsNotShownWhatComesLater() throws InterruptedException {
        Background background = Background.on(Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        try (DeskStage desk = DeskStage.show(
                visited("2025-04-01", "2025-10-12"),
                DeskLooksTest.halfDone(),
                Locale.SIMPLIFIED_CHINESE,
                1366,
                768,
                false,
                background)) {
            wait(background);
            LastVisitViewModel last = desk.models().last();
            CountDownLatch slow = new CountDownLatch(1);
            Fx.run(() -> {
                background.run(() -> await(slow), _ -> {});
                last.choose(last.all().getLast());
                last.leave();
            });
            assertThat(day(last)).isEqualTo("2025-10-12");
            slow.countDown();
            wait(background);
            assertThat(day(last)).isEqualTo("2025-10-12");

            Fx.run(last::begin);
            wait(background);
            assertThat(day(last)).isEqualTo("2025-04-01");
        }
    }

    private static String day(LastVisitViewModel last) {
        return Fx.get(() -> last.visit().orElseThrow().row().date().toString());
    }

    /** Until the library has done what was handed in, and the window has heard of it. */
    private static void wait(Background background) throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            CountDownLatch done = new CountDownLatch(1);
            Fx.run(() -> background.run(() -> 0, _ -> done.countDown()));
            done.await();
        }
        Fx.settle();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
