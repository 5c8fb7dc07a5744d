package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Seat;
import org.xingping.assessment.Sheet;
import org.xingping.photo.Photo;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Visiting;
import org.xingping.testkit.photo.PhonePhotos;

/** Which earlier visit stands beside an assessment, and that nothing of it comes in. */
class LastVisitTest {
    private static final String DAY = "2026-11-23";
    private static final String ESTATE = Visiting.ESTATE;

    @TempDir
    Path folder;

    private Workspace workspace;
    private AssessmentActions actions;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("workspace"), Sessions.first());
        actions = new AssessmentActions(workspace, () -> Scenario.INSPECTOR);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Visiting ours() {
        return Visiting.in(workspace);
    }

    private Visiting theirs() {
        return Visiting.in(workspace).by(Visiting.OTHER);
    }

    private Optional<String> beside(Opened assessment) {
        return actions.lastVisit(workspace.load(assessment.id()), Optional.empty())
                .map(last -> last.visit().id());
    }

    @Test
    void theNewestFinishedVisitOfAnEarlierDayStandsBesideIt() {
        Opened old = ours().finished(ESTATE, "2025-03-01");
        Opened newest = ours().finished(ESTATE, "2026-05-04");
        ours().finished("东湖小区", "2026-11-01");
        ours().finished(ESTATE, DAY);
        ours().finished(ESTATE, "2026-12-24");
        ours().begin(ESTATE, "2026-11-20");
        Opened now = ours().begin(ESTATE, DAY);

        LastVisit last = actions.lastVisit(now, Optional.empty()).orElseThrow();
        assertThat(last.visit()).isEqualTo(newest);
        assertThat(last.all()).extracting(AssessmentRow::id).containsExactly(newest.id(), old.id());
        assertThat(actions.lastVisit(now, Optional.of(old.id())).orElseThrow().visit())
                .isEqualTo(old);
        assertThat(actions.lastVisit(now, Optional.of("gone")).orElseThrow().visit())
                .isEqualTo(newest);
        assertThat(beside(old)).isEmpty();
    }

    @Test
    void aVisitThatIsOpenedAgainIsNoneUntilItIsFinishedAgain() {
        Opened visit = ours().finished(ESTATE, "2026-05-04");
        Opened now = ours().begin(ESTATE, DAY);
        actions.reopen(visit.id(), "漏记一处");
        assertThat(beside(now)).isEmpty();

        ours().seal(visit.id());
        assertThat(beside(now)).contains(visit.id());
    }

    @Test
    void itsOwnRevisionsAreNoLastVisitAndALookBackHasTheSameAsNow() {
        Opened visit = ours().finished(ESTATE, "2026-05-04");
        Opened now = ours().finished(ESTATE, DAY);
        actions.amend(now.id(), now.sheet().facts(), "");
        Opened again = actions.reopen(now.id(), "漏记一处");
        Opened then = again.asOf(Revision.of(again.sheet()).getFirst());

        assertThat(beside(now)).contains(visit.id());
        assertThat(actions.lastVisit(then, Optional.empty())
                        .orElseThrow()
                        .visit()
                        .id())
                .isEqualTo(visit.id());
    }

    @Test
    void theAddressBookTellsEstatesOfOneNameApart() {
        Opened here = ours().finished(ESTATE, "2026-03-01");
        Opened namesake = ours().namesake().finished(ESTATE, "2026-05-04");
        Opened now = workspace.create(
                new NewAssessment(
                        Editions.SHIPPED,
                        now(ESTATE),
                        Optional.of(
                                workspace.estates().named(ESTATE, 9).getFirst().id())),
                Scenario.INSPECTOR);
        Opened other = workspace.create(
                new NewAssessment(
                        Editions.SHIPPED,
                        now(ESTATE),
                        Optional.of(
                                workspace.estates().named(ESTATE, 9).getLast().id())),
                Scenario.INSPECTOR);

        assertThat(List.of(beside(now).orElseThrow(), beside(other).orElseThrow()))
                .containsExactlyInAnyOrder(here.id(), namesake.id());
    }

    private static Facts now(String estate) {
        return Scenario.given(Editions.SHIPPED)
                .date(DAY)
                .estate(_ -> EstateFacts.of(estate, "海丝物业"))
                .facts();
    }

    @Test
    void whatCameFromElsewhereIsFoundByTheNameWhateverStandsAroundIt() {
        Opened here = ours().begin(ESTATE, DAY);
        Path other = folder.resolve("other");
        Opened sent;
        try (Workspace there = Workspace.open(other, Sessions.named("there"))) {
            sent = Visiting.in(there).finished("　" + ESTATE + " ", "2026-05-04");
            Visiting.in(there).finished(ESTATE + "二期", "2026-05-05");
        }
        workspace.receive(sent.edition(), sent.sheet());
        assertThat(beside(here)).contains(sent.id());

        Opened later = workspace.receive(sent.edition(), received(folder.resolve("third"), "2026-08-01"));
        assertThat(beside(later)).as("nor does this one stand in the book").contains(sent.id());
    }

    private static Sheet received(Path other, String day) {
        try (Workspace there = Workspace.open(other, Sessions.named("third"))) {
            return Visiting.in(there).finished(ESTATE, day).sheet();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-23, false",
        "2026-10-24, true",
        "2026-10-25, true",
        "2026-11-22, true",
        "2026-10-22, false",
    })
    void somebodyElsesVisitOfTheLastThirtyDaysIsHiddenUntilThisOneIsFinished(String day, boolean hidden) {
        Opened visit = theirs().finished(ESTATE, day);
        Opened now = ours().begin(ESTATE, DAY);

        assertThat(beside(now).isEmpty()).isEqualTo(hidden);

        ours().finish(now);
        assertThat(beside(now)).contains(visit.id());
    }

    @Test
    void onesOwnVisitIsShownHoweverShortAgoItWas() {
        Opened visit = ours().finished(ESTATE, "2026-11-22");
        theirs().finished(ESTATE, "2026-11-22");
        Opened now = ours().begin(ESTATE, DAY);

        LastVisit last = actions.lastVisit(now, Optional.empty()).orElseThrow();
        assertThat(last.all()).extracting(AssessmentRow::id).containsExactly(visit.id());
    }

    @Test
    void ofOneDayThePanelsResultComesFirst() {
        Opened one = theirs().finished(ESTATE, "2026-05-04");
        Opened other = ours().finished(ESTATE, "2026-05-04");
        Opened panel = convened(one, other);
        Opened now = ours().begin(ESTATE, DAY);

        assertThat(beside(now)).as("not finished").contains(other.id());
        ours().seal(panel.id());
        actions.reopen(other.id(), "补记");
        ours().seal(other.id()); // written to after the panel's
        ours().finished(ESTATE, "2026-05-03");
        assertThat(actions.lastVisit(now, Optional.empty()).orElseThrow().all())
                .extracting(AssessmentRow::kind)
                .startsWith(Kind.SheetKind.PANEL, Kind.SheetKind.LEAD, Kind.SheetKind.LEAD)
                .hasSize(4);
        assertThat(beside(now)).contains(panel.id());
    }

    @Test
    void aPanelIsAboutTheEstateOfItsSheetsAndNotAboutAnotherOfThatName() {
        Opened sheet = theirs().finished(ESTATE, "2026-05-04");
        String book = workspace.estates().all().getFirst().id();
        Opened namesake = ours().namesake().finished(ESTATE, "2026-05-05");
        ours().seal(convened(namesake).id());
        EstateFacts newer = EstateFacts.of(ESTATE, "海丝物业").withOccupied(1_000);
        workspace.estates().put(Optional.of(book), newer);
        Opened panel = ours().seal(convened(sheet).id());

        assertThat(workspace.estates().find(book).orElseThrow().facts())
                .as("a panel learns nothing of the estate")
                .isEqualTo(newer);
        assertThat(workspace.estates().all()).hasSize(2);
        Opened now = workspace.create(
                new NewAssessment(Editions.SHIPPED, now(ESTATE), Optional.of(book)), Scenario.INSPECTOR);
        assertThat(actions.lastVisit(now, Optional.empty()).orElseThrow().all())
                .extracting(AssessmentRow::id)
                .containsExactly(panel.id(), sheet.id());
    }

    @Test
    void whatSitsAtATableWithItIsNoLastVisitNorIsThePanel() {
        Opened old = ours().finished(ESTATE, "2026-01-04");
        Opened first = theirs().finished(ESTATE, "2026-09-04");
        Opened now = ours().finished(ESTATE, DAY);
        assertThat(beside(now)).contains(first.id());

        Opened panel = convened(first, now);
        ours().seal(panel.id());
        assertThat(beside(now)).contains(old.id());
        assertThat(beside(panel)).contains(old.id());
        assertThat(beside(first)).contains(old.id());
    }

    private Opened convened(Opened... sheets) {
        List<Seat> seats =
                List.of(sheets).stream().map(Opened::sheet).map(Seat::of).toList();
        return workspace.convene(
                new NewAssessment(Editions.SHIPPED, PanelActions.facts(seats, sheets[0]), Optional.empty()),
                new Kind.Convened(seats, Kind.Rule.MEAN, 20),
                Scenario.INSPECTOR);
    }

    @Test
    void tenEarlierVisitsLeaveANewAssessmentEmptyHoweverTheyAreLookedAt() throws IOException {
        try (Gallery gallery = Gallery.in(folder.resolve("workspace"))) {
            Photo photo = photo(gallery);
            List<String> earlier = new ArrayList<>();
            for (int month = 1; month <= 10; month++) {
                earlier.add(ours().finished(
                                ESTATE,
                                LocalDate.of(2025, month, 4).toString(),
                                Visiting.found("BJ-02", "f-1", "3栋大堂", "积尘", month, "2025-12-01"),
                                Visiting.shown("BJ-02", photo),
                                Deed.on("KF-15", new Kind.Answered(new Answer.Level(2))),
                                Deed.on("KF-15", new Kind.Noted("语气生硬")))
                        .id());
            }
            Opened now = ours().begin(ESTATE, DAY);
            for (String visit : earlier) {
                LastVisit last = actions.lastVisit(now, Optional.of(visit)).orElseThrow();
                assertThat(last.visit().id()).isEqualTo(visit);
                assertThat(last.visit().sheet().findings("BJ-02")).hasSize(1);
                assertThat(gallery.view(last.visit().sheet().photos("BJ-02").getFirst()))
                        .isPresent();
            }
            assertThat(beside(now)).contains(earlier.getLast());

            Sheet sheet = workspace.load(now.id()).sheet();
            assertThat(sheet.entries()).hasSize(1);
            assertThat(sheet.findings()).isEmpty();
            assertThat(sheet.photos()).isEmpty();
            assertThat(workspace.load(now.id()).rating().items())
                    .isNotEmpty()
                    .allMatch(item -> item.state() == ItemState.OPEN);
            assertThat(workspace.check()).isEmpty();
        }
    }

    private Photo photo(Gallery gallery) throws IOException {
        Path file = Files.write(folder.resolve("IMG_1.jpg"), PhonePhotos.photo(1, 640, 480, 1));
        PhotoActions.Incoming taken =
                Delivery.taken(List.of(gallery.takeIn(file))).getFirst();
        return Photo.of("ph-1", 1, taken.original(), taken.claims());
    }
}
