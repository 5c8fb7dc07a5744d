package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.Opened;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Sessions;
import org.xingping.text.Problem;

class BackupTest {
    @TempDir
    Path folder;

    @TempDir
    Path stick;

    private Opened backedUp;
    private BackupFile backup;

    @BeforeEach
    void aBackupOfAFinishedSheet() {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            backedUp = Given.play(workspace, new RandomSheets(Given.EDITION, 9).next(RandomSheets.Filling.FINISHED));
            workspace.inspectors().named("陈明");
            assertThat(workspace.lastBackup()).isEmpty();
            backup = workspace.backup(stick);
        }
    }

    @Test
    void aBackupRestoresToTheSameContentOnAnotherLaptop(@TempDir Path elsewhere) {
        Path fresh = elsewhere.resolve("工作区");

        Workspace.restore(backup.file(), fresh, Sessions.named("run-2"));

        assertThat(backup.assessments()).isEqualTo(1);
        assertThat(backup.file().getFileName().toString()).matches("xingping-\\d{8}-\\d{6}\\.backup");
        try (Workspace workspace = Workspace.open(fresh, Sessions.named("run-3"))) {
            assertThat(workspace.load(backedUp.id())).isEqualTo(Given.restored(backedUp));
            assertThat(workspace.inspectors().all()).extracting("name").contains("陈明");
            assertThat(workspace.estates().all()).hasSize(1);
            assertThat(workspace.check()).isEmpty();
            workspace.record(backedUp.id(), Given.LIN, List.of(Given.note(Given.item(0), "接着写")));
            assertThat(workspace.check()).isEmpty();
        }
        assertThat(names(fresh)).containsExactly("workspace.lock", "xingping.db");
    }

    @Test
    void theLastBackupIsRememberedWithItsAge() {
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            assertThat(workspace.lastBackup())
                    .isEqualTo(Optional.of(new LastBackup(backup.at(), backup.file(), false)));

            workspace.record(backedUp.id(), Given.LIN, List.of(Given.note(Given.item(0), "新")));

            assertThat(workspace.lastBackup().orElseThrow().changed()).isTrue();
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void restoringMovesTheOldWorkspaceAside() {
        Opened later;
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            later = workspace.record(backedUp.id(), Given.LIN, List.of(Given.note(Given.item(0), "之后写的")));
        }

        Workspace.restore(backup.file(), folder, Sessions.named("run-3"));

        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-4"))) {
            assertThat(workspace.load(backedUp.id())).isEqualTo(Given.restored(backedUp));
        }
        Path aside = folder.resolve(names(folder).stream()
                .filter(name -> name.startsWith("xingping.db.before-restore-2026"))
                .findFirst()
                .orElseThrow());
        try (Db db = Connections.peeking(aside)) {
            assertThat(db.number("select max(seq) from line"))
                    .isEqualTo(later.sheet().entries().size());
        }
    }

    @Test
    void aLogLeftBesideTheTargetIsNotReplayed() throws IOException {
        Path log = folder.resolve("xingping.db-wal");
        Path database = folder.resolve("xingping.db");
        byte[] stale;
        byte[] main;
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            workspace.record(backedUp.id(), Given.LIN, List.of(Given.note(Given.item(0), "只在日志里")));
            main = Files.readAllBytes(database);
            stale = Files.readAllBytes(log);
        }
        assertThat(stale).isNotEmpty();
        Files.write(database, main);
        Files.write(log, stale);

        Workspace.restore(backup.file(), folder, Sessions.named("run-3"));

        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-4"))) {
            assertThat(workspace.load(backedUp.id())).isEqualTo(Given.restored(backedUp));
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingIsTouched() throws IOException {
        byte[] whole = Files.readAllBytes(backup.file());
        int name = indexOf(whole, "林晓".getBytes(StandardCharsets.UTF_8));
        byte[] flipped = whole.clone();
        flipped[name + 2] ^= 1;
        byte[] garbage = whole.clone();
        Arrays.fill(garbage, 0, 40, (byte) 7);

        for (byte[] damaged : List.of(
                flipped,
                garbage,
                Arrays.copyOf(whole, whole.length / 2),
                new byte[0],
                "x".getBytes(StandardCharsets.UTF_8))) {
            Files.write(backup.file(), damaged);
            Snapshot before = Snapshot.of(folder);

            assertThat(problem(() -> Workspace.restore(backup.file(), folder, Sessions.named("run-2")))
                            .key())
                    .isEqualTo("problem.backup.damaged");

            assertThat(Snapshot.of(folder)).isEqualTo(before);
        }
    }

    @Test
    void everyChangedBitThatMeansSomethingIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(backup.file());
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 60; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Path copy = Files.write(stick.resolve("flipped-" + i), flipped);
            try {
                assertThat(Backups.verified(copy)).isEqualTo(backup.root());
            } catch (Problem damaged) {
                found++;
            }
        }
        assertThat(found).as("of 60, the rest hit bytes without meaning").isGreaterThan(30);
    }

    @Test
    void aCopyOfADatabaseIsNoBackup() throws IOException {
        Path copy = Files.copy(folder.resolve("xingping.db"), stick.resolve("copy.backup"));

        assertThat(problem(() -> Workspace.restore(copy, folder, Sessions.named("run-2")))
                        .key())
                .isEqualTo("problem.backup.damaged");
        assertThat(problem(() -> Workspace.restore(stick.resolve("none"), folder, Sessions.named("run-2")))
                        .key())
                .isEqualTo("problem.backup.missing");
    }

    @Test
    void aWorkspaceInUseIsNotReplaced() {
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            assertThat(problem(() -> Workspace.restore(backup.file(), folder, Sessions.named("run-3")))
                            .key())
                    .isEqualTo("problem.workspace.busy");
            assertThat(workspace.load(backedUp.id())).isEqualTo(backedUp);
        }
    }

    @Test
    void aBackupThatFailsAtAnyStepLeavesTheEarlierOnesAndTheWorkspaceAlone() {
        Snapshot before = Snapshot.of(stick);
        boolean failed = true;
        int step = 0;
        for (; failed; step++) {
            FileOps failing = failingAt(step);
            try (Workspace workspace =
                    new Opening(folder, Sessions.named("run-" + (step + 2)), failing, Schema.current()).writing()) {
                failed = catchThrowableOfType(Problem.class, () -> workspace.backup(stick)) != null;
                assertThat(workspace.readOnly()).isFalse();
                if (failed) {
                    assertThat(withoutUnconfirmed(Snapshot.of(stick), before)).isEqualTo(before);
                }
            }
        }
        assertThat(step).isGreaterThan(4);
    }

    @Test
    void aRestoreThatFailsAtAnyStepLosesNothing() throws IOException {
        Opened later;
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
            later = workspace.record(backedUp.id(), Given.LIN, List.of(Given.note(Given.item(0), "之后写的")));
        }
        boolean failed = true;
        int step = 0;
        for (; failed; step++) {
            FileOps failing = failingAt(step);
            Restore restore = new Restore(folder, Sessions.named("restore-" + step), failing, Schema.current());
            failed = catchThrowableOfType(Problem.class, () -> restore.from(backup.file())) != null;
            if (failed && !Files.exists(folder.resolve("xingping.db"))) {
                Path aside = folder.resolve(names(folder).stream()
                        .filter(name -> name.startsWith("xingping.db.before-restore"))
                        .findFirst()
                        .orElseThrow());
                Files.move(aside, folder.resolve("xingping.db"));
            }
            if (failed) {
                try (Workspace workspace = Workspace.open(folder, Sessions.named("after-" + step))) {
                    assertThat(workspace.load(backedUp.id())).isIn(backedUp, Given.restored(backedUp), later);
                }
            }
        }
        assertThat(step).isGreaterThan(6);
        try (Workspace workspace = Workspace.open(folder, Sessions.named("last"))) {
            assertThat(workspace.load(backedUp.id())).isEqualTo(Given.restored(backedUp));
        }
    }

    @Test
    void aMigrationIsPrecededByABackupAndCanBeUndoneByIt() {
        Schema newer = followedBy("create table later (x integer primary key) strict;\n");
        new Opening(folder, Sessions.named("run-2"), new FileOps(), newer)
                .writing()
                .close();

        Path before = folder.resolve(Opening.BACKUPS)
                .resolve(names(folder.resolve(Opening.BACKUPS)).getFirst());
        assertThat(before.getFileName().toString()).startsWith("before-migration-from-2-");
        assertThat(problem(() -> Workspace.open(folder, Sessions.named("run-3")))
                        .key())
                .isEqualTo("problem.workspace.newer");
        Workspace.restore(before, folder, Sessions.named("run-4"));
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-5"))) {
            assertThat(workspace.load(backedUp.id())).isEqualTo(Given.restored(backedUp));
            assertThat(workspace.page(AssessmentQuery.newest(2))).hasSize(1);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheOldVersion() {
        Schema broken = followedBy("create table later (x integer primary key) strict;\ncreate table line (x);\n");
        assertThat(catchThrowableOfType(
                        RuntimeException.class,
                        () -> new Opening(folder, Sessions.named("run-2"), new FileOps(), broken).writing()))
                .isNotNull();

        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-3"))) {
            assertThat(workspace.load(backedUp.id())).isEqualTo(backedUp);
            assertThat(workspace.check()).isEmpty();
        }
    }

    /** The schema of a later version. */
    private static Schema followedBy(String script) {
        List<String> scripts = new ArrayList<>(Schema.current().scripts());
        scripts.add(script);
        return new Schema(scripts, "");
    }

    /** A file whose last sync was not confirmed is complete all the same; it may stay. */
    private static Snapshot withoutUnconfirmed(Snapshot now, Snapshot before) {
        Map<String, String> files = new TreeMap<>(now.files());
        files.keySet()
                .removeIf(name -> name.endsWith(".backup") && !before.files().containsKey(name));
        return new Snapshot(files);
    }

    private static FileOps failingAt(int step) {
        int[] left = {step};
        return new FileOps(
                (at, path) -> {
                    if (left[0]-- == 0) {
                        throw new IOException("the disk is gone at " + at);
                    }
                },
                _ -> {});
    }

    private static int indexOf(byte[] whole, byte[] part) {
        for (int i = 0; i + part.length <= whole.length; i++) {
            if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
