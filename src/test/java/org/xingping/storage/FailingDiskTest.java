package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;
import org.xingping.scoring.Opened;
import org.xingping.testkit.Sessions;
import org.xingping.text.Problem;

/** The disk fails while a person scores: nothing acknowledged is lost, nothing half is kept, and they hear what is safe. */
class FailingDiskTest {
    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @Test
    void aFullDiskEndsWritingAndNamesTheLastSafeAnswer() {
        Opened safe;
        try (Workspace begun = Workspace.open(folder, Sessions.first())) {
            safe = Given.begun(begun);
        }
        Db db = Connections.writing(folder.resolve(Opening.DATABASE));
        db.pragma("max_page_count=" + (db.number("pragma page_count") + 4));
        Session session = Sessions.named("run-2");
        Writing writing = new Writing(db, session.clock().getZone(), Optional.of(safe.row()));
        try (Workspace workspace = new Workspace(folder, session, new FileOps(), db, Optional.empty(), writing)) {
            Problem full = null;
            for (int i = 0; full == null; i++) {
                Opened before = safe;
                String text = "第%d条".formatted(i).repeat(200);
                Opened[] now = {before};
                full = catchThrowableOfType(
                        Problem.class,
                        () -> now[0] =
                                workspace.record(before.id(), Given.LIN, List.of(Given.note(Given.item(1), text))));
                safe = now[0];
            }
            assertThat(safe.sheet().entries().size()).isGreaterThan(2);
            assertThat(full.key()).isEqualTo("problem.workspace.lost-full");
            assertThat(full.args().getFirst())
                    .isEqualTo(safe.row().estate() + " " + Given.item(1).code());
            assertThat(full.args().get(1).toString()).matches("10:\\d\\d:\\d\\d");
            assertThat(workspace.readOnly()).isTrue();
            assertThat(workspace.load(safe.id())).isEqualTo(safe);
            String id = safe.id();
            assertThat(catchThrowableOfType(
                                    Problem.class,
                                    () -> workspace.record(id, Given.LIN, List.of(Given.note(Given.item(1), "短"))))
                            .key())
                    .isEqualTo("problem.workspace.lost-full");
        }
        try (Workspace workspace = Workspace.open(folder, Sessions.named("run-3"))) {
            assertThat(workspace.load(safe.id())).isEqualTo(safe);
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatRefusesToWriteEndsWritingAndLosesNothing() {
        try (ChildProcess child = ChildProcess.start(folder, "林晓", temporary)) {
            assertThat(child.answer()).isEqualTo("ready");
            assertThat(child.ask("open")).isEqualTo("writer");
            allowFilesOf(300_000, child.pid()); // so a write fails inside the log
            child.order("score 1 late");
            String last = "";
            String said = child.answer();
            while (said.startsWith("ack ")) {
                last = said;
                said = child.answer();
            }
            assertThat(said).startsWith("problem.workspace.lost [").contains("滨江花园");
            String[] ack = last.split(" ");
            assertThat(child.ask("close")).isEqualTo("closed");

            try (Workspace workspace = Workspace.open(folder, Sessions.named("run-2"))) {
                assertThat(workspace.load(ack[1]).sheet().entries())
                        .anySatisfy(entry -> assertThat(entry.line().text()).contains("\"text\":\"" + ack[2] + "\""));
                assertThat(workspace.check()).isEmpty();
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReadOnlyMediumIsNamedAndCanBeLookedAt() {
        Opened written;
        try (Workspace workspace = Workspace.open(folder, Sessions.first())) {
            written = Given.begun(workspace);
        }
        Snapshot before = Snapshot.of(folder);
        try (ChildProcess child = ChildProcess.start(frozen(folder), folder, "林晓", temporary)) {
            assumeTrue(child.answer().equals("ready"), "no right to mount here");

            assertThat(child.ask("open")).startsWith("problem.workspace.read-only [");
            assertThat(child.ask("look")).isEqualTo("sees 1 true");
        }
        assertThat(Snapshot.of(folder)).isEqualTo(before);
        assertThat(written.row().estate()).isNotEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onAReadOnlyMediumTheLogLeftByAKilledWriterIsReadToo() {
        ChildProcess killed = ChildProcess.start(folder, "林晓", temporary);
        killed.answer();
        killed.ask("open");
        assertThat(killed.ask("begin")).startsWith("began ");
        killed.kill();
        Snapshot before = Snapshot.of(folder);
        try (ChildProcess child = ChildProcess.start(frozen(folder), folder, "林晓", temporary)) {
            assumeTrue(child.answer().equals("ready"), "no right to mount here");

            assertThat(child.ask("look")).isEqualTo("sees 1 true");
        }
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    /** Starts what follows where this folder lies on a read-only medium. */
    private static List<String> frozen(Path folder) {
        String mounts =
                "mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s' && exec \"$@\"".formatted(folder);
        return List.of("unshare", "-rm", "sh", "-c", mounts, "sh");
    }

    private static void allowFilesOf(int bytes, long pid) {
        try {
            Process limit = new ProcessBuilder("prlimit", "--fsize=" + bytes, "--pid", String.valueOf(pid))
                    .inheritIO()
                    .start();
            assumeTrue(limit.waitFor() == 0, "no right to limit");
        } catch (IOException | InterruptedException missing) {
            assumeTrue(false, "no prlimit here");
        }
    }
}
