package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.assessment.Person;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.Stages;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.Look;
import org.xingping.ui.kit.Tools;
import org.xingping.work.Background;
import org.xingping.work.Cancel;

/** What keeps a person's work safe, as the window shows it: backups, restoring, workspaces that do not open, long work. */
class WindowSafetyTest {
    @TempDir
    Path folder;

    @Test
    void theFirstBackupAsksWhereAndTheNextGoesThereByItself() throws IOException {
        Shelves.fill(workspace());
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        try (OpenWindow window = open()) {
            assertThat(age(window).getText()).isEqualTo("尚未备份");
            assertThat(age(window).getStyleClass()).contains("needs");

            window.chooses(stick).fire("#backup");

            assertThat(age(window).getText()).isEqualTo("备份 刚刚");
            assertThat(age(window).getStyleClass()).doesNotContain("needs", "lost");
            assertThat(window.find("#backup-place", Label.class).getText()).isEqualTo(stick.toString());
            window.fire("#backup");
            assertThat(files(stick)).hasSize(2);
        }
    }

    @Test
    void changesOlderThanAnHourTurnTheBackupAmberAndAnEmptyShelfWantsNone() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        Path old = folder.resolve("workspace");
        try (OpenWindow window = open()) {
            assertThat(age(window).getStyleClass()).doesNotContain("needs");
        }
        Shelves.fillAt(old, "2026-11-23T12:00", stick);
        try (OpenWindow window = open()) {
            assertThat(age(window).getText()).isEqualTo("备份 2 小时前");
            assertThat(age(window).getStyleClass()).contains("needs");
        }
    }

    @Test
    void aBackupThatFailsTurnsTheFootRedAndTheNextOneGreenAgain() throws IOException {
        Shelves.fill(workspace());
        Path file = Files.writeString(folder.resolve("不是文件夹"), "x");
        try (OpenWindow window = open()) {
            window.chooses(file.resolve("备份")).menu("menu-backup");
            assertThat(window.shows("#problem")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(age(window).getStyleClass()).contains("lost");
            assertThat(age(window).getText()).startsWith("上次备份没有成功");

            window.chooses(Files.createDirectory(folder.resolve("U盘"))).menu("menu-backup");

            assertThat(age(window).getStyleClass()).doesNotContain("lost", "needs");
        }
    }

    @Test
    void aRestoreSaysWhatItWillDoKeepsTheOldAndShowsTheBackup() throws IOException {
        Shelves.fill(workspace());
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        try (OpenWindow window = open()) {
            window.chooses(stick).fire("#backup");
        }
        Shelves.addVetoed(workspace());
        try (OpenWindow window = open()) {
            assertThat(cards(window)).isEqualTo(4);
            window.chooses(files(stick).getFirst()).menu("menu-restore");
            assertThat(said(window, "#restore"))
                    .contains("现有数据不会删除", workspace().toString());

            window.press(KeyCode.ENTER);

            assertThat(said(window, "#restored")).contains("原来的数据保留在", "xingping.db.before-restore-");
            window.press(KeyCode.ESCAPE);
            assertThat(cards(window)).isEqualTo(3);
        }
        assertThat(files(workspace())).anyMatch(file -> file.toString().contains(".before-restore-"));
    }

    @Test
    void aRestoreThatSomebodyThinksBetterOfChangesNothing() throws IOException {
        Shelves.fill(workspace());
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        try (OpenWindow window = open()) {
            window.chooses(stick).fire("#backup");
            window.chooses(files(stick).getFirst()).menu("menu-restore").press(KeyCode.ESCAPE);

            assertThat(window.shows("#restored")).isFalse();
            assertThat(files(workspace())).noneMatch(file -> file.toString().contains(".before-restore-"));
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndTheShelfIsBack() throws IOException {
        Shelves.fill(workspace());
        Path damaged = Files.write(folder.resolve("坏.backup"), new byte[4096]);
        try (OpenWindow window = open()) {
            window.chooses(damaged).menu("menu-restore").press(KeyCode.ENTER);

            assertThat(said(window, "#problem")).contains("已损坏");
            window.press(KeyCode.ESCAPE);
            assertThat(cards(window)).isEqualTo(3);
        }
    }

    @Test
    void aDamagedWorkspaceIsRestoredFromWhereOneReadsOfIt() throws IOException {
        Shelves.fill(workspace());
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        try (OpenWindow window = open()) {
            window.chooses(stick).fire("#backup");
        }
        Files.write(workspace().resolve("xingping.db"), new byte[5000]);
        try (OpenWindow window = open()) {
            assertThat(said(window, "#start-problem")).contains("没有改动", "请从备份恢复");

            window.chooses(files(stick).getFirst()).fire("#start-restore").press(KeyCode.ENTER);

            assertThat(window.shows("#restored")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(cards(window)).isEqualTo(3);
        }
    }

    @Test
    void aFolderThatIsNoWorkspaceLeadsToAnother() throws IOException {
        Files.createDirectories(workspace());
        Files.writeString(workspace().resolve("报告.docx"), "x");
        Path other = folder.resolve("另一个");
        try (OpenWindow window = open()) {
            assertThat(window.shows("#start-problem")).isTrue();
            window.chooses(other).fire("#elsewhere");
            assertThat(window.shows("#empty")).isTrue();
        }
        assertThat(other.resolve("xingping.db")).isRegularFile();
        try (OpenWindow window = OpenWindow.again(folder, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(window.shows("#empty")).isTrue();
        }
    }

    @Test
    void whatAnotherProgramHoldsCanBeLookedAtAndNotChanged() {
        Shelves.fill(workspace());
        try (Workspace _ = Workspace.open(workspace(), Shelves.session());
                OpenWindow window = open()) {
            assertThat(said(window, "#looking")).contains("只读", "laptop-7", "不能修改");
            assertThat(window.find("#new", Button.class).isDisabled()).isTrue();
            window.press(KeyCode.N, true);
            assertThat(window.shows("#new-assessment")).isFalse();
        }
    }

    @Test
    void anExportGetsItsEndingSaysWhereItLiesAndLeadsThere() {
        Shelves.fill(workspace());
        try (OpenWindow window = open()) {
            window.press(KeyCode.ENTER).chooses(folder.resolve("评分表")).fire("#desk-export");

            assertThat(said(window, "#export-done")).contains("评分表.xlsx");
            window.fire("#export-open").fire("#export-open-folder");
            assertThat(window.shown()).containsExactly(folder.resolve("评分表.xlsx"), folder);
        }
        assertThat(folder.resolve("评分表.xlsx")).isNotEmptyFile();
    }

    @Test
    void aStoppedExportLeavesNoFile() throws IOException {
        Shelves.fill(workspace());
        Path target = folder.resolve("评分表.xlsx");
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (House house = new Opener(Shelves.session(), () -> new Person("p-jia", "检查员甲"), folder).open(workspace())) {
            Cancel cancel = new Cancel();
            Background.inline()
                    .watched(
                            progress -> {
                                house.reports()
                                        .export(
                                                house.assessments().find("").orElseGet(() -> first(house)),
                                                target,
                                                false,
                                                progress);
                                return target;
                            },
                            (done, all) -> {
                                if (done == 1) {
                                    cancel.request();
                                }
                            },
                            cancel,
                            _ -> {},
                            failure::set);
        }
        assertThat(failure.get()).isInstanceOf(CancellationException.class);
        assertThat(files(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("workspace");
    }

    @Test
    void workOfMoreThanASecondShowsHowFarItIsAndLeavingItStopsIt() {
        try (Stages stages = Stages.show(800, 500, false, javafx.scene.layout.VBox::new)) {
            Look look = new Look();
            Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
            Background background = Background.on(javafx.application.Platform::runLater, failure -> {
                throw new AssertionError(failure);
            });
            Tools tools =
                    new Tools(messages, background, new Dialogs(stages::stage, look, messages), look, Shelves.clock());
            CountDownLatch seen = new CountDownLatch(1);
            AtomicReference<String> result = new AtomicReference<>("nothing");
            Fx.run(() -> new LongWork(tools, "long", "正在导出评分表…")
                    .run(
                            progress -> {
                                progress.at(1, 3);
                                await(seen);
                                progress.at(2, 3);
                                return "done";
                            },
                            result::set));
            long deadline = System.nanoTime() + 20_000_000_000L;
            while (!stages.shows("#long-bar") && System.nanoTime() < deadline) {
                Fx.settle();
            }
            assertThat(stages.shows("#long-bar")).isTrue();

            stages.press(KeyCode.ESCAPE, false);
            seen.countDown();
            Fx.settle();
            background.close();
            Fx.settle();

            assertThat(result.get()).isEqualTo("nothing");
            assertThat(stages.shows("#long-bar")).isFalse();
        }
    }

    private static org.xingping.scoring.Opened first(House house) {
        return house.assessments()
                .open(house.assessments()
                        .page(org.xingping.scoring.AssessmentQuery.newest(1))
                        .getFirst()
                        .id());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private OpenWindow open() {
        return OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1366, 768);
    }

    private Path workspace() {
        return folder.resolve("workspace");
    }

    private static Label age(OpenWindow window) {
        return window.find("#backup-age", Label.class);
    }

    private static int cards(OpenWindow window) {
        return Fx.get(() ->
                window.stages().scene().getRoot().lookupAll(".assessment-card").size());
    }

    /** Everything a part of the window says. */
    private static String said(OpenWindow window, String selector) {
        javafx.scene.Node part = window.find(selector, javafx.scene.Node.class);
        return Fx.get(() -> Stream.concat(Stream.of(part), part.lookupAll(".label").stream())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .reduce("", (one, other) -> one + "\n" + other));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
