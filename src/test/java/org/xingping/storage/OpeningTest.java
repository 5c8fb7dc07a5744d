package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.Opened;
import org.xingping.testkit.Sessions;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

class OpeningTest {
    @TempDir
    Path folder;

    private Opened written;

    @BeforeEach
    void aWorkspaceWithAnAssessment() {
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            written = Given.begun(workspace);
        }
    }

    @Test
    void aNewerWorkspaceIsNotTouched() {
        sabotage("pragma user_version = 99");

        refused("problem.workspace.newer");
    }

    @Test
    void aDatabaseOfAnotherProgramIsNotTouched() {
        sabotage("pragma application_id = 7");

        refused("problem.workspace.foreign");
    }

    @Test
    void aHeaderOfGarbageIsNotTouched() throws IOException {
        byte[] bytes = Files.readAllBytes(database());
        Arrays.fill(bytes, 0, 100, (byte) 0x55);
        Files.write(database(), bytes);

        refused("problem.workspace.damaged");
    }

    @Test
    void aTruncatedFileIsNotTouched() throws IOException {
        byte[] bytes = Files.readAllBytes(database());
        Files.write(database(), Arrays.copyOf(bytes, bytes.length / 2));

        refused("problem.workspace.damaged");
    }

    @Test
    void anEmptyFileIsNotTouched() throws IOException {
        Files.write(database(), new byte[0]);

        refused("problem.workspace.damaged");
    }

    @Test
    void anOverwrittenPageIsNotTouched() throws IOException {
        byte[] bytes = Files.readAllBytes(database());
        byte[] garbage = new byte[4096];
        new Random(7).nextBytes(garbage);
        System.arraycopy(garbage, 0, bytes, bytes.length / 4096 / 2 * 4096, garbage.length);
        Files.write(database(), bytes);

        refused("problem.workspace.damaged");
    }

    @Test
    void aPlantedTriggerIsNamedAndNotTouched() {
        sabotage("create trigger generous after insert on line begin update answer set low = high; end");

        Problem problem = refused("problem.workspace.schema");
        assertThat(problem.args().toString()).contains("trigger generous");
    }

    @Test
    void aWorkspaceThatLostItsDatabaseIsNotReplacedByAnEmptyOne() throws IOException {
        Files.createDirectory(folder.resolve(Opening.BACKUPS));
        Files.delete(database());

        refused("problem.workspace.missing");
    }

    @Test
    void aFolderWithOtherFilesDoesNotBecomeAWorkspace(@TempDir Path documents) throws IOException {
        Files.writeString(documents.resolve("报告.docx"), "x");

        assertThat(problem(() -> Workspace.open(documents, Sessions.first())).key())
                .isEqualTo("problem.workspace.not-empty");
        assertThat(Snapshot.of(documents).files()).containsOnlyKeys("", "报告.docx");
    }

    @Test
    void aMissingFolderIsCreatedWithItsParents() {
        Path deep = folder.resolve("2026").resolve("泉州");

        Workspace.open(deep, Sessions.named("run-2")).close();

        assertThat(deep.resolve(Opening.DATABASE)).isRegularFile();
    }

    @ParameterizedTest
    @CsvSource({
        "ext4, /home/lin/xingping, false",
        "btrfs, /home/lin/xingping, false",
        "fuseblk, /media/disk/xingping, false",
        "NTFS, C:/xingping, false",
        "cifs, /mnt/share, true",
        "SMB3, /mnt/share, true",
        "nfs4, /mnt/share, true",
        "9p, /mnt/share, true",
        "fuse.sshfs, /mnt/share, true",
        "vfat, /media/stick, true",
        "ext4, /home/lin/OneDrive - 物业/xingping, true",
        "ext4, /home/lin/Dropbox/xingping, true",
        "ext4, /home/lin/我的坚果云/xingping, true",
        "ext4, /home/lin/dropped/xingping, false"
    })
    void placesThatBreakLocksOrCopyHalfFilesAreRefused(String store, String path, boolean refused) {
        assertThat(Places.refusal(Path.of(path), store).isPresent()).isEqualTo(refused);
    }

    @Test
    void inASynchronisedFolderNothingIsCreated() {
        Path synced = folder.resolve("OneDrive").resolve("xingping");

        Problem problem = problem(() -> Workspace.open(synced, Sessions.first()));

        assertThat(problem.key()).isEqualTo("problem.workspace.place");
        assertThat(problem.args()).contains("OneDrive");
        assertThat(synced.getParent()).doesNotExist();
    }

    @Test
    void lookingOnlyChangesNothingAndRefusesToWrite() {
        Snapshot before = Snapshot.of(folder);
        try (Workspace workspace = Workspace.openReadOnly(folder, Sessions.named("run-2"))) {
            assertThat(workspace.readOnly()).isTrue();
            assertThat(workspace.load(written.id())).isEqualTo(Given.lookedAt(written));
            assertThat(workspace.page(AssessmentQuery.newest(5))).containsExactly(written.row());
            assertThat(workspace.check()).isEmpty();
            List<ThrowingCallable> writes = List.of(
                    () -> workspace.record(written.id(), Given.LIN, List.of(Given.note(Given.item(0), "x"))),
                    () -> workspace.undo(written.id(), Given.LIN),
                    () -> workspace.inspectors().named("新人"),
                    () -> Given.begun(workspace));
            assertThat(writes)
                    .allSatisfy(write -> assertThat(problem(write).key()).isEqualTo("problem.workspace.looking"));
        }
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    @Test
    void lookingOnlyShowsWhatTheWriterHasWrittenSince() {
        try (Workspace writer = Workspace.open(folder, Sessions.named("run-2"));
                Workspace reader = Workspace.openReadOnly(folder, Sessions.named("run-3"))) {
            Opened now = writer.record(written.id(), Given.LIN, List.of(Given.note(Given.item(0), "新")));

            assertThat(reader.load(written.id())).isEqualTo(Given.lookedAt(now));
        }
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() {
        try (Workspace first = Workspace.open(folder, Sessions.named("run-2"))) {
            Problem problem = problem(
                    () -> Workspace.open(folder.resolve("..").resolve(folder.getFileName()), Sessions.named("run-3")));

            assertThat(problem.key()).isEqualTo("problem.workspace.busy");
            assertThat(problem.args())
                    .startsWith(
                            "林晓",
                            "laptop-7",
                            "2026-11-23 10:00",
                            "0.1.0",
                            String.valueOf(ProcessHandle.current().pid()));
            assertThat(first.readOnly()).isFalse();
            Given.begun(first); // still the only one, and still allowed to
        }
        Workspace.open(folder, Sessions.named("run-4")).close();
    }

    @Test
    void theHolderIsNamedInBothLanguages() {
        Problem problem =
                new Problem("problem.workspace.busy", "林晓", "laptop-7", "2026-11-23 10:00", "0.1.0", "12", "/x");

        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(Messages.in(locale).word(problem)).contains("林晓", "laptop-7", "2026-11-23 10:00");
        }
    }

    private Problem refused(String key) {
        Snapshot before = Snapshot.of(folder);

        Problem problem = problem(() -> Workspace.open(folder, Sessions.named("run-2")));

        assertThat(problem.key()).isEqualTo(key);
        assertThat(Snapshot.of(folder)).isEqualTo(before);
        assertThat(problem(() -> Workspace.openReadOnly(folder, Sessions.named("run-3")))
                        .key())
                .isEqualTo(key);
        assertThat(Snapshot.of(folder)).isEqualTo(before);
        return problem;
    }

    private static Problem problem(ThrowingCallable call) {
        Problem[] problem = new Problem[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, thrown -> problem[0] = thrown);
        return problem[0];
    }

    private Path database() {
        return folder.resolve(Opening.DATABASE);
    }

    private void sabotage(String sql) {
        try (Sabotage sabotage = new Sabotage(folder)) {
            sabotage.sql(sql);
        }
    }
}
