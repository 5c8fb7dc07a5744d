package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Kind.Rule;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Medium;

/** What lies in a folder on its way to the panel's table: what cannot come to it, and what is left when the window goes. */
class PanelDoorWalkTest {
    @TempDir
    Path folder;

    @Test
    void theWindowThatIsClosedOverOpenPackagesLeavesNothingOfThem() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        Photo photo;
        try (HandOver inspector = HandOver.in(folder)) {
            Opened sealed = inspector.seal(inspector.complete("东海明珠" + System.nanoTime(), 2));
            photo = sealed.sheet().photos("KF-19").getFirst();
            inspector.export(sealed, stick.resolve("甲.xingping"));
        }
        List<Path> unpacked;
        try (OpenWindow window = open()) {
            window.chooses(stick).menu("menu-panel-folder");
            window.until(() -> window.sees("#panel-begin"));
            for (int row = 1; row < 19; row++) {
                window.press(KeyCode.J);
            }
            window.until(() -> !holding(photo).isEmpty());
            unpacked = holding(photo);
        }
        assertThat(unpacked).hasSize(1).noneMatch(Files::exists);
    }

    @Test
    void whoNeverBeganAnAssessmentSaysTheirNameBeforeTheyDecide() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        try (HandOver inspector = HandOver.in(folder)) {
            inspector.export(inspector.seal(inspector.complete("东海明珠", 2)), stick.resolve("甲.xingping"));
        }
        try (OpenWindow window = OpenWindow.again(folder, Locale.CHINA)) {
            window.chooses(stick).menu("menu-panel-folder");
            window.until(() -> window.sees("#panel-begin"));
            assertThat(window.settings().inspector()).isNull();
            window.fire("#panel-begin");
            window.until(() -> window.sees("#who"));
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#who-name-error"));
            window.stages().picture("who");
            AccessibleWalk.assertNamed();
            window.type("周组长").press(KeyCode.ENTER);
            window.until(() -> window.sees("#panel-begin-ask"));
            window.fire("#panel-begin-ask-accept");
            window.until(() -> window.sees("#panel-finish"));
            window.settle();
            assertThat(window.settings().inspector())
                    .extracting(known -> known.name())
                    .isEqualTo("周组长");
            window.fire("#home");
            window.menu("menu-convene");
            window.until(() -> window.sees("#panel-convene"));
            assertThat(window.shows("#who")).as("asked once").isFalse();
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void aFolderWithoutPackagesIsToldInOneSentence() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("U盘"));
        Files.writeString(empty.resolve("说明.txt"), "评价包请放在这里");
        try (OpenWindow window = open()) {
            window.chooses(empty).menu("menu-panel-folder");
            window.until(() -> window.sees("#problem"));
            assertThat(Fx.get(() -> sentences("#problem"))).containsExactly("这里没有可以评审的评价包：请选检查员定稿后交来的评价包");
            window.stages().picture("panel-door-empty");
            window.press(KeyCode.ESCAPE);

            assertOnTheShelf(window);
        }
    }

    @Test
    void whatCannotComeToTheTableIsToldInASentenceEach() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        try (HandOver work = HandOver.in(folder)) {
            Opened complete = work.complete("东海明珠", 2);
            work.export(complete, stick.resolve("1-未定稿.xingping"));
            Opened sealed = work.seal(complete);
            byte[] bytes = Files.readAllBytes(work.export(sealed, folder.resolve("定稿.xingping")));
            bytes[bytes.length / 2] ^= 1;
            Files.write(stick.resolve("2-损坏.xingping"), bytes);
            Opened panel = work.house().panels().convene(List.of(sealed.id()), Rule.MEAN, 20);
            work.export(work.seal(panel), stick.resolve("3-评审组.xingping"));
        }
        Map<String, String> before = Medium.of(stick);
        try (OpenWindow window = open()) {
            window.chooses(stick).menu("menu-panel-folder");
            window.until(() -> window.sees("#panel-groups"));
            window.settle();
            window.stages().picture("panel-door-refused");
            AccessibleWalk.assertNamed();
            assertThat(Fx.get(() -> window.reads("#panel-groups .header-panel .label")))
                    .isEqualTo("没有可以评审的评价包");
            assertThat(Fx.get(() -> sentences("#panel-groups")))
                    .satisfiesExactly(
                            draft -> assertThat(draft).contains("1-未定稿.xingping", "尚未定稿"),
                            damaged -> assertThat(damaged).contains("2-损坏.xingping", "内容有改动"),
                            panel -> assertThat(panel).contains("3-评审组.xingping", "不能再放到评审桌上"));
            assertThat(window.shows("#panel-group-1")).isFalse();
            window.fire("#panel-groups-cancel");

            assertOnTheShelf(window);
        }
        assertThat(Medium.of(stick)).isEqualTo(before);
    }

    /** Nothing stands before it, and what can be done there can be done. */
    private static void assertOnTheShelf(OpenWindow window) {
        assertThat(Fx.get(() -> Window.getWindows().size())).isOne();
        window.press(KeyCode.N, true);
        assertThat(window.shows("#new-assessment")).isTrue();
    }

    /** The paragraphs of a dialog. To be called where the window is. */
    private static List<String> sentences(String dialog) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(dialog + " .sentence").stream())
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** The places for work without traces to which a photo was unpacked. */
    private static List<Path> holding(Photo photo) {
        String name = photo.content() + "." + photo.format().extension();
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(place -> Files.exists(place.resolve("photos")
                            .resolve(name.substring(0, 2))
                            .resolve(name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private OpenWindow open() {
        return OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1366, 768);
    }
}
