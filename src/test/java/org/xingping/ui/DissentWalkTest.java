package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.SealActions;
import org.xingping.actions.SealKey;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.PanelPackages;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** Somebody at the table keeps what they would have decided otherwise, and hands it to somebody who looks at it. */
class DissentWalkTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, true, 911, 512"})
    void aTrialOverASealedPanelIsSignedHandedOnAndLookedAt(String language, boolean dark, int width, int height)
            throws IOException {
        Path sent = folder.resolve("少数意见.xpd");
        Messages messages = Messages.in(Locale.of(language));
        String name = "dissent-" + language + (dark ? "-dark-" : "-light-") + width;
        sealedPanel();
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            choosePanel(window);
            window.focus("#finished").press(KeyCode.ENTER);
            window.until(() -> window.sees("#panel-try"));
            assertThat(window.shows("#panel-dissents")).isFalse();
            window.menu("menu-panel-dissents");
            window.until(() -> window.sees("#dissents"));
            window.press(KeyCode.ESCAPE);
            window.fire("#panel-try");
            window.until(() -> window.sees("#panel-dissent") && window.sees("#panel-choice-2"));
            window.settle();
            assertThat(window.find("#panel-dissent", Labeled.class).isDisabled())
                    .as("nothing is tried yet")
                    .isTrue();
            String decided = window.text("#panel-total");
            window.fire("#panel-choice-2");
            window.fire("#panel-decide");
            window.until(() -> !window.reads("#panel-total").equals(decided));
            window.settle();
            window.stages().picture(name + "-1-tried");
            window.fire("#panel-dissent");
            window.until(() -> window.sees("#dissent-write"));
            window.type("南侧绿篱缺株六米，不能按“良”计，应按“差”计；其余同意。");
            window.settle();
            window.stages().picture(name + "-2-write");
            AccessibleWalk.assertNamed();
            TextInputControl passphrase = window.find("#dissent-write-passphrase", TextInputControl.class);
            Fx.run(() -> passphrase.setText(HandOver.PASSPHRASE));
            window.fire("#dissent-write-accept");
            window.until(() -> window.sees("#dissent-kept"));
            window.settle();
            window.stages().picture(name + "-3-kept");
            window.chooses(sent).fire("#dissent-send");
            window.until(() -> window.sees("#dissent-written"));
            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#panel-dissents"));
            assertThat(window.text("#panel-total"))
                    .as("the panel's result stays")
                    .isEqualTo(decided);
            window.stages().picture(name + "-4-panel");

            window.fire("#panel-dissents");
            window.until(() -> window.sees("#dissent-look-1"));
            window.settle();
            window.stages().picture(name + "-5-list");
            AccessibleWalk.assertNamed();
            window.fire("#dissent-look-1");
            window.until(() -> window.sees("#panel-back"));
            window.settle();
            window.stages().picture(name + "-6-look");
            assertThat(window.text("#panel-total")).isNotEqualTo(decided);
            assertThat(window.shows("#panel-dissent")).isFalse();
            window.fire("#panel-back");
            window.until(() -> window.sees("#panel-try"));
            window.fire("#home");
            window.chooses(sent).menu("menu-verify");
            window.until(() -> window.sees("#dissent-known"));
            window.settle();
            window.stages().picture(name + "-7-verify");
            assertThat(window.reads("#dissent-content")).isEqualTo(messages.get("dissent.here.kept", "东海明珠", "1"));
            assertThat(window.reads("#dissent-signer")).contains("林晓");
        }
    }

    /** The key with which it is sealed is the one that the window finds. */
    private void sealedPanel() throws IOException {
        try (HandOver panel = HandOver.at(folder.resolve("workspace"), "panel-1")) {
            SealActions seals = panel.house().seals();
            SealKey key = seals.createKey(HandOver.PASSPHRASE.toCharArray());
            List<String> sheets = PanelPackages.in(folder, folder.resolve("laptops"), 2).stream()
                    .map(file -> panel.house()
                            .receive()
                            .take(panel.house().receive().look(file, Progress.UNSEEN), Progress.UNSEEN)
                            .id())
                    .toList();
            Opened convened = panel.house().panels().convene(sheets, Rule.MEAN, 60);
            panel.house()
                    .panels()
                    .sit(convened.id())
                    .confirm(Editions.SHIPPED.checklist().item("JF-01"), Verdict.CONFIRMED, "");
            seals.seal(convened.id(), key.fingerprint(), HandOver.PASSPHRASE.toCharArray(), Progress.UNSEEN);
        }
        Path own = folder.resolve("own-panel-1");
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("own").resolve(own.relativize(file)));
            }
        }
    }

    private static void choosePanel(OpenWindow window) {
        TableView<?> table = window.find("#finished", TableView.class);
        Fx.run(() -> {
            for (int at = 0; at < table.getItems().size(); at++) {
                if (((AssessmentRow) table.getItems().get(at)).kind() == Kind.SheetKind.PANEL) {
                    table.getSelectionModel().select(at);
                }
            }
        });
    }
}
