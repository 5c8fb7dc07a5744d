package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.PackageParts;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** A stick is pulled while a package is written to it: its folder is gone from one step to the next. */
class PulledStickTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "CREATE", "WRITE", "FORCE", "VERIFY", "OPEN_FOLDER", "RENAME"})
    void theOlderPackageOnItStaysAndOneSentenceTellsThatItIsGone(Step at) throws IOException {
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        Path pulled = folder.resolve("pulled");
        Path target = Files.writeString(stick.resolve("评价包.xingping"), "older");
        AtomicBoolean gone = new AtomicBoolean();
        FileOps disk = new FileOps(
                (step, path) -> {
                    if (step == at && gone.compareAndSet(false, true)) {
                        Files.move(stick, pulled);
                    }
                },
                nanos -> {});
        try (HandOver work = HandOver.in(folder)) {
            Opened opened = work.complete("丰泽花园", 2);
            PackageParts parts = PackageParts.of(work, opened, opened, folder);

            Throwable told = catchThrowable(() -> parts.write(target, disk, Progress.UNSEEN));

            assertThat(told).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.key()).isEqualTo("problem.file.missing");
                assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).word(problem))
                        .contains("评价包.xingping")
                        .doesNotContain(".tmp", "Exception");
            });
        }
        assertThat(stick).doesNotExist();
        assertThat(pulled.resolve("评价包.xingping")).content().isEqualTo("older");
        try (Stream<Path> left = Files.list(pulled)) {
            assertThat(left)
                    .filteredOn(file -> file.toString().endsWith(".xingping"))
                    .hasSize(1);
        }
    }
}
