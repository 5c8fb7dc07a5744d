package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.PackageParts;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/**
 * Exports a package to a disk that is really full. Not named as a test, for it needs a file system of some megabytes of its own:
 * {@code .ci/checks.d/10-full-disk.sh} mounts one and runs it with {@code -Dxingping.filling=FOLDER}.
 */
class FullDiskPackageCheck {
    private final Path disk =
            Path.of(Objects.requireNonNull(System.getProperty("xingping.filling"), "xingping.filling"));
    private final Path target = disk.resolve("评价包.xingping");
    private final Path ballast = disk.resolve("ballast");

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private HandOver work;

    @SuppressWarnings("NullAway.Init")
    private PackageParts parts;

    @BeforeEach
    void anAssessmentWithPhotos() {
        work = HandOver.in(folder);
        Opened opened = work.complete("丰泽花园", 4);
        parts = PackageParts.of(work, opened, opened, folder);
    }

    @AfterEach
    void emptied() throws IOException {
        work.close();
        Files.deleteIfExists(ballast);
        Files.deleteIfExists(target);
    }

    @Test
    void withoutRoomNothingIsBegunAndOneSentenceSaysSo() throws IOException {
        fill(100_000);

        assertNoSpace(new FileOps());

        assertLeft();
    }

    @Test
    void aDiskThatFillsUpMeanwhileLeavesNothingUnderTheName() throws IOException {
        for (int left : new int[] {0, 50_000, 200_000}) {
            assertNoSpace(filling(left));
            Files.delete(ballast);
            assertLeft();
        }
    }

    @Test
    void anOlderPackageStaysByteForByteAndIsReplacedOnceThereIsRoom() throws IOException {
        parts.write(target, new FileOps(), Progress.UNSEEN);
        byte[] old = Files.readAllBytes(target);
        assertNoSpace(filling(50_000));
        assertThat(target).hasBinaryContent(old);
        Files.delete(ballast);
        assertLeft(target);

        parts.write(target, new FileOps(), Progress.UNSEEN);

        assertThat(work.verify(target).isSound()).isTrue();
        assertLeft(target);
    }

    private void assertNoSpace(FileOps files) {
        Problem problem = catchThrowableOfType(Problem.class, () -> parts.write(target, files, Progress.UNSEEN));
        assertThat(problem).as("it was told").isNotNull();
        assertThat(problem.key()).isEqualTo("problem.file.space");
        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).word(problem))
                .contains("磁盘空间不足", "评价包.xingping")
                .doesNotContain(".tmp");
    }

    /** A disk of which no more than this is left when the file has just been made. */
    private FileOps filling(int left) {
        return new FileOps(
                (step, path) -> {
                    if (step == Step.CREATE) {
                        fill(left);
                    }
                },
                nanos -> {});
    }

    private void fill(int left) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(disk).getUsableSpace() > left) {
                out.write(new byte[4_096]);
            }
        }
    }

    private void assertLeft(Path... files) throws IOException {
        try (Stream<Path> all = Files.list(disk)) {
            assertThat(all.filter(path -> !path.equals(ballast))).containsExactlyInAnyOrder(files);
        }
    }
}
