package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.Handed;
import org.xingping.actions.Handed.Signer;
import org.xingping.actions.Opener;
import org.xingping.assessment.Person;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Shelves;
import org.xingping.work.Progress;

/** Finishing in four steps, from the desk to a sealed package that somebody else verifies. */
class FinishWalkTest {
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
    void aSheetIsFinishedInFourStepsAndHandedOverUnderItsSeal(String language, boolean dark, int width, int height) {
        try (HandOver work = HandOver.at(folder.resolve("workspace"), "before")) {
            work.complete("丰泽花园", 3);
        }
        Path handed = folder.resolve("给评审组.xingping");
        String name = "finish-" + language + (dark ? "-dark-" : "-light-") + width;
        String code;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            window.fire("#desk-finish");
            window.until(() -> window.sees("#finish-gaps"));
            window.settle();
            window.stages().picture(name + "-1-gaps");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            window.fire("#finish-next");
            window.until(() -> window.sees("#finish-paper"));
            window.stages().picture(name + "-2-losses");
            window.fire("#finish-next");
            window.until(() -> window.sees("#sign-pad"));
            window.stages().picture(name + "-3-names");
            window.fire("#finish-next");
            window.until(() -> window.sees("#finish-passphrase"));
            window.stages().picture(name + "-4-seal");
            type(window, "#finish-passphrase", "白鹭洲边走走");
            window.fire("#finish-act");
            assertThat(label(window, "#finish-again-error")).isNotEmpty();
            type(window, "#finish-passphrase", "1234567");
            type(window, "#finish-again", "1234567");
            window.fire("#finish-act");
            Labeled refused = window.stages().find("#finish-passphrase-error", Labeled.class);
            window.until(() -> !refused.getText().isEmpty());
            window.stages().picture(name + "-4-refused");
            type(window, "#finish-passphrase", "白鹭洲边走走看看");
            type(window, "#finish-again", "白鹭洲边走走看看");
            window.fire("#finish-act");
            window.until(() -> window.sees("#finish-code"));
            window.settle();
            window.stages().picture(name + "-5-sealed");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            code = label(window, "#finish-code");
            window.chooses(handed).fire("#finish-hand");
            window.until(() -> Files.exists(handed));
            window.until(() -> window.sees("#hand-done"));
            window.stages().picture(name + "-6-handed");
        }
        Handed verified = new Opener(Shelves.session("panel"), () -> new Person("p", "评审"), folder.resolve("panel"))
                .verify(handed, Progress.UNSEEN);
        assertThat(verified.isSound()).isTrue();
        assertThat(verified.content().orElseThrow().code()).isEqualTo(code);
        assertThat(verified.signer())
                .isInstanceOfSatisfying(
                        Signer.By.class, by -> assertThat(by.claimed()).isEqualTo("检查员甲"));
    }

    private static void type(OpenWindow window, String selector, String text) {
        TextField field = window.stages().find(selector, TextField.class);
        Fx.run(() -> field.setText(text));
        window.settle();
    }

    private static String label(OpenWindow window, String selector) {
        return Fx.get(window.stages().find(selector, Labeled.class)::getText);
    }
}
