package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.Opener;
import org.xingping.assessment.Person;
import org.xingping.exchange.Enrolment;
import org.xingping.exchange.RosterOf;
import org.xingping.files.FileOps;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Shelves;
import org.xingping.text.Messages;

/** A key is made, copied, lost, brought back, put under another passphrase and handed in, typed as at the keyboard. */
class KeysWalkTest {
    private static final String FIRST = "rain in april";
    private static final String SECOND = "wind in may 27";

    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, false, 911, 512", "en, false, 911, 512"})
    void aKeyIsKeptLostAndBroughtBack(String language, boolean dark, int width, int height) throws IOException {
        Path copy = folder.resolve("U盘").resolve("我的密钥.json");
        Path enrolment = folder.resolve("登记申请.json");
        Path roster = folder.resolve("名册.json");
        Files.createDirectories(folder.resolve("U盘"));
        RosterOf.write(roster, "泉州市住房和城乡建设局", 3, List.of("林晓", "陈明"));
        String name = "keys-" + language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.menu("menu-keys");
            window.until(() -> window.sees("#keys-empty"));
            window.stages().picture(name + "-1-empty");
            AccessibleWalk.assertNamed();

            window.press(KeyCode.SPACE); // the focus stands on what there is to do
            window.until(() -> window.sees("#key-create-chosen"));
            window.type("short").press(KeyCode.TAB).type("short").press(KeyCode.ENTER);
            window.until(() -> !text("#key-create-chosen-error").isEmpty());
            window.stages().picture(name + "-2-short");
            replace(window, "#key-create-chosen", FIRST);
            window.press(KeyCode.ENTER);
            window.until(() -> !text("#key-create-again-error").isEmpty());
            replace(window, "#key-create-again", FIRST);
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#keys-keep"));
            window.settle();
            window.stages().picture(name + "-3-made");
            AccessibleWalk.assertNamed();

            window.chooses(copy).fire("#keys-keep");
            window.until(() -> window.sees("#key-kept"));
            window.stages().picture(name + "-4-kept");
            window.press(KeyCode.ESCAPE);
            assertThat(window.settings().exportFolder())
                    .isEqualTo(folder.resolve("U盘").toString());
            Files.delete(kept());
            window.press(KeyCode.ESCAPE).menu("menu-keys");
            window.until(() -> window.sees("#keys-empty"));

            window.chooses(copy).fire("#keys-take");
            window.until(() -> window.sees("#keys-change"));
            assertThat(kept()).hasSameBinaryContentAs(copy);

            window.fire("#keys-change");
            window.until(() -> window.sees("#key-change-present"));
            window.type("nobody knows")
                    .press(KeyCode.TAB)
                    .type(SECOND)
                    .press(KeyCode.TAB)
                    .type(SECOND);
            window.press(KeyCode.ENTER);
            window.until(() -> !text("#key-change-present-error").isEmpty());
            window.stages().picture(name + "-5-refused");
            assertThat(kept()).hasSameBinaryContentAs(copy);
            replace(window, "#key-change-present", FIRST);
            window.press(KeyCode.ENTER);
            window.until(() -> !window.sees("#key-change-present"));
            window.settle();
            window.stages().picture(name + "-6-changed");

            window.chooses(enrolment).fire("#keys-enrol");
            window.until(() -> window.sees("#key-enrol-present"));
            window.type(SECOND).press(KeyCode.ENTER);
            window.until(() -> window.sees("#key-enrolled"));
            window.stages().picture(name + "-7-enrolled");
            window.press(KeyCode.ESCAPE);
            assertThat(Enrolment.read(enrolment, new FileOps()).name()).isEqualTo("检查员甲");

            window.chooses(copy).fire("#keys-take");
            window.until(() -> window.sees("#key-over-present"));
            window.stages().picture(name + "-8-over");
            window.type(FIRST).press(KeyCode.ENTER);
            window.until(() -> !window.sees("#key-over-present"));
            assertThat(kept()).hasSameBinaryContentAs(copy);

            window.chooses(roster).fire("#keys-roster");
            window.until(() -> window.sees("#roster-trust"));
            window.stages().picture(name + "-9-trust");
            window.fire("#roster-trust-accept");
            window.until(() -> window.sees("#keys-authority"));
            window.settle();
            window.stages().picture(name + "-10-authority");
            assertThat(Fx.get(() -> text("#keys-authority"))).contains("3", "2026-11-01", "2");
            AccessibleWalk.assertNamed();
            assertThat(window.stages().focused().getId()).isEqualTo("keys-roster");
            window.menu("menu-about");
            window.until(() -> text("#about-authority").contains("泉州市住房和城乡建设局"));
            window.stages().picture(name + "-11-about");
            window.fire("#about-cancel");
            window.fire("#keys-forget");
            window.until(() -> window.sees("#roster-forget"));
            window.fire("#roster-forget-accept");
            window.until(() -> !window.sees("#keys-authority"));
            window.menu("menu-about");
            window.until(() -> text("#about-authority")
                    .equals(Messages.in(Locale.of(language)).get("shell.about.authority.none")));
        }
        Opener opener = new Opener(Shelves.session(), () -> new Person("p", "检查员甲"), folder.resolve("own"));
        assertThat(opener.roster().current()).isEmpty();
    }

    private static void replace(OpenWindow window, String selector, String typed) {
        window.focus(selector).press(KeyCode.A, true).type(typed);
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("own").resolve("keys"))) {
            return files.reduce((_, _) -> {
                        throw new AssertionError("more than one");
                    })
                    .orElseThrow();
        }
    }

    /** What a label reads; empty where there is none. To be called where the window is. */
    private static String text(String selector) {
        return Window.getWindows().stream()
                .flatMap(open -> open.getScene().getRoot().lookupAll(selector).stream())
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }
}
