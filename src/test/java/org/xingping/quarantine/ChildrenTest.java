package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.photo.Format;
import org.xingping.photo.NoPreview;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PictureFiles;

/** Children come and go, are killed and cut off, and nobody but their own picture hears of it. */
class ChildrenTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Launch ROGUE = new Launch(RogueWorker.class.getName(), 32);

    @TempDir
    private Path folder;

    private Path honest = Path.of("");
    private Path slow = Path.of("");

    @BeforeEach
    void twoPictures() throws IOException {
        honest = Files.write(folder.resolve("honest.jpg"), PictureFiles.jpeg(Letter.upright(), 0.9f, false));
        byte[] large = Planted.png(
                "IHDR", Planted.ihdr(15_000, 15_000, 8, 0),
                "IDAT", Planted.deflated(15_001L * 15_000),
                "IEND", new byte[0]);
        slow = Files.write(folder.resolve("slow.png"), large);
    }

    @Test
    void noChildIsStartedBeforeItIsNeededAndItIsKept() {
        try (Pictures pictures = new Pictures(2)) {
            assertThat(children()).isEmpty();
            pictures.preview(honest, Format.JPEG);
            List<ProcessHandle> first = children();
            pictures.glance(honest, Format.JPEG);

            assertThat(first).hasSize(1);
            assertThat(children()).isEqualTo(first);
        }
        assertThat(children()).isEmpty();
    }

    @Test
    void manyCallersShareFewChildren() throws Exception {
        try (Pictures pictures = new Pictures(2);
                ExecutorService callers = Executors.newFixedThreadPool(8)) {
            Callable<Preview> call = () -> pictures.preview(honest, Format.JPEG);
            for (Future<Preview> answer : callers.invokeAll(Collections.nCopies(40, call))) {
                assertThat(answer.get()).isInstanceOf(Preview.Made.class);
            }
            assertThat(children()).hasSize(2);
        }
    }

    @Test
    void aPictureWhoseChildIsKilledIsTriedOnceMore() throws Exception {
        try (Pictures pictures = new Pictures(1)) {
            pictures.preview(honest, Format.JPEG);
            ProcessHandle first = children().getFirst();
            CompletableFuture<Preview> preview = asked(pictures, slow, Format.PNG);
            awaitWork(first);
            first.destroyForcibly();

            assertThat(preview.get(60, TimeUnit.SECONDS)).isInstanceOf(Preview.Made.class);
            assertThat(pictures.preview(honest, Format.JPEG)).isInstanceOf(Preview.Made.class);
            assertThat(children()).doesNotContain(first);
        }
    }

    @Test
    void aChildKilledWhileIdleIsReplacedUnseen() {
        try (Pictures pictures = new Pictures(1)) {
            pictures.preview(honest, Format.JPEG);
            ProcessHandle first = children().getFirst();
            first.destroyForcibly();
            first.onExit().join();

            assertThat(pictures.preview(honest, Format.JPEG)).isInstanceOf(Preview.Made.class);
        }
    }

    @Test
    void aPictureThatKillsItsChildTwiceIsLeftAlone() throws IOException {
        Files.createFile(folder.resolve("die"));
        try (Pictures pictures = new Pictures(1, ROGUE, Limits.USUAL)) {
            assertThat(pictures.preview(folder.resolve("die"), Format.JPEG)).isEqualTo(none(NoPreview.CRASHED));
            assertThat(pictures.glance(folder.resolve("die"), Format.JPEG)).isEqualTo(Glance.NOTHING);
            assertThat(pictures.preview(answering(none(NoPreview.HEIC)), Format.JPEG))
                    .isEqualTo(none(NoPreview.HEIC));
        }
    }

    @Test
    void aPictureThatComputesTooLongIsCutOff() {
        try (Pictures pictures = new Pictures(1, Launch.USUAL, new Limits(LONG, Duration.ofMillis(300)))) {
            assertThat(pictures.preview(slow, Format.PNG)).isEqualTo(none(NoPreview.TOO_SLOW));
            assertThat(pictures.preview(honest, Format.JPEG)).isInstanceOf(Preview.Made.class);
        }
    }

    @Test
    void aPictureThatHangsIsCutOff() throws IOException {
        Limits limits = new Limits(Duration.ofMillis(400), LONG);
        try (Pictures pictures = new Pictures(1, ROGUE, limits)) {
            for (String name : List.of("sleep", "spin")) {
                Path hanging = Files.createFile(folder.resolve(name));
                assertThat(pictures.preview(hanging, Format.JPEG)).as(name).isEqualTo(none(NoPreview.TOO_SLOW));
            }
            assertThat(pictures.preview(answering(none(NoPreview.HEIC)), Format.JPEG))
                    .isEqualTo(none(NoPreview.HEIC));
        }
    }

    @Test
    void withoutTheRulesAboutHeadersTheMemoryOfTheChildIsWhatHolds() throws IOException {
        Launch unguarded = new Launch(UnguardedWorker.class.getName(), 96);
        byte[] bomb = Planted.sized(PictureFiles.jpeg(Letter.upright(), 0.9f, false), 65_500, 65_500);
        Path trap = Files.write(folder.resolve("bomb.jpg"), bomb);
        try (Pictures pictures = new Pictures(1, unguarded, Limits.USUAL)) {
            pictures.preview(honest, Format.JPEG);
            List<ProcessHandle> before = children();

            assertThat(pictures.preview(trap, Format.JPEG)).isEqualTo(none(NoPreview.TOO_LARGE));
            assertThat(pictures.preview(honest, Format.JPEG)).isInstanceOf(Preview.Made.class);
            assertThat(children()).hasSize(1).isNotEqualTo(before);
        }
    }

    @Test
    void whoWaitsWhileAllIsClosedIsToldSo() throws Exception {
        Pictures pictures = new Pictures(1);
        pictures.preview(honest, Format.JPEG);
        CompletableFuture<Preview> working = asked(pictures, slow, Format.PNG);
        awaitWork(children().getFirst());
        CompletableFuture<Preview> waiting = asked(pictures, slow, Format.PNG);
        pictures.close();

        assertThat(working.get(20, TimeUnit.SECONDS)).isEqualTo(none(NoPreview.CLOSED));
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(none(NoPreview.CLOSED));
        assertThat(pictures.preview(honest, Format.JPEG)).isEqualTo(none(NoPreview.CLOSED));
        assertThat(children()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
                .doesNotContain("quarantine-watch");
    }

    @Test
    void aChildDoesNotOutliveTheProgram() throws Exception {
        Process process = Launch.USUAL.start();
        try (DataOutputStream questions = new DataOutputStream(process.getOutputStream())) {
            process.getInputStream().readNBytes(4);
            questions.writeUTF(Reply.Question.PREVIEW.name());
            questions.writeUTF(Format.PNG.name());
            questions.writeUTF(slow.toString());
            questions.flush();
            awaitWork(process.toHandle());
        } // as the system closes it when the program is gone
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(process.getInputStream().readAllBytes())
                .as("in the middle of the picture")
                .isEmpty();
    }

    private static CompletableFuture<Preview> asked(Pictures pictures, Path file, Format format) {
        return CompletableFuture.supplyAsync(() -> pictures.preview(file, format));
    }

    private Path answering(Preview.None none) throws IOException {
        Path file = folder.resolve("answer");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            new Reply.None(none.why()).write(out);
        }
        return file;
    }

    private static Preview.None none(NoPreview why) {
        return new Preview.None(why);
    }

    /** Until the child has begun to compute on what it was asked. */
    private static void awaitWork(ProcessHandle child) throws InterruptedException {
        Duration before = computed(child);
        while (child.isAlive() && computed(child).minus(before).toMillis() < 150) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static Duration computed(ProcessHandle child) {
        return child.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("java"))
                .filter(ProcessHandle::isAlive)
                .collect(Collectors.toList());
    }
}
