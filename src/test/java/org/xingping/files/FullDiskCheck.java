package org.xingping.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingping.text.Problem;

/**
 * Replaces files on a disk that is really full. Not named as a test, for it needs a small file system of its own:
 * {@code .ci/checks.d/10-full-disk.sh} mounts one and runs it with {@code -Dxingping.full=FOLDER}.
 */
class FullDiskCheck {
    private static final byte[] OLD = new byte[20_000];
    private static final byte[] NEW = new byte[60_000];

    private final Path folder = Path.of(Objects.requireNonNull(System.getProperty("xingping.full"), "xingping.full"));

    @Test
    void aDiskThatFillsUpWhileWritingLeavesTheOldFileByteForByte() throws IOException {
        Path target = old("report.xlsx");

        Problem problem = catchThrowableOfType(
                Problem.class, () -> new FileOps().replace(target, out -> out.write(NEW), written -> {}));

        assertThat(problem.key()).isEqualTo("problem.file.space");
        assertThat(target).hasBinaryContent(OLD);
        assertOnly(target);
    }

    @Test
    void aDiskFilledByAnotherProgramIsNamed() throws IOException {
        Path target = old("report.xlsx");
        Path ballast = folder.resolve("ballast");
        try {
            fill(ballast);
            Problem problem = catchThrowableOfType(
                    Problem.class,
                    () -> new FileOps().replace(target, out -> out.write(new byte[5_000]), written -> {}));

            assertThat(problem.key()).isEqualTo("problem.file.space");
            assertThat(target).hasBinaryContent(OLD);
        } finally {
            Files.delete(ballast);
        }
        assertOnly(target);
    }

    @Test
    void withSpaceFreedTheSameReplacementSucceeds() throws IOException {
        Path target = old("report.xlsx");

        new FileOps().replace(target, out -> out.write(OLD, 0, 10_000), written -> {});

        assertThat(target).hasSize(10_000);
    }

    private Path old(String name) throws IOException {
        return Files.write(folder.resolve(name), OLD);
    }

    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[1_000]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space");
        }
    }

    private void assertOnly(Path target) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }
}
