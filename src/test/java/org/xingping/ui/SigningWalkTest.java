package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.assessment.Signature.Role;
import org.xingping.assessment.Signature.Stand;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Mouse;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.Workbook;
import org.xingping.testkit.photo.Hand;
import org.xingping.text.Messages;

/** Names under an assessment: from the desk to the pad, and from the pad to the workbook. */
class SigningWalkTest {
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
        "zh, false, 1093, 614",
        "en, false, 911, 512"
    })
    void whatWasSignedCountsUntilSomethingIsChanged(String language, boolean dark, int width, int height) {
        Shelves.fill(folder.resolve("workspace"));
        Path workbook = folder.resolve("评分表.xlsx");
        String name = "sign-" + language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            window.press(KeyCode.S);
            window.until(() -> window.sees("#sign-pad"));
            window.stages().picture(name + "-empty");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());

            CountDownLatch busy = new CountDownLatch(1);
            window.focus("#sign-accept").hold(busy);
            window.stages().press(KeyCode.SPACE, false);
            Fx.settle(); // the button is off now, and has lost the focus
            busy.countDown();
            window.until(() -> !refused(window).isEmpty());
            assertThat(focused(window)).isEqualTo("sign-accept");
            write(window, 1);
            assertThat(Fx.get(() -> refused(window))).isEmpty();
            window.stages().picture(name + "-written");
            fill(window, "#sign-name", "林晓");
            window.focus("#sign-accept").press(KeyCode.SPACE);
            window.until(() -> signed(window) == 1);
            assertThat(focused(window)).isEqualTo("sign-name");

            Fx.run(() -> choice(window, "#sign-role").setValue(Role.COMPANY));
            Fx.run(() -> choice(window, "#sign-stand").setValue(Stand.REFUSED));
            window.settle();
            fill(window, "#sign-name", "陈思");
            write(window, 2);
            window.fire("#sign-accept");
            window.until(() -> !refused(window).isEmpty());
            window.stages().picture(name + "-refused");
            fill(window, "#sign-words", "负责人看过问题清单后离场");
            window.fire("#sign-accept");
            window.until(() -> signed(window) == 2);
            window.settle();
            window.stages().picture(name + "-given");
            assertThat(Fx.get(() -> chips(window))).hasSize(2).doesNotContain(word(language, "signing.outdated"));
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());

            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#desk"));
            window.chooses(workbook).fire("#desk-export");
            window.until(() -> Files.exists(workbook));
            window.until(() -> window.sees("#export-done"));
            Fx.run(SigningWalkTest::closeDialogs);
            window.settle();
            window.press(KeyCode.M);
            window.press(KeyCode.K);
            window.until(() -> window.sees("#desk-notice-notice-signature-outdated"));
            window.stages().picture(name + "-checks");
            window.fire("#desk-notice-notice-signature-outdated");
            window.until(() -> window.sees("#sign-pad"));
            window.until(() -> chips(window)
                    .equals(List.of(word(language, "signing.outdated"), word(language, "signing.outdated"))));
            window.stages().picture(name + "-outdated");
        }
        try (Workbook read = Workbook.open(workbook)) {
            assertThat(read.poi().getAllPictures())
                    .filteredOn(picture -> picture.suggestFileExtension().equals("png"))
                    .hasSize(2);
        }
    }

    private static String word(String language, String key) {
        return Messages.in(Locale.of(language)).get(key);
    }

    private static List<String> chips(OpenWindow window) {
        return root(window).lookupAll("#sign-given .state-chip").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static int signed(OpenWindow window) {
        return chips(window).size();
    }

    private static String focused(OpenWindow window) {
        return Fx.get(() -> String.valueOf(
                Objects.requireNonNull(window.stages().scene().getFocusOwner()).getId()));
    }

    private static String refused(OpenWindow window) {
        return ((Labeled) Objects.requireNonNull(root(window).lookup("#sign-refused"))).getText();
    }

    private static void write(OpenWindow window, long seed) {
        Node pad = window.find("#sign-pad", Node.class);
        Fx.run(() -> Mouse.write(pad, Hand.signature(seed)));
        window.settle();
    }

    private static void fill(OpenWindow window, String field, String text) {
        Fx.run(() -> ((TextField) Objects.requireNonNull(root(window).lookup(field))).setText(text));
        window.settle();
    }

    @SuppressWarnings("unchecked")
    private static ChoiceBox<Object> choice(OpenWindow window, String selector) {
        return (ChoiceBox<Object>) Objects.requireNonNull(root(window).lookup(selector));
    }

    private static Parent root(OpenWindow window) {
        return window.stages().scene().getRoot();
    }

    private static void closeDialogs() {
        List.copyOf(Window.getWindows()).stream()
                .map(window -> window.getScene().getRoot().lookup(".dialog-pane .button-bar .button"))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .forEach(ButtonBase::fire);
    }
}
