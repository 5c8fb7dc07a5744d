package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.testkit.Album;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** How pictures get into the file: as they are, once each, straight from theirs; and what is left when that fails. */
class StoredPicturesTest {
    @TempDir
    Path pictures;

    @TempDir
    Path folder;

    private final Scenario scenario = Scenario.given(Editions.SHIPPED).fullMarks();
    private final List<Path> sources = new ArrayList<>();
    private Path target = Path.of("");
    private Album album = new Album(Path.of(""), 0);

    @BeforeEach
    void fourPhotosOfThreePictures() throws IOException {
        target = folder.resolve("评分表.xlsx");
        album = new Album(pictures, 5);
        sources.addAll(List.of(album.scene(320, 240), album.picture(90, 60), album.picture(60, 90)));
        Path copy = Files.copy(sources.getFirst(), pictures.resolve("copy.jpg"));
        album.attach(scenario, "KF-01", null, "", sources.get(0));
        album.attach(scenario, "KF-02", null, "", sources.get(1));
        album.attach(scenario, "KF-03", null, "", copy);
        album.attach(scenario, "KF-03", null, "", sources.get(2));
    }

    private void write(FileOps files, Progress progress) {
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", album);
        new ReportWriter(Recalculation.CHINESE, files, Layouts.shipped()).write(target, input, Variant.FULL, progress);
    }

    private void assertOldAlone() throws IOException {
        assertThat(target).hasContent("old");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }

    @Test
    void picturesAreStoredByteForByteAndAlikeOnesOnce() throws IOException {
        write(new FileOps(), Progress.UNSEEN);

        List<byte[]> stored = new ArrayList<>();
        try (ZipFile zip = new ZipFile(target.toFile())) {
            List<ZipEntry> media = zip.stream()
                    .map(entry -> (ZipEntry) entry)
                    .filter(entry -> entry.getName().startsWith("xl/media/"))
                    .toList();
            for (ZipEntry entry : media) {
                assertThat(entry.getMethod()).as(entry.getName()).isEqualTo(ZipEntry.STORED);
                try (InputStream in = zip.getInputStream(entry)) {
                    stored.add(in.readAllBytes());
                }
            }
            assertThat(zip.getEntry("xl/workbook.xml").getMethod()).isEqualTo(ZipEntry.DEFLATED);
        }
        List<byte[]> expected = new ArrayList<>();
        for (Path source : sources) {
            expected.add(Files.readAllBytes(source));
        }
        assertThat(stored).usingRecursiveComparison().isEqualTo(expected);
    }

    @Test
    void progressGoesOnByPhotosAndStoppingAnywhereBeforeTheEndLeavesTheOldFile() throws IOException {
        List<Long> seen = new ArrayList<>();
        write(new FileOps(), (done, all) -> seen.add(done * 1_000 + all));
        long all = 3 + 2 * 4;
        assertThat(seen).first().isEqualTo(all);
        assertThat(seen).last().isEqualTo(all * 1_000 + all);
        assertThat(seen).isSorted().hasSizeGreaterThan(8);
        Files.writeString(target, "old");
        for (int stop = 0; stop < seen.size() - 1; stop++) {
            int[] left = {stop};
            assertThatThrownBy(() -> write(new FileOps(), (done, steps) -> {
                        if (left[0]-- == 0) {
                            throw new CancellationException();
                        }
                    }))
                    .as("stopped at step " + stop)
                    .isInstanceOf(CancellationException.class);
            assertOldAlone();
        }
    }

    @Test
    void aPictureThatChangesMeanwhileIsNoticed() throws IOException {
        Files.writeString(target, "old");
        FileOps files = new FileOps(
                (step, path) -> {
                    if (step == Step.CREATE) {
                        byte[] other = Files.readAllBytes(sources.get(1));
                        other[other.length / 2] ^= 1;
                        Files.write(sources.get(1), other);
                    }
                },
                nanos -> {});

        assertThatThrownBy(() -> write(files, Progress.UNSEEN)).isInstanceOf(Problem.class);
        assertOldAlone();
    }

    @Test
    void aPictureThatTheDiskHasSpoiltIsSeenWhenItIsReadBack() throws IOException {
        Files.writeString(target, "old");
        byte[] start = java.util.Arrays.copyOfRange(Files.readAllBytes(sources.getFirst()), 600, 640);
        FileOps files = new FileOps(
                (step, path) -> {
                    if (step == Step.VERIFY) {
                        byte[] written = Files.readAllBytes(path);
                        written[indexOf(written, start) + 20] ^= 1;
                        Files.write(path, written, StandardOpenOption.TRUNCATE_EXISTING);
                    }
                },
                nanos -> {});

        Problem problem = catchThrowableOfType(Problem.class, () -> write(files, Progress.UNSEEN));

        assertThat(problem.key()).isEqualTo("problem.file.verify");
        assertThat(problem).hasRootCauseMessage("xl/media/image1.jpeg is not its source");
        assertOldAlone();
    }

    @Test
    void aPictureThatCannotBeReadIsSaidToBeMissing() throws IOException {
        Files.write(sources.get(1), new byte[] {1, 2, 3});
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", album);

        List<LeftOut> leftOut = new ReportWriter(Recalculation.CHINESE, new FileOps(), Layouts.shipped())
                .write(target, input, Variant.ONE_SHEET);

        assertThat(leftOut).containsExactly(new LeftOut(LeftOut.What.PICTURE, "A2", LeftOut.Why.NOT_SHOWN));
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (java.util.Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("not stored as it is");
    }
}
