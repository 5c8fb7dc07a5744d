package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.WorkbookActions.Compared;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Taken;
import org.xingping.testkit.Workbook;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** A workbook somebody holds is compared with the one in a package, and with no other. */
class WorkbookActionsTest {
    private final WorkbookActions workbooks = new WorkbookActions();

    @TempDir
    Path folder;

    private Path stick = Path.of("");
    private Path handed = Path.of("");
    private Path other = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Handed.Content content;

    @BeforeEach
    void twoPackagesOnAStick() throws IOException {
        stick = Files.createDirectories(folder.resolve("stick"));
        handed = stick.resolve("丰泽花园.xingping");
        other = stick.resolve("滨江花园.xingping");
        try (HandOver work = HandOver.in(folder)) {
            work.house().handOver().export(work.complete("丰泽花园", 2), handed, Progress.UNSEEN);
            work.house().handOver().export(work.complete("滨江花园", 1), other, Progress.UNSEEN);
            content = work.verify(handed).content().orElseThrow();
        }
    }

    @Test
    void theWorkbookOfThePackageIsEqualAlsoWhereItWasSavedAgain() throws IOException {
        Path same = Taken.report(handed, folder.resolve("same.xlsx"));
        Path again = folder.resolve("again.xlsx");
        try (Workbook workbook = Workbook.open(same)) {
            workbook.save(again);
        }

        assertThat(compare(same).likeness()).isEqualTo(new Problem.Detail("enum.Likeness.SAME"));
        assertThat(compare(again).likeness()).isEqualTo(new Problem.Detail("enum.Likeness.RESAVED"));
        assertThat(compare(again).equal()).isTrue();
        assertThat(compare(Taken.report(other, folder.resolve("other.xlsx"))).equal())
                .isFalse();
        try (var left = Files.list(stick)) {
            assertThat(left).as("nothing is written beside the package").containsExactlyInAnyOrder(handed, other);
        }
    }

    @Test
    void aPackageThatWasReplacedSinceItWasVerifiedIsNotComparedWith() throws IOException {
        Path theirs = Taken.report(other, folder.resolve("theirs.xlsx"));
        Files.write(handed, Files.readAllBytes(other));

        assertThatThrownBy(() -> compare(theirs))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.package.since"));
    }

    @Test
    void whoStopsItWaitsNoLongerAndLeavesNoChildBehind() {
        Path theirs = Taken.report(other, folder.resolve("theirs.xlsx"));
        for (int percent : new int[] {0, 20}) { // taking the workbook out, waiting for the child
            assertThatThrownBy(() -> workbooks.compare(handed, content, theirs, (done, all) -> {
                        if (done * 100 > percent * all) {
                            throw new CancellationException();
                        }
                    }))
                    .as("stopped after %d percent", percent)
                    .isInstanceOf(CancellationException.class);
            assertThat(ProcessHandle.current().children()).isEmpty();
        }
    }

    private Compared compare(Path workbook) {
        return workbooks.compare(handed, content, workbook, Progress.UNSEEN);
    }
}
