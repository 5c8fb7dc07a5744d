package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.text.Problem;

/**
 * Exports a workbook to a disk that is really full. Not named as a test, for it needs a file system of some megabytes of its own:
 * {@code .ci/checks.d/10-full-disk.sh} mounts one and runs it with {@code -Dxingping.filling=FOLDER}.
 */
class FullDiskExportCheck {
    private final Path folder =
            Path.of(Objects.requireNonNull(System.getProperty("xingping.filling"), "xingping.filling"));
    private final Path target = folder.resolve("评分表.xlsx");
    private final Path ballast = folder.resolve("ballast");
    private final Scenario scenario = Scenario.given(Editions.SHIPPED).baseFullMarks();
    private byte[] old = {};

    @BeforeEach
    void anOlderWorkbookIsThere() throws IOException {
        export(new FileOps());
        old = Files.readAllBytes(target);
        scenario.restNotClaimed();
    }

    @AfterEach
    void emptied() throws IOException {
        Files.deleteIfExists(ballast);
        Files.delete(target);
    }

    @Test
    void anExportToADiskWithoutRoomIsRefusedBeforehand() throws IOException {
        fill(1_000_000);

        Problem problem = catchThrowableOfType(Problem.class, () -> export(new FileOps()));

        assertThat(problem.key()).isEqualTo("problem.file.space");
        assertOldByteForByte();
    }

    @Test
    void aDiskThatFillsUpWhileTheWorkbookIsWrittenLeavesTheOldOneByteForByte() throws IOException {
        for (int left : new int[] {0, 10_000, 30_000}) {
            Problem problem = catchThrowableOfType(
                    Problem.class,
                    () -> export(new FileOps(
                            (step, path) -> {
                                if (step == Step.CREATE) {
                                    fill(left);
                                }
                            },
                            nanos -> {})));

            assertThat(problem.key()).as(left + " bytes left").isEqualTo("problem.file.space");
            Files.delete(ballast);
            assertOldByteForByte();
        }
    }

    @Test
    void withSpaceFreedTheSameExportSucceeds() throws IOException {
        fill(0);
        Files.delete(ballast);

        export(new FileOps());

        try (Workbook workbook = Workbook.open(target)) {
            assertThat(Workbook.shown(workbook.named(ResultNames.TOTAL))).isEqualTo("85.00");
        }
    }

    private void export(FileOps files) {
        ReportInput input =
                ReportInput.of(scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 9, 30), "0.1.0");
        new ReportWriter(Recalculation.CHINESE, files, Layouts.shipped()).write(target, input, Variant.FULL);
    }

    /** Until no more than this is free. */
    private void fill(int left) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(folder).getUsableSpace() > left) {
                out.write(new byte[4_096]);
            }
        }
    }

    private void assertOldByteForByte() throws IOException {
        assertThat(target).hasBinaryContent(old);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).allMatch(path -> path.equals(target) || path.equals(ballast));
        }
    }
}
