package org.xingping.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.storage.Workspace;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.FocusRing;
import org.xingping.testkit.Frame;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Legible;
import org.xingping.testkit.Shelves;
import org.xingping.ui.OpenWindow;

/**
 * Every scene of the shelf and every dialog of the window: all texts fit, all in the window's language, every control named,
 * the focus to be seen, no warning of the stylesheet. With {@code -Dlooks=true} in more frames, each as a picture in
 * target/looks.
 */
class ShelfLooksTest {
    private static final boolean LOOKS = Boolean.getBoolean("looks");

    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    static Stream<Frame> frames() {
        Stream<Frame> always = Stream.of(
                new Frame(Locale.SIMPLIFIED_CHINESE, false, 1366, 768), new Frame(Locale.ENGLISH, true, 1093, 614));
        Stream<Frame> more = Stream.of(
                new Frame(Locale.ENGLISH, false, 1366, 768), new Frame(Locale.SIMPLIFIED_CHINESE, true, 1093, 614));
        return LOOKS ? Stream.concat(always, more) : always;
    }

    @ParameterizedTest
    @MethodSource("frames")
    void theShelfAndItsDialogs(Frame frame) throws IOException {
        Path workspace = folder.resolve("workspace");
        Shelves.fill(workspace);
        Shelves.addVetoed(workspace);
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        try (OpenWindow window = open(frame)) {
            assertThat(window.shows(".assessment-card")).isTrue();
            look(window, frame, "states");

            window.press(KeyCode.SLASH).type("/").type("丰泽").press(KeyCode.ENTER);
            look(window, frame, "found");
            window.focus("#search").press(KeyCode.END).type("没有这样的小区").press(KeyCode.ENTER);
            assertThat(window.shows("#nothing-found")).isTrue();
            look(window, frame, "nothing-found");
            window.fire("#clear-search");

            window.press(KeyCode.N, true);
            look(window, frame, "new");
            window.fire("#new-assessment-accept");
            look(window, frame, "new-errors");
            window.type("花园");
            picture(window, frame, "new-completion");
            window.press(KeyCode.DOWN, KeyCode.ENTER);
            Fx.run(window.find("#new-more", ToggleButton.class)::fire);
            window.focus("#new-area").type("十二万");
            window.focus("#new-occupied").type("99999");
            window.fire("#new-assessment-accept");
            look(window, frame, "new-more-errors");
            window.fire("#new-assessment-cancel");

            window.menu("menu-about");
            look(window, frame, "about");
            window.fire("#about-cancel");

            window.chooses(stick).fire("#backup");
            assertThat(window.shows("#toast")).isTrue();
            look(window, frame, "backup-done");
            Path backup = files(stick).getFirst();
            window.chooses(backup).menu("menu-restore");
            look(window, frame, "restore");
            window.fire("#restore-accept");
            look(window, frame, "restored");
            window.fire("#restored-cancel");

            Path gone = Files.writeString(folder.resolve("不是文件夹"), "x").resolve("备份");
            window.chooses(gone).menu("menu-backup");
            look(window, frame, "backup-failed");
            window.fire("#problem-cancel");
            look(window, frame, "backup-failed-foot");
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void anEmptyShelf(Frame frame) {
        try (OpenWindow window = open(frame)) {
            assertThat(window.shows("#empty")).isTrue();
            look(window, frame, "empty");
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void aShelfThatAnotherProgramHolds(Frame frame) {
        Path workspace = folder.resolve("workspace");
        Shelves.fill(workspace);
        try (Workspace _ = Workspace.open(workspace, Shelves.session());
                OpenWindow window = open(frame)) {
            assertThat(window.shows("#looking")).isTrue();
            look(window, frame, "read-only");
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void aWorkspaceThatCannotBeOpened(Frame frame) throws IOException {
        Path workspace = folder.resolve("workspace");
        Workspace.open(workspace, Shelves.session()).close();
        Path database = workspace.resolve("xingping.db");
        byte[] whole = Files.readAllBytes(database);
        byte[] newer = whole.clone();
        newer[63] = 99; // user_version, the last of its four bytes
        Files.write(database, newer);
        try (OpenWindow window = open(frame)) {
            assertThat(window.shows("#start-problem")).isTrue();
            look(window, frame, "newer");
            Files.write(database, new byte[2000]);
            window.fire("#retry");
            look(window, frame, "damaged");
            byte[] foreign = whole.clone();
            foreign[71] = 7; // application_id
            Files.write(database, foreign);
            window.fire("#retry");
            look(window, frame, "foreign");
            Files.write(database, whole);
            window.fire("#retry");
            assertThat(window.shows("#empty")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void anExportAndWhatBecameOfIt(Frame frame) {
        Shelves.fill(folder.resolve("workspace"));
        try (OpenWindow window = open(frame)) {
            window.press(KeyCode.ENTER);
            window.chooses(folder.resolve("评分表.xlsx")).fire("#desk-export");
            assertThat(window.shows("#export-done")).isTrue();
            lookAtDialog(window, frame, "export-done");
        }
    }

    private OpenWindow open(Frame frame) {
        return OpenWindow.threaded(folder, frame.language(), frame.dark(), frame.width(), frame.height());
    }

    private static void look(OpenWindow window, Frame frame, String name) {
        picture(window, frame, name);
        lookAtDialog(window, frame, name);
        Legible.assertWhole();
        Legible.assertSpoken(frame.language().equals(Locale.ENGLISH));
    }

    /** The desk behind it is looked at elsewhere. */
    private static void lookAtDialog(OpenWindow window, Frame frame, String name) {
        picture(window, frame, name);
        AccessibleWalk.assertNamed();
        FocusRing.assertVisible();
    }

    private static void picture(OpenWindow window, Frame frame, String name) {
        if (LOOKS) {
            window.stages().picture("shelf-" + name + "-" + frame);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
