package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.ReceiptActions.Sealed;
import org.xingping.actions.SealKey;
import org.xingping.exchange.ForgedReceipts;
import org.xingping.scoring.Opened;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** The panel gives a receipt for what it took in, and keeps one that came back; both through the window. */
class ReceiptWalkTest {
    private static final String PASSPHRASE = "白鹭洲边走走看看";

    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, true, 911, 512"})
    void aReceiptIsGivenForWhatCameInAndSentBack(String language, boolean dark, int width, int height) {
        Path handed = folder.resolve("东海明珠.xingping");
        Path sent = folder.resolve("回执.xpr");
        Path again = folder.resolve("再发一次.xpr");
        Messages messages = Messages.in(Locale.of(language));
        String name = "receipt-" + language + (dark ? "-dark-" : "-light-") + width;
        try (HandOver inspector = HandOver.in(folder, "ours-1")) {
            sealed(inspector, handed);
            try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
                window.chooses(handed).menu("menu-verify");
                window.until(() -> window.sees("#verify-known"));
                assertThat(window.shows("#verify-receipt")).as("not here yet").isFalse();
                window.fire("#verify-take");
                window.until(() -> window.sees("#verify-arrival"));
                window.fire("#verify-arrival-accept");
                window.until(() -> window.sees("#verify-receipt"));
                window.settle();
                window.stages().picture(name + "-1-taken");
                AccessibleWalk.assertNamed(window.stages().scene().getRoot());

                window.fire("#verify-receipt");
                window.until(() -> window.sees("#receipt-no-key"));
                window.press(KeyCode.ESCAPE);
                keys(window);
                window.chooses(handed).menu("menu-verify");
                window.until(() -> window.sees("#verify-receipt"));
                window.fire("#verify-receipt");
                window.until(() -> window.sees("#receipt-issue"));
                window.stages().picture(name + "-2-issue");
                AccessibleWalk.assertNamed();
                window.type("不是这个口令").press(KeyCode.ENTER);
                window.until(() -> window.sees("#receipt-issue-passphrase-error"));
                window.settle();
                window.stages().picture(name + "-3-wrong");
                assertThat(sent).doesNotExist();
                clear(window);
                window.chooses(sent).type(PASSPHRASE).press(KeyCode.ENTER);
                window.until(() -> window.sees("#receipt-written"));
                window.settle();
                window.stages().picture(name + "-4-written");
                window.press(KeyCode.ESCAPE);
                window.settle();
                window.stages().picture(name + "-5-given");
                assertThat(Fx.get(() -> window.stages()
                                .scene()
                                .getRoot()
                                .lookupAll(".verify-receipt")
                                .size()))
                        .isOne();

                window.fire("#verify-open");
                window.until(() -> window.sees("#desk"));
                window.menu("menu-revisions");
                window.until(() -> window.sees("#desk-receipt-1"));
                window.settle();
                window.stages().picture(name + "-6-revisions");
                AccessibleWalk.assertNamed();
                window.chooses(again).fire("#desk-receipt-send-1");
                window.until(() -> window.sees("#receipt-written"));
                window.press(KeyCode.ESCAPE);
            }
            assertThat(again).hasSameBinaryContentAs(sent);
            assertThat(inspector.house().receipts().look(sent).isSound()).isTrue();
            assertThat(messages.locale()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, true, 911, 512"})
    void aReceiptThatCameBackIsComparedAndKept(String language, boolean dark, int width, int height)
            throws IOException {
        Path handed = folder.resolve("东海明珠.xingping");
        Path sent = folder.resolve("回执-1.xpr");
        Path forged = folder.resolve("仿造.xpr");
        Path damaged = folder.resolve("改过.xpr");
        try (HandOver inspector = HandOver.at(folder.resolve("workspace"), "ours-1")) {
            Opened opened = sealed(inspector, handed);
            try (HandOver panel = HandOver.in(folder, "panel-1")) {
                panel.house().receive().take(panel.house().receive().look(handed, Progress.UNSEEN), Progress.UNSEEN);
                SealKey key = panel.house().keys().create("评审组 王晓梅", PASSPHRASE.toCharArray());
                panel.house()
                        .receipts()
                        .export(
                                panel.house()
                                        .receipts()
                                        .issue(
                                                List.of(new Sealed(opened.id(), 1)),
                                                key.fingerprint(),
                                                PASSPHRASE.toCharArray())
                                        .getFirst(),
                                sent);
            }
        }
        String root = ForgedReceipts.read(sent).root();
        ForgedReceipts.write(forged, sent, root, "0".repeat(64), "王晓梅");
        byte[] bytes = Files.readAllBytes(sent);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        Messages messages = Messages.in(Locale.of(language));
        String name = "receipt-" + language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.chooses(sent).menu("menu-verify");
            window.until(() -> window.sees("#receipt-known"));
            window.settle();
            window.stages().picture(name + "-7-back");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            assertThat(window.text("#receipt-content")).isEqualTo(messages.get("receipt.here", "东海明珠", "1"));
            assertThat(window.text("#receipt-signer")).contains("评审组 王晓梅");
            assertThat(green(window)).as("nobody has a roster").isEqualTo(2);

            assertThat(Fx.get(() -> window.stages().scene().getFocusOwner().getId()))
                    .isEqualTo("receipt-keep");
            window.fire("#receipt-keep");
            window.until(() -> window.reads("#receipt-content").equals(messages.get("receipt.here.kept", "东海明珠", "1")));
            window.settle();
            window.stages().picture(name + "-8-kept");
            assertThat(window.shows("#receipt-keep")).isFalse();

            window.chooses(forged).fire("#verify-another");
            window.until(() -> window.reads("#receipt-content").equals(messages.get("receipt.differs", "东海明珠", "1")));
            window.settle();
            window.stages().picture(name + "-9-differs");
            assertThat(window.text(".verify-change")).contains(messages.get("receipt.differs.root"));
            assertThat(window.shows("#receipt-keep")).isFalse();

            window.chooses(damaged).fire("#verify-another");
            window.until(() -> window.reads("#receipt-signer").equals(messages.get("receipt.signed.none")));
            window.settle();
            window.stages().picture(name + "-10-damaged");
            assertThat(green(window)).isZero();

            window.chooses(handed).fire("#verify-another");
            window.until(() -> window.sees("#verify-receipt"));
            window.settle();
            window.stages().picture(name + "-11-package");
        }
    }

    private static Opened sealed(HandOver work, Path handed) {
        Opened opened = work.complete("东海明珠", 2);
        SealKey key = work.house().seals().createKey(PASSPHRASE.toCharArray());
        Opened sealed =
                work.house().seals().seal(opened.id(), key.fingerprint(), PASSPHRASE.toCharArray(), Progress.UNSEEN);
        work.house().handOver().export(sealed, handed, Progress.UNSEEN);
        return sealed;
    }

    /** Makes a key on the screen for keys, and comes back to the start page. */
    private static void keys(OpenWindow window) {
        window.fire("#verify-back");
        window.until(() -> window.sees("#shelf-scroll"));
        window.menu("menu-keys");
        window.until(() -> window.sees("#keys-create"));
        window.fire("#keys-create");
        window.until(() -> window.sees("#key-create"));
        window.type(PASSPHRASE).press(KeyCode.TAB).type(PASSPHRASE).press(KeyCode.ENTER);
        window.until(() -> !window.sees("#key-create"));
        window.fire("#keys-back");
        window.until(() -> window.sees("#shelf-scroll"));
    }

    private static void clear(OpenWindow window) {
        TextInputControl field = window.find("#receipt-issue-passphrase", TextInputControl.class);
        Fx.run(field::clear);
    }

    private static int green(OpenWindow window) {
        return Fx.get(() -> window.stages()
                .scene()
                .getRoot()
                .lookupAll(".verify-sign.tone-success")
                .size());
    }
}
