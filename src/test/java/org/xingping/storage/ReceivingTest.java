package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Conflict;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.Opened;
import org.xingping.testkit.Sessions;
import org.xingping.text.Problem;

/** Work on one sheet passes between workspaces; whatever comes first, all of them come to the same. */
class ReceivingTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Workspace lin;

    @SuppressWarnings("NullAway.Init")
    private Workspace chen;

    @BeforeEach
    void two() {
        lin = Workspace.open(folder.resolve("lin"), Sessions.named("lin"));
        chen = Workspace.open(folder.resolve("chen"), Sessions.named("chen"));
    }

    @AfterEach
    void close() {
        lin.close();
        chen.close();
    }

    @Test
    void theSameSheetContinuedOnTwoLaptopsBecomesTwoChainsAndComesTogetherOnBoth() {
        String id = Given.begun(lin).id();
        score(lin, id, 0, 100);
        chen.receive(Given.EDITION, lin.load(id).sheet());
        score(lin, id, 1, 50);
        score(chen, id, 2, 25);
        chen.record(id, Given.CHEN, List.of(Given.note(Given.item(2), "之后写的")));

        chen.receive(Given.EDITION, lin.load(id).sheet());
        lin.receive(Given.EDITION, chen.load(id).sheet());

        Opened both = lin.load(id);
        assertThat(both.sheet()).isEqualTo(chen.load(id).sheet());
        assertThat(both.rating()).isEqualTo(chen.load(id).rating());
        assertThat(both.sheet().lastLines()).hasSize(2);
        assertThat(both.sheet().conflicts()).isEmpty();
        assertThat(both.row().answered()).isEqualTo(3);
        assertThat(lin.check()).isEmpty();
        assertThat(chen.check()).isEmpty();
    }

    @Test
    void tenTimesInAnyOrderIsOnceAndNothingIsWrittenForWhatIsKnown() {
        Random random = new Random(7);
        String id = Given.begun(lin).id();
        List<Sheet> handed = new ArrayList<>();
        for (int revision = 1; revision <= 3; revision++) {
            score(lin, id, revision, revision * 10);
            Sheet before = lin.load(id).sheet();
            lin.record(id, Given.LIN, List.of(seal(revision, before)));
            handed.add(lin.load(id).sheet());
            lin.record(id, Given.LIN, List.of(Deed.of(new Kind.Reopened("更正"))));
        }
        List<Sheet> tenTimes = new ArrayList<>(
                Collections.nCopies(10, handed).stream().flatMap(List::stream).toList());
        Collections.shuffle(tenTimes, random);

        for (Sheet sheet : tenTimes) {
            chen.receive(Given.EDITION, sheet);
        }

        Sheet last = handed.getLast();
        assertThat(chen.load(id).sheet()).isEqualTo(last);
        assertThat(Revision.of(chen.load(id).sheet()))
                .extracting(Revision::number)
                .containsExactly(1, 2, 3);
        assertThat(chen.page(AssessmentQuery.newest(9))).hasSize(1);
        assertThat(chen.check()).isEmpty();
    }

    private static Deed seal(int revision, Sheet before) {
        return Deed.of(new Kind.Sealed(revision, "0".repeat(64), Revision.heads(before), null));
    }

    @Test
    void whatDiffersIsOpenOnBothUntilOneDecides() {
        String id = Given.begun(lin).id();
        chen.receive(Given.EDITION, lin.load(id).sheet());
        Item item = Given.item(3);
        score(lin, id, 3, 100);
        score(chen, id, 3, 50);

        Sheet joined = lin.joined(Given.EDITION, chen.load(id).sheet());
        assertThat(joined.conflicts()).hasSize(1);
        assertThat(lin.load(id).sheet().conflicts())
                .as("looking changes nothing")
                .isEmpty();
        lin.receive(Given.EDITION, chen.load(id).sheet());
        assertThat(lin.load(id).sheet()).isEqualTo(joined);
        assertThat(lin.load(id).row().answered()).isZero();
        Conflict conflict = joined.conflicts().getFirst();
        Entry side = conflict.sides().getFirst();

        Opened decided = lin.record(id, Given.LIN, List.of(conflict.decision(side)));

        assertThat(decided.sheet().conflicts()).isEmpty();
        assertThat(decided.sheet().answer(item)).isEqualTo(((Kind.Answered) side.kind()).answer());
        chen.receive(Given.EDITION, decided.sheet());
        assertThat(chen.load(id).sheet()).isEqualTo(decided.sheet());
        assertThat(lin.check()).isEmpty();
    }

    @Test
    void undoStopsWhereOthersCameIn() {
        String id = Given.begun(lin).id();
        chen.receive(Given.EDITION, lin.load(id).sheet());
        score(chen, id, 1, 10);
        score(lin, id, 2, 20);
        lin.receive(Given.EDITION, chen.load(id).sheet());
        score(lin, id, 3, 30);

        assertThat(lin.undo(id, Given.LIN)).isPresent();
        assertThat(lin.load(id).row().answered()).isEqualTo(2);
        assertThat(lin.undo(id, Given.LIN)).isEmpty();
        assertThat(lin.redo(id, Given.LIN)).isPresent();
        assertThat(lin.load(id).row().answered()).isEqualTo(3);
    }

    @Test
    void aChainContinuedInTwoPlacesIsReportedAndNoLongerWrittenTo() throws IOException {
        String id = Given.begun(lin).id();
        lin.close();
        copy(folder.resolve("lin"), folder.resolve("twin"));
        lin = Workspace.open(folder.resolve("lin"), Sessions.named("lin-2"));
        Path twinFolder = folder.resolve("twin");
        try (Workspace twin = Workspace.open(twinFolder, Sessions.named("twin"))) {
            score(lin, id, 1, 10);
            score(twin, id, 2, 20);
            twin.receive(Given.EDITION, lin.load(id).sheet());
            lin.receive(Given.EDITION, twin.load(id).sheet());
            assertThat(lin.load(id).sheet().lastLines())
                    .as("a copied folder goes on in a chain of its own")
                    .hasSize(2);
            assertThat(lin.load(id).sheet()).isEqualTo(twin.load(id).sheet());
        }
        Sheet before = lin.load(id).sheet();
        Sheet forked = forked(before);

        assertThatThrownBy(() -> lin.receive(Given.EDITION, forked))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.join.fork"));

        lin.close();
        lin = Workspace.open(folder.resolve("lin"), Sessions.named("lin-3"));
        assertThat(lin.load(id).sheet()).isEqualTo(before);
        assertThat(lin.load(id).chain()).isEmpty();
        score(lin, id, 4, 40);
        assertThat(lin.load(id).sheet().lastLines()).hasSize(3);
        assertThat(lin.check()).isEmpty();
    }

    /** The same sheet, whose first chain says something else in its last line. */
    private static Sheet forked(Sheet sheet) {
        String first = sheet.entries().getFirst().line().chain();
        Entry last = sheet.entries().stream()
                .filter(entry -> entry.line().chain().equals(first))
                .reduce((_, next) -> next)
                .orElseThrow();
        Entry other = Lines.write(
                last.line().sheet(),
                first,
                last.line().seq(),
                last.line().prev(),
                last.stamp(),
                last.person(),
                last.step(),
                Given.note(Given.item(9), "别处写的"));
        List<Entry> entries = new ArrayList<>(sheet.entries());
        entries.remove(last);
        entries.add(other);
        return Sheet.of(entries);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void anotherSheetUnderAKnownIdChangesNothing() {
        String id = Given.begun(lin).id();
        chen.receive(Given.EDITION, lin.load(id).sheet());
        Opened known = chen.load(id);
        NewAssessment own = new NewAssessment(Given.EDITION, known.sheet().facts(), Optional.empty());
        Opened other = chen.create(own, Given.CHEN);
        Sheet foreign = renamed(other.sheet(), other.id(), id);

        assertThatThrownBy(() -> chen.receive(Given.EDITION, foreign))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.join.other"));
        assertThat(chen.load(id)).isEqualTo(known);
    }

    private static Sheet renamed(Sheet sheet, String from, String to) {
        return Sheet.of(sheet.entries().stream()
                .map(entry ->
                        Lines.read(Lines.columns(entry.line().text().replace("\"" + from + "\"", "\"" + to + "\""))))
                .toList());
    }

    private static void score(Workspace workspace, String id, int place, int hundredths) {
        Item item = Given.item(place);
        workspace.record(
                id,
                workspace.folder().endsWith("chen") ? Given.CHEN : Given.LIN,
                List.of(Deed.on(item.code(), new Kind.Answered(new Answer.Awarded(new Points(hundredths))))));
    }
}
