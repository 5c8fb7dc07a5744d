package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.text.Problem;

/** The disk fails while a workbook is exported over an older one: the older one stays as it was. */
class FailingExportTest {
    /** The steps an export takes before the new workbook stands in the place of the old one. */
    private static final Set<Step> BEFORE_RENAMED = EnumSet.range(Step.SPACE, Step.RENAME);

    @TempDir
    Path folder;

    private final Scenario scenario =
            Scenario.given(Editions.SHIPPED).fullMarks().claimAllConfirmed();
    private Path target = Path.of("");
    private byte[] old = {};

    @BeforeEach
    void anOlderWorkbookIsThere() throws IOException {
        target = folder.resolve("2025-11-23-丰泽花园-评分表.xlsx");
        export(new FileOps());
        old = Files.readAllBytes(target);
        scenario.answer("KF-15", new org.xingping.assessment.Answer.Level(2));
    }

    private void export(FileOps files) {
        new ReportWriter(Recalculation.CHINESE, files, Layouts.shipped()).write(target, input(), Variant.FULL);
    }

    private ReportInput input() {
        return ReportInput.of(
                scenario.edition(), scenario.sheet(), java.time.LocalDateTime.of(2025, 11, 23, 9, 30), "0.1.0");
    }

    private Problem refused(Step.Probe probe) {
        return catchThrowableOfType(Problem.class, () -> export(new FileOps(probe, nanos -> {})));
    }

    private void assertOldByteForByte() throws IOException {
        assertThat(target).hasBinaryContent(old);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }

    @Test
    void anExportTakesEveryOneOfTheseSteps() {
        List<Step> taken = new ArrayList<>();

        export(new FileOps((step, path) -> taken.add(step), nanos -> {}));

        assertThat(EnumSet.copyOf(taken)).isEqualTo(EnumSet.range(Step.SPACE, Step.FORCE_FOLDER));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FORCE_FOLDER", "DELETE", "CREATE_FOLDER"})
    void aStepThatFailsLeavesTheOldWorkbookByteForByte(Step failing) throws IOException {
        assertThat(BEFORE_RENAMED).contains(failing);

        Problem problem = refused((step, path) -> {
            if (step == failing) {
                throw new IOException("Input/output error");
            }
        });

        assertThat(problem.key()).isEqualTo(failing == Step.VERIFY ? "problem.file.verify" : "problem.file.other");
        assertOldByteForByte();
    }

    @Test
    void aDiskThatFillsUpAfterAnyWriteLeavesTheOldWorkbookByteForByte() throws IOException {
        int[] writes = {0};
        export(new FileOps((step, path) -> writes[0] += step == Step.WRITE ? 1 : 0, nanos -> {}));
        Files.write(target, old);
        assertThat(writes[0]).isPositive();
        for (int fits = 0; fits < writes[0]; fits += Math.max(1, writes[0] / 5)) {
            int[] left = {fits};
            Problem problem = refused((step, path) -> {
                if (step == Step.WRITE && left[0]-- == 0) {
                    throw new IOException("No space left on device");
                }
            });

            assertThat(problem.key()).isEqualTo("problem.file.space");
            assertOldByteForByte();
        }
    }

    @Test
    void aWorkbookThatTheDiskHasSpoiltIsSeenWhenItIsReadBack() throws IOException {
        for (double part : new double[] {0.0, 0.3, 0.6, 0.999}) {
            Problem problem = refused((step, path) -> {
                if (step == Step.VERIFY) {
                    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                        channel.truncate((long) (channel.size() * part));
                    }
                }
            });

            assertThat(problem.key()).as("%s of it".formatted(part)).isEqualTo("problem.file.verify");
            assertOldByteForByte();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "docProps/core.xml", "xl/styles.xml", "xl/sharedStrings.xml"})
    void oneBitOfAPartThatTheDiskHasSpoiltIsSeenWhenItIsReadBack(String part) throws IOException {
        Problem problem = refused((step, path) -> {
            if (step == Step.VERIFY) {
                byte[] written = Files.readAllBytes(path);
                int name = new String(written, StandardCharsets.ISO_8859_1).indexOf(part);
                written[name + part.length() + 40] ^= 1;
                Files.write(path, written);
            }
        });

        assertThat(problem.key()).isEqualTo("problem.file.verify");
        assertThat(problem.getCause()).hasMessageStartingWith("/" + part);
        assertOldByteForByte();
    }

    @Test
    void anotherWorkbookThanTheOneMeantIsSeenWhenItIsReadBack() throws IOException {
        Problem problem = refused((step, path) -> {
            if (step == Step.VERIFY) {
                Files.write(path, old);
            }
        });

        assertThat(problem.key()).isEqualTo("problem.file.verify");
        assertOldByteForByte();
    }

    @Test
    void afterTheRenamingTheNewWorkbookIsWholeAndWhatIsUncertainIsTold() {
        Problem problem = refused((step, path) -> {
            if (step == Step.FORCE_FOLDER) {
                throw new IOException("Input/output error");
            }
        });

        assertThat(problem.key()).isEqualTo("problem.file.unconfirmed");
        try (Workbook workbook = Workbook.open(target)) {
            assertThat(Workbook.shown(workbook.named(ResultNames.TOTAL)))
                    .isEqualTo(scenario.rating().total().low().toString());
        }
    }
}
