package org.xingping.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.text.Problem;

class FileOpsTest {
    private static final byte[] OLD = "旧的内容".getBytes(UTF_8);
    private static final byte[] NEW = "新的内容".repeat(100_000).getBytes(UTF_8);

    @TempDir
    Path folder;

    private Path target = Path.of("");

    @BeforeEach
    void anOldFileIsThere() throws IOException {
        target = folder.resolve("评分表 #1 100%.xlsx");
        Files.write(target, OLD);
    }

    private static void noWaiting(long nanos) {}

    private static void unread(Path written) {}

    private static FileOps failing(Step step, IOException failure) {
        return failing(step, failure, FileOpsTest::noWaiting);
    }

    private static FileOps failing(Step step, IOException failure, LongConsumer pause) {
        return new FileOps(
                (at, path) -> {
                    if (at == step) {
                        throw failure;
                    }
                },
                pause);
    }

    private static void replace(FileOps files, Path target) {
        files.replace(
                target,
                NEW.length,
                out -> out.write(NEW),
                written -> assertThat(written).hasBinaryContent(NEW));
    }

    private static Problem refused(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run);
    }

    private List<Path> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    @Test
    void newContentTakesThePlaceOfTheOld() throws IOException {
        replace(new FileOps(), target);

        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly(target);
    }

    @Test
    void whatIsForcedAheadIsOnTheDiskBeforeMoreIsWritten() {
        List<Step> steps = new ArrayList<>();
        FileOps files = new FileOps((step, path) -> steps.add(step), FileOpsTest::noWaiting);

        files.replace(
                target,
                out -> {
                    out.write(1);
                    out.force();
                    out.write(2);
                },
                written -> assertThat(written).hasBinaryContent(new byte[] {1, 2}));

        assertThat(steps).startsWith(Step.SPACE, Step.CREATE, Step.WRITE, Step.FORCE, Step.WRITE, Step.FORCE);
    }

    @Test
    void aDiskThatRefusesToForceAheadIsToldEvenIfTheWriterWrapsIt() throws IOException {
        FileOps files = failing(Step.FORCE, new IOException("Input/output error"));

        Problem problem = refused(() -> files.replace(
                target,
                out -> {
                    try {
                        out.force();
                    } catch (IOException swallowed) {
                        throw new IllegalStateException("wrapped", swallowed);
                    }
                },
                FileOpsTest::unread));

        assertThat(problem.key()).isEqualTo("problem.file.other");
        assertThat(target).hasBinaryContent(OLD);
    }

    @Test
    void whatIsWrittenIsForcedAndReadBackBeforeItIsRenamedAndTheFolderIsForcedLast() {
        List<Step> steps = new ArrayList<>();

        replace(new FileOps((step, path) -> steps.add(step), FileOpsTest::noWaiting), target);

        assertThat(steps.stream().distinct())
                .containsExactly(
                        Step.SPACE,
                        Step.CREATE,
                        Step.WRITE,
                        Step.FORCE,
                        Step.CLOSE,
                        Step.VERIFY,
                        Step.OPEN_FOLDER,
                        Step.RENAME,
                        Step.FORCE_FOLDER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SPACE", "CREATE", "WRITE", "FORCE", "CLOSE", "VERIFY", "OPEN_FOLDER", "RENAME"})
    void aStepThatFailsLeavesTheOldFileByteForByte(Step step) throws IOException {
        FileOps files = failing(step, new IOException("Input/output error"));

        Problem problem = refused(() -> replace(files, target));

        assertThat(problem.key()).isEqualTo(step == Step.VERIFY ? "problem.file.verify" : "problem.file.other");
        assertThat(target).hasBinaryContent(OLD);
        assertThat(names()).containsExactly(target);
    }

    @Test
    void aFolderThatIsNotForcedIsToldAlthoughTheNewFileIsWhole() {
        FileOps files = failing(Step.FORCE_FOLDER, new IOException("Input/output error"));

        Problem problem = refused(() -> replace(files, target));

        assertThat(problem.key()).isEqualTo("problem.file.unconfirmed");
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void everyStepOfAReplacementIsOneThatTheTestsLetFail() {
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);

        replace(new FileOps((step, path) -> steps.add(step), FileOpsTest::noWaiting), target);

        steps.removeAll(
                EnumSet.of(Step.SPACE, Step.CREATE, Step.WRITE, Step.FORCE, Step.CLOSE, Step.VERIFY, Step.OPEN_FOLDER));
        assertThat(steps).containsExactly(Step.RENAME, Step.FORCE_FOLDER);
    }

    @Test
    void aFullDiskIsNamedEvenWhenALibraryWrapsWhatItSaid() {
        FileOps files = failing(Step.WRITE, new FileSystemException("x", null, "No space left on device"));

        Problem problem = refused(() -> files.replace(
                target,
                out -> {
                    try {
                        out.write(NEW);
                    } catch (IOException wrapped) {
                        throw new IllegalStateException("the package could not be saved", wrapped);
                    }
                },
                FileOpsTest::unread));

        assertThat(problem.key()).isEqualTo("problem.file.space");
        assertThat(target).hasBinaryContent(OLD);
    }

    @Test
    void whatWillNotFitIsNotEvenBegun() throws IOException {
        Problem problem =
                refused(() -> new FileOps().replace(target, Long.MAX_VALUE / 2, out -> {}, FileOpsTest::unread));

        assertThat(problem.key()).isEqualTo("problem.file.space");
        assertThat(names()).containsExactly(target);
    }

    @Test
    void aReadOnlyDiskIsNamed() {
        FileOps files = failing(Step.CREATE, new FileSystemException("x", null, "Read-only file system"));

        assertThat(refused(() -> replace(files, target)).key()).isEqualTo("problem.file.read-only");
    }

    @Test
    void aFolderOneMayNotWriteToIsNamed() {
        FileOps files = failing(Step.CREATE, new AccessDeniedException("x"));

        assertThat(refused(() -> replace(files, target)).key()).isEqualTo("problem.file.permission");
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        Path gone = folder.resolve("拔掉的U盘").resolve("x.xlsx");

        assertThat(refused(() -> replace(new FileOps(), gone)).key()).isEqualTo("problem.file.missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void aTargetHeldForAMomentIsWaitedFor(int times) {
        int[] left = {times};
        FileOps files = new FileOps(
                (step, path) -> {
                    if (step == Step.RENAME && left[0]-- > 0) {
                        throw new AccessDeniedException(path.toString());
                    }
                },
                FileOpsTest::noWaiting);

        replace(files, target);

        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void aTargetHeldForLongerThanFiveSecondsIsNamedAndStaysAsItWas() throws IOException {
        long[] waited = {0};
        FileOps files = failing(Step.RENAME, new AccessDeniedException("x"), nanos -> waited[0] += nanos);

        Problem problem = refused(() -> replace(files, target));

        assertThat(problem.key()).isEqualTo("problem.file.in-use");
        assertThat(waited[0]).isEqualTo(5_000_000_000L);
        assertThat(target).hasBinaryContent(OLD);
        assertThat(names()).containsExactly(target);
    }

    @Test
    void contentThatDoesNotReadBackIsNotUsed() throws IOException {
        Problem problem = refused(() -> new FileOps().replace(target, out -> out.write(NEW), written -> {
            throw new IllegalStateException("two sheets are missing");
        }));

        assertThat(problem.key()).isEqualTo("problem.file.verify");
        assertThat(target).hasBinaryContent(OLD);
        assertThat(names()).containsExactly(target);
    }

    @Test
    void aDefectOfTheWriterIsNotHiddenAndLeavesNothingBehind() throws IOException {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new FileOps()
                        .replace(
                                target,
                                out -> {
                                    out.write(NEW);
                                    throw new IllegalStateException("cancelled");
                                },
                                FileOpsTest::unread));
        assertThat(target).hasBinaryContent(OLD);
        assertThat(names()).containsExactly(target);
    }

    @Test
    void whatAnotherProgramWroteIsTakenOverAsSafely() throws IOException {
        FileOps files = new FileOps();
        Path temporary = files.temporary(target);
        Files.write(temporary, NEW);

        assertThat(refused(
                        () -> failing(Step.FORCE, new IOException("x")).adopt(temporary, target, FileOpsTest::unread)))
                .isNotNull();
        assertThat(target).hasBinaryContent(OLD);
        Files.write(temporary, NEW);
        files.adopt(temporary, target, FileOpsTest::unread);

        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly(target);
    }

    @Test
    void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), target);

        replace(new FileOps(), link);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void namesMayBeAsLongAsTheSystemAllows() {
        Path longest = folder.resolve("长".repeat(83) + ".xlsx");

        replace(new FileOps(), longest);

        assertThat(longest).hasBinaryContent(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xingping.db", "xingping.db-wal", "XINGPING.DB-SHM", "thumbnails.db-journal"})
    void liveDatabasesAreRefused(String name) {
        Path database = folder.resolve(name);
        FileOps files = new FileOps();

        assertThat(Stream.<Runnable>of(
                                () -> replace(files, database),
                                () -> files.delete(database),
                                () -> files.move(target, database),
                                () -> files.move(database, target))
                        .map(action -> refused(action).key()))
                .containsOnly("problem.file.database");
    }

    @Test
    void aClosedDatabaseIsSetAsideWithAllThatBelongsToItBeforeAnotherTakesItsPlace() throws IOException {
        FileOps files = new FileOps();
        Path database = Files.writeString(folder.resolve("xingping.db"), "damaged");
        Path log = Files.writeString(folder.resolve("xingping.db-wal"), "stale");

        assertThat(refused(() -> files.placeDatabase(target, database)).key()).isEqualTo("problem.file.exists");
        files.setAsideDatabase(database, ".damaged");
        assertThat(database).doesNotExist();
        assertThat(log).doesNotExist();
        assertThat(folder.resolve("xingping.db.damaged-wal")).hasContent("stale");
        files.placeDatabase(target, database);

        assertThat(database).hasBinaryContent(OLD);
    }

    @Test
    void foldersAreCreatedDownwardsAndRecordedInTheirParents() {
        List<Path> forced = new ArrayList<>();
        FileOps files = new FileOps(
                (step, path) -> {
                    if (step == Step.FORCE_FOLDER) {
                        forced.add(path);
                    }
                },
                FileOpsTest::noWaiting);
        Path deep = folder.resolve("工作区").resolve("photos").resolve("ab");

        files.createDirectories(deep);
        files.createDirectories(deep);

        assertThat(deep).isDirectory();
        assertThat(forced)
                .containsExactly(
                        folder, folder.resolve("工作区"), folder.resolve("工作区").resolve("photos"));
    }

    @Test
    void aFileInTheWayOfAFolderIsNamed() {
        assertThat(refused(() -> new FileOps().createDirectories(target.resolve("sub")))
                        .key())
                .isEqualTo("problem.file.exists");
    }

    @Test
    void whatAKilledRunLeftIsSweptAndNothingElse() throws IOException {
        FileOps files = new FileOps();
        Path old = Files.write(files.temporary(target), NEW);
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Path fresh = Files.write(files.temporary(target), NEW);

        assertThat(files.sweep(folder, Instant.parse("2026-01-02T00:00:00Z"))).isEqualTo(1);
        assertThat(names()).containsExactlyInAnyOrder(target, fresh);
    }

    @Test
    void theFreeSpaceOfAFolderYetToComeIsThatOfItsDisk() {
        FileOps files = new FileOps();

        assertThat(files.free(folder.resolve("not").resolve("yet"))).isPositive();
    }

    @Test
    void sizesAreToldInWholeUnits() {
        assertThat(Stream.of(0L, 512L, 65_536L, 3L << 30).map(Size::of))
                .containsExactly("0 B", "512 B", "64 kB", "3 GB");
    }
}
