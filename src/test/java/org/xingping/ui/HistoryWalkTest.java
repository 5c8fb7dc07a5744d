package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Mouse;
import org.xingping.testkit.Shelves;
import org.xingping.text.Messages;

/** What was done, found again and looked at as it stood: from a row's bubble to the journal, to the past and back, by keys. */
class HistoryWalkTest {
    private static final String ITEM = "KF-15";

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
    void whatWasDoneIsFoundAgainAndThePastIsOnlyLookedAt(String language, boolean dark, int width, int height) {
        Shelves.fill(folder.resolve("workspace"));
        String name = "history-" + language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            window.type("/").type(ITEM).press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk-row-" + ITEM));
            String untouched = total(window);
            assertThat(window.shows("#desk-revised-" + ITEM)).isFalse();

            window.press(KeyCode.DIGIT3);
            String three = total(window);
            window.press(KeyCode.DIGIT4);
            String four = total(window);
            window.press(KeyCode.U);
            assertThat(List.of(untouched, three, four)).doesNotHaveDuplicates();
            assertThat(total(window)).isEqualTo(three);
            assertThat(window.shows("#desk-revised-" + ITEM)).isTrue();

            window.press(KeyCode.H);
            assertThat(window.shows("#desk-history-bubble")).isTrue();
            assertThat(undoneIn(window, "#desk-history-bubble")).isEqualTo(1);
            window.stages().picture(name + "-bubble");
            AccessibleWalk.assertNamed(root(window));
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("#desk-history-bubble")).isFalse();
            Node dot = window.find("#desk-revised-" + ITEM, Node.class);
            Fx.run(() -> Mouse.act(dot, MouseEvent.MOUSE_PRESSED, 2, 2));
            assertThat(window.shows("#desk-history-bubble")).isTrue();
            window.press(KeyCode.ESCAPE);
            Map<String, String> stored = stored();

            window.press(KeyCode.H, KeyCode.J);
            window.until(() -> window.sees("#journal") && lines(window) > 0);
            assertThat(lines(window)).isEqualTo(4);
            window.stages().picture(name + "-item");
            AccessibleWalk.assertNamed(root(window));
            window.press(KeyCode.I);
            assertThat(lines(window)).isGreaterThan(40);
            window.stages().picture(name + "-journal");

            window.fire("#journal-undone");
            assertThat(lines(window)).isEqualTo(1);
            assertThat(Fx.get(() -> ((TextField) found(window, "#journal-hash")).getText()))
                    .matches("[0-9a-f]{64}");
            window.stages().picture(name + "-undone");
            window.press(KeyCode.B);
            window.until(() -> window.sees("#desk-past") && total(window).equals(four));
            AccessibleWalk.assertNamed(root(window));
            window.stages().picture(name + "-past");
            assertThat(window.shows("#desk-finish")).isFalse();

            window.press(KeyCode.DIGIT1, KeyCode.N, KeyCode.M, KeyCode.U, KeyCode.S);
            assertThat(total(window)).isEqualTo(four);
            window.press(KeyCode.LEFT);
            window.until(() -> total(window).equals(three));
            window.press(KeyCode.LEFT);
            window.until(() -> total(window).equals(untouched));
            window.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
            window.until(() -> total(window).equals(three));
            window.press(KeyCode.RIGHT);
            assertThat(total(window)).isEqualTo(three);

            window.press(KeyCode.J);
            window.until(() -> window.sees("#journal"));
            assertThat(lines(window)).isEqualTo(1);
            Fx.run(() -> ((TextField) found(window, "#journal-time")).setText("14：02"));
            window.fire("#journal-moment-look");
            assertThat(Fx.get(() -> ((Labeled) found(window, "#journal-moment-error")).getText()))
                    .contains("2026-11-23 14:03");
            window.stages().picture(name + "-before");
            Fx.run(() -> ((TextField) found(window, "#journal-time")).setText("14:10"));
            window.fire("#journal-moment-look");
            window.until(() -> window.sees("#desk-past"));
            assertThat(total(window)).isEqualTo(untouched);
            assertThat(Fx.get(() ->
                            ((Labeled) Objects.requireNonNull(root(window).lookup("#desk-past .title"))).getText()))
                    .isEqualTo(Messages.in(Locale.of(language)).get("desk.past", "2026-11-23 14:10:00"));

            window.press(KeyCode.ESCAPE);
            window.until(() -> !window.sees("#desk-past"));
            assertThat(total(window)).isEqualTo(three);
            assertThat(window.shows("#desk-row-" + ITEM)).isTrue();
            assertThat(stored()).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768"})
    void theJournalIsLeftAsItWasComeToAndLeadsToTheItem(String language, boolean dark, int width, int height) {
        Shelves.fill(folder.resolve("workspace"));
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            window.press(KeyCode.DOWN, KeyCode.DOWN);
            String focused = focused(window);
            window.menu("menu-journal");
            window.until(() -> window.sees("#journal") && lines(window) > 0);
            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#desk"));
            assertThat(focused(window)).isEqualTo(focused).startsWith("desk-row-");

            window.press(KeyCode.J);
            window.until(() -> window.sees("#journal") && lines(window) > 0);
            window.type("/").type("lh-04").press(KeyCode.ENTER);
            window.until(() -> lines(window) == 1);
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#desk"));
            assertThat(focused(window)).isEqualTo("desk-row-LH-04");
        }
    }

    private static String focused(OpenWindow window) {
        return Fx.get(() -> String.valueOf(
                Objects.requireNonNull(window.stages().scene().getFocusOwner()).getId()));
    }

    private static String total(OpenWindow window) {
        return onFx(() -> ((Labeled) found(window, "#desk-total")).getText());
    }

    private static int lines(OpenWindow window) {
        return onFx(() ->
                ((TableView<?>) found(window, "#journal-table")).getItems().size());
    }

    /** As a condition that is waited for it is asked on that thread already. */
    private static <T> T onFx(Supplier<T> ask) {
        return Platform.isFxApplicationThread() ? ask.get() : Fx.get(ask::get);
    }

    private static long undoneIn(OpenWindow window, String selector) {
        return Fx.get(
                () -> found(window, selector).lookupAll(".undone").stream().count());
    }

    private static Node found(OpenWindow window, String selector) {
        return Objects.requireNonNull(root(window).lookup(selector), selector);
    }

    private static Parent root(OpenWindow window) {
        return window.stages().scene().getRoot();
    }

    /** Every file of the workspace by its content; the index of the write-ahead log only says who reads. */
    private Map<String, String> stored() {
        try (Stream<Path> files = Files.walk(folder.resolve("workspace"))) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith("-shm")) {
                    contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
            assertThat(contents).isNotEmpty();
            return contents;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
