package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.SealKey;
import org.xingping.journal.ShortHash;
import org.xingping.scoring.Opened;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** A finished sheet is opened again for a reason, and what was sealed is still looked at and handed over. */
class RevisionsWalkTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, false, 911, 512"})
    void whatWasSealedStaysWhenItIsOpenedAgain(String language, boolean dark, int width, int height) {
        Path then = folder.resolve("当时.xingping");
        Path again = folder.resolve("再次.xingping");
        String code;
        try (HandOver work = HandOver.at(folder.resolve("workspace"), "before")) {
            Opened opened = work.complete("丰泽花园", 2);
            char[] passphrase = "白鹭洲边走走看看".toCharArray();
            SealKey key = work.house().seals().createKey(passphrase);
            Opened sealed = work.house().seals().seal(opened.id(), key.fingerprint(), passphrase, Progress.UNSEEN);
            work.house().handOver().export(sealed, then, Progress.UNSEEN);
            code = ShortHash.of(sealed.sheet().seal().orElseThrow().contentRoot());
        }
        String name = "revisions-" + language + (dark ? "-dark-" : "-light-") + width;
        Messages messages = Messages.in(Locale.of(language));
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk-reopen"));
            window.fire("#desk-reopen");
            window.until(() -> window.sees("#desk-reopen-form"));
            assertThat(Fx.get(() -> said("检查员甲"))).as("as whom").isTrue();
            window.type("   ").press(KeyCode.ENTER);
            assertThat(window.shows("#desk-reopen-form")).as("no reason").isTrue();
            window.stages().picture(name + "-1-no-reason");
            window.type("企业补交了材料").press(KeyCode.ENTER);
            window.until(() -> !window.sees("#desk-reopen-form"));

            window.menu("menu-revisions");
            window.until(() -> window.sees("#desk-revision-1"));
            window.stages().picture(name + "-2-list");
            AccessibleWalk.assertNamed();
            assertThat(Fx.get(() -> said(code) && said("企业补交了材料"))).isTrue();
            window.chooses(again).fire("#desk-revision-hand-1");
            window.until(() -> window.sees("#hand-done"));
            window.press(KeyCode.ESCAPE);
            assertThat(again).hasSameBinaryContentAs(then);

            window.menu("menu-revisions");
            window.until(() -> window.sees("#desk-revision-1"));
            window.fire("#desk-revision-look-1");
            window.until(() -> window.sees("#desk-past"));
            window.settle();
            window.stages().picture(name + "-3-past");
            String banner = messages.get("desk.past.revision", "1", "\u0000").split("\u0000", 2)[0];
            assertThat(Fx.get(() -> said(banner))).isTrue();
            assertThat(window.shows("#desk-finish")).isFalse();
            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#desk-finish"));
        }
    }

    /** Whether some label reads so. */
    private static boolean said(String words) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words));
    }
}
