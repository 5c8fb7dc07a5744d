package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Medium;
import org.xingping.testkit.PanelPackages;

/** A panel looks at what three inspectors handed in on a stick, tries out, takes it in and decides. */
class PanelWalkTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, true, 911, 512"})
    void aPanelLooksWithoutATraceThenTakesInAndDecides(String language, boolean dark, int width, int height)
            throws IOException {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        PanelPackages.in(stick, folder.resolve("laptops"), 3);
        Map<String, String> before = Medium.of(stick);
        String name = "panel-" + language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.chooses(stick).menu("menu-panel-folder");
            window.until(() -> window.sees("#panel-choice-2"));
            window.settle();
            window.stages().picture(name + "-1-open");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            String open = window.text("#panel-total");
            window.fire("#panel-choice-2");
            window.fire("#panel-decide");
            window.until(() -> !window.reads("#panel-total").equals(open));
            window.settle();
            window.stages().picture(name + "-2-tried");
            assertThat(Medium.of(stick)).as("nothing changed on the stick").isEqualTo(before);

            Path printed = folder.resolve("草稿.xlsx");
            window.chooses(printed).fire("#panel-print");
            window.until(() -> window.sees("#export-done"));
            window.settle();
            window.fire("#export-done-cancel");
            assertThat(printed).isNotEmptyFile();
            assertThat(Medium.of(stick)).as("nothing changed on the stick").isEqualTo(before);

            window.fire("#panel-begin");
            window.until(() -> window.sees("#panel-begin-ask"));
            window.fire("#panel-begin-ask-accept");
            window.until(() -> window.sees("#panel-finish") && window.sees("#panel-choice-2"));
            window.settle();
            assertThat(window.text("#panel-total"))
                    .as("what was tried is not kept")
                    .isEqualTo(open);
            window.fire("#panel-choice-2");
            window.fire("#panel-decide");
            window.settle();
            assertThat(window.text("#panel-total"))
                    .as("a decision needs a reason")
                    .isEqualTo(open);
            window.stages().picture(name + "-3-reason");
            write(window, "#panel-reason", "缺株属局部，已列入整改，按“良”计");
            window.fire("#panel-decide");
            window.until(() -> !window.reads("#panel-total").equals(open));
            write(window, "#panel-remark", "建议复查南侧绿篱后确认");
            window.fire("#panel-remark-add");
            window.settle();
            window.fire("#panel-filter-all");
            window.settle();
            window.stages().picture(name + "-4-decided");
            window.fire("#panel-vetoes");
            window.until(() -> window.sees("#panel-veto-list"));
            window.settle();
            window.stages().picture(name + "-5-vetoes");
            window.fire("#panel-veto-not-VT-01");
            window.settle();
            window.fire("#panel-veto-list-cancel");
            window.fire("#panel-seats");
            window.until(() -> window.sees("#panel-seats-form"));
            window.settle();
            window.stages().picture(name + "-6-seats");
            window.fire("#panel-seats-form-cancel");
            window.menu("menu-panel-anew");
            window.until(() -> window.sees("#panel-convene"));
            window.settle();
            window.stages().picture(name + "-9-anew");
            window.fire("#panel-convene-cancel");
            window.fire("#panel-try");
            window.until(() -> window.sees("#panel-back"));
            window.settle();
            window.stages().picture(name + "-7-trial");
            window.fire("#panel-back");
            window.until(() -> window.sees("#panel-finish"));
            window.fire("#panel-finish");
            window.settle();
            window.stages().picture(name + "-8-finish");
            assertThat(Medium.of(stick)).as("nothing changed on the stick").isEqualTo(before);
        }
    }

    private static void write(OpenWindow window, String selector, String text) {
        Fx.run(() -> ((TextInputControl) window.stages().scene().getRoot().lookup(selector)).setText(text));
    }
}
