package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.Handed.Signer;
import org.xingping.actions.SealKey;
import org.xingping.exchange.RosterOf;
import org.xingping.scoring.Opened;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** A package is verified at a borrowed machine: three lines, before and after the authority's roster is there. */
class VerifyWalkTest {
    private static final char[] PASSPHRASE = "白鹭洲边走走看看".toCharArray();

    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "zh, false, 1366, 768",
        "zh, true, 1366, 768",
        "en, false, 1366, 768",
        "en, true, 1366, 768",
        "zh, false, 911, 512"
    })
    void threeLinesTellWhatAPackageIs(String language, boolean dark, int width, int height) throws IOException {
        Path handed = folder.resolve("给评审组.xingping");
        Path roster = folder.resolve("名册.json");
        String code;
        try (HandOver work = HandOver.in(folder)) {
            Opened opened = work.complete("丰泽花园", 2);
            SealKey key = work.house().seals().createKey(PASSPHRASE.clone());
            Opened sealed =
                    work.house().seals().seal(opened.id(), key.fingerprint(), PASSPHRASE.clone(), Progress.UNSEEN);
            work.house().handOver().export(sealed, handed, Progress.UNSEEN);
            code = work.verify(handed).signer() instanceof Signer.By by ? by.code() : "";
            RosterOf.write(roster, "泉州市住房和城乡建设局", "林晓", handed);
        }
        byte[] bytes = Files.readAllBytes(handed);
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("改过的.xingping"), bytes);
        Messages messages = Messages.in(Locale.of(language));
        String name = "verify-" + language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.chooses(handed).menu("menu-verify");
            window.until(() -> window.sees("#verify-known"));
            window.settle();
            window.stages().picture(name + "-1-no-roster");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            assertThat(window.text("#verify-content")).isEqualTo(messages.get("verify.unchanged"));
            assertThat(window.text("#verify-known")).isEqualTo(messages.get("verify.known.no-roster"));

            window.chooses(roster).fire("#verify-roster");
            window.until(() -> window.sees("#roster-trust"));
            window.stages().picture(name + "-2-trust");
            window.fire("#roster-trust-accept");
            window.until(() -> window.sees("#verify-known")
                    && !window.reads("#verify-known").equals(messages.get("verify.known.no-roster")));
            window.settle();
            window.stages().picture(name + "-3-known");
            assertThat(window.text("#verify-known")).contains("泉州市住房和城乡建设局", "林晓");
            assertThat(green(window)).isEqualTo(3);

            window.chooses(changed).fire("#verify-another");
            window.until(() -> window.sees("#verify-content")
                    && window.reads("#verify-content").equals(messages.get("verify.changed")));
            window.settle();
            window.stages().picture(name + "-4-changed");
            assertThat(window.sees("#verify-code")).isFalse();
            assertThat(window.text("#verify-signer"))
                    .as("the list itself is still signed")
                    .isEqualTo(messages.get("verify.signed.changed.list", code));
            assertThat(window.text("#verify-known")).isEqualTo(messages.get("verify.known.changed"));
            assertThat(green(window)).isZero();
            assertThat(count(window, ".verify-change")).as("told once").isOne();
        }
    }

    /** How many lines have a green sign. */
    private static int green(OpenWindow window) {
        return count(window, ".verify-sign.tone-success");
    }

    private static int count(OpenWindow window, String selector) {
        return Fx.get(
                () -> window.stages().scene().getRoot().lookupAll(selector).size());
    }
}
