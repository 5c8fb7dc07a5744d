package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.testkit.Album;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Pictures are written while the workbook is filled: what stands where, and that nothing goes on after a failure. */
class PicturesAheadTest {
    @TempDir
    Path pictures;

    @TempDir
    Path folder;

    private final Scenario scenario = Scenario.given(Editions.SHIPPED).fullMarks();
    private Path target = Path.of("");
    private Album album = new Album(Path.of(""), 0);

    @BeforeEach
    void sixPhotos() throws IOException {
        target = folder.resolve("评分表.xlsx");
        Files.writeString(target, "old");
        album = new Album(pictures, 3);
        for (int photo = 0; photo < 6; photo++) {
            album.attach(scenario, "KF-0" + (1 + photo % 3), null, "", album.scene(320, 240));
        }
    }

    private void write(FileOps files, Layouts layouts, Progress progress) {
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", album);
        new ReportWriter(Recalculation.CHINESE, files, layouts).write(target, input, Variant.FULL, progress);
    }

    private static FileOps watched(Step.Probe probe) {
        return new FileOps(probe, nanos -> {});
    }

    private void assertOldAloneAndNobodyWriting() throws IOException {
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        assertThat(threads).noneMatch(thread -> thread.getName().startsWith("pictures of"));
        assertThat(target).hasContent("old");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }

    /** The names of the entries in the order in which they lie in the file. */
    private List<String> entries() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(target))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void theFileBeginsWithWhatTellsItsKindThenThePicturesThenTheRestOnce() throws IOException {
        write(new FileOps(), Layouts.shipped(), Progress.UNSEEN);

        List<String> entries = entries();
        assertThat(entries).doesNotHaveDuplicates().contains("[Content_Types].xml", "xl/workbook.xml");
        assertThat(entries.subList(0, 9))
                .containsExactly(
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "xl/media/image1.jpeg",
                        "xl/media/image2.jpeg",
                        "xl/media/image3.jpeg",
                        "xl/media/image4.jpeg",
                        "xl/media/image5.jpeg",
                        "xl/media/image6.jpeg");
    }

    @Test
    void stoppingAtAnyStepLeavesTheOldFileAndNobodyWriting() throws IOException {
        for (int stop = 0; stop < 3 + 2 * 6; stop++) {
            int[] left = {stop};
            assertThatThrownBy(() -> write(new FileOps(), Layouts.shipped(), (done, all) -> {
                        if (left[0]-- == 0) {
                            throw new CancellationException();
                        }
                    }))
                    .as("stopped at step " + stop)
                    .isInstanceOf(CancellationException.class);
            assertOldAloneAndNobodyWriting();
        }
    }

    @Test
    void progressIsToldByTheThreadThatAskedForTheWorkbook() {
        List<Thread> told = new ArrayList<>();

        write(new FileOps(), Layouts.shipped(), (done, all) -> told.add(Thread.currentThread()));

        assertThat(told).hasSizeGreaterThan(2 * 6).containsOnly(Thread.currentThread());
    }

    @Test
    void aDiskThatFailsAtAnyWriteOrForceLeavesTheOldFileAndNobodyWriting() throws IOException {
        Set<Step> failing = Set.of(Step.WRITE, Step.FORCE);
        int[] taken = {0};
        write(watched((step, path) -> taken[0] += failing.contains(step) ? 1 : 0), Layouts.shipped(), Progress.UNSEEN);
        Files.writeString(target, "old");
        assertThat(taken[0]).isGreaterThan(3);
        for (int fits = 0; fits < taken[0]; fits++) {
            int[] left = {fits};
            Problem problem = catchThrowableOfType(
                    Problem.class,
                    () -> write(
                            watched((step, path) -> {
                                if (failing.contains(step) && left[0]-- == 0) {
                                    throw new IOException("No space left on device");
                                }
                            }),
                            Layouts.shipped(),
                            Progress.UNSEEN));

            assertThat(problem.key()).as("after " + fits).isEqualTo("problem.file.space");
            assertOldAloneAndNobodyWriting();
        }
    }

    @Test
    void whatIsWrittenAheadIsForcedBeforeTheRestFollows() {
        List<Step> steps = new ArrayList<>();

        write(watched((step, path) -> steps.add(step)), Layouts.shipped(), Progress.UNSEEN);

        List<Step> order = new ArrayList<>();
        steps.stream()
                .filter(step -> order.isEmpty() || order.getLast() != step)
                .forEach(order::add);
        assertThat(order)
                .startsWith(Step.SPACE, Step.CREATE, Step.WRITE, Step.FORCE, Step.WRITE, Step.FORCE, Step.CLOSE);
    }

    @Test
    void aLayoutWithoutPropertiesServesAndTheWorkbookHasThem() throws IOException {
        Path own = Files.createDirectory(folder.resolve("templates"));
        withoutProperties(own.resolve(Variant.FULL.file()));

        write(new FileOps(), Layouts.in(own), Progress.UNSEEN);

        assertThat(entries()).first().isEqualTo("_rels/.rels");
        try (Workbook workbook = Workbook.open(target)) {
            assertThat(workbook.poi().getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Xingping 0.1.0");
            assertThat(workbook.poi().getAllPictures()).hasSize(6);
        }
    }

    /** The shipped layout as a program might save it that notes nothing down of its files. */
    private static void withoutProperties(Path file) throws IOException {
        InputStream shipped =
                Objects.requireNonNull(Layouts.class.getResourceAsStream("/templates/" + Variant.FULL.file()));
        try (ZipInputStream from = new ZipInputStream(shipped);
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().startsWith("docProps/")) {
                    String part = new String(from.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<(Relationship|Override) [^>]*docProps[^>]*/>", "");
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(part.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
