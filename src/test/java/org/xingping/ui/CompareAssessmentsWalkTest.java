package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.assessment.Kind;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.FocusRing;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Legible;
import org.xingping.testkit.Shelves;

/** Somebody puts visits to one estate beside each other, and another estate too. */
class CompareAssessmentsWalkTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    private List<String> visits = List.of();

    @BeforeEach
    void fill() {
        visits = Shelves.addVisits(folder.resolve("workspace"));
    }

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, true, 911, 512"})
    void visitsAreComparedBySectionItemAndCause(String language, boolean dark, int width, int height) {
        String name = "compare-" + language + (dark ? "-dark-" : "-light-") + width;
        boolean english = language.equals("en");
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.menu("menu-compare");
            window.until(() -> window.sees("#comparison-choose"));
            look(window, english, name + "-1-choose");
            assertThat(accept(window).isDisabled()).as("one cannot be compared").isTrue();
            visits.forEach(id -> tick(window, id));
            window.fire("#comparison-choose-accept");
            window.until(() -> window.sees("#comparison-sections"));
            look(window, english, name + "-2-sections");
            assertThat(window.find("#comparison-sections", Region.class).getHeight())
                    .as("every row is to be seen")
                    .isGreaterThan(300);
            String aloud = window.find("#comparison-radar", Node.class).getAccessibleText();
            assertThat(aloud).contains("A ").contains("D ").contains("%").contains("–");

            window.press(KeyCode.DIGIT2);
            window.until(() -> window.sees("#comparison-items"));
            window.fire("#comparison-filter-different");
            look(window, english, name + "-3-items");
            window.press(KeyCode.SLASH).type("/");
            window.focus("#comparison-search").type("BJ-02");
            window.until(() -> rows(window) == 1);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.until(() -> window.sees("#comparison-item"));
            look(window, english, name + "-4-item");
            window.fire("#comparison-item-cancel");

            window.focus("#comparison-items").press(KeyCode.DIGIT3);
            window.until(() -> window.sees("#comparison-causes"));
            look(window, english, name + "-5-causes");
            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#finished"));
        }
    }

    @Test
    void fromTheDeskThePresentOneIsTickedWithItsEstateAndOneComesBackToIt() {
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1366, 768)) {
            window.fire(".assessment-card");
            window.until(() -> window.sees("#desk-finish"));
            Node desk = window.find("#desk-finish", Node.class);
            window.menu("menu-compare-others");
            window.until(() -> window.sees("#comparison-choose"));
            assertThat(visits)
                    .extracting(id -> window.find("#comparison-pick-" + id, CheckBox.class)
                            .isSelected())
                    .containsExactly(true, true, false, true);
            window.fire("#comparison-choose-accept");
            window.until(() -> window.sees("#comparison-sections"));
            window.press(KeyCode.DIGIT3);
            window.until(() -> window.sees("#comparison-causes"));

            window.menu("menu-en");
            window.until(() -> window.sees("#comparison-causes"));
            assertThat(window.find("#title", Labeled.class).getText()).isEqualTo("Comparison");
            window.menu("menu-zh");
            window.until(() -> window.sees("#comparison-causes"));
            window.fire("#comparison-back");
            window.until(() -> window.sees("#desk-finish"));
            window.menu("menu-en");
            window.until(() -> window.sees("#desk-finish"));
            assertThat(window.find("#desk-finish", Node.class)).isNotSameAs(desk);
        }
    }

    @Test
    void twoOfOneEstateAreToldApartByTheirChangeAndEightStillFit() {
        Shelves.fill(folder.resolve("workspace"));
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1366, 768)) {
            window.menu("menu-compare");
            visits.subList(0, 2).forEach(id -> tick(window, id));
            window.fire("#comparison-choose-accept");
            window.until(() -> window.sees("#comparison-sections"));
            window.press(KeyCode.DIGIT2);
            window.until(() -> window.sees("#comparison-items"));
            window.fire("#comparison-filter-different");
            look(window, false, "compare-two-items");
            assertThat(texts(window, "#comparison-items-BJ-02")).contains("0.60", "1.20", "▲ 高0.60（40%）");
            assertThat(texts(window, "#comparison-items-BA-16")).contains("1.50", "1.00", "▼ 低0.50（25%）");

            window.fire("#comparison-others");
            window.until(() -> window.sees("#comparison-choose"));
            List<CheckBox> boxes = boxes(window);
            boxes.stream().filter(box -> !box.isSelected()).limit(6).forEach(box -> Fx.run(box::fire));
            assertThat(boxes).filteredOn(CheckBox::isSelected).hasSize(8);
            assertThat(boxes).filteredOn(box -> !box.isSelected()).allMatch(Node::isDisabled);
            window.fire("#comparison-choose-accept");
            window.until(() -> window.sees("#comparison-series-h"));
            look(window, false, "compare-eight-sections");
            window.press(KeyCode.DIGIT2);
            window.until(() -> window.sees("#comparison-items"));
            look(window, false, "compare-eight-items");
            window.press(KeyCode.DIGIT3);
            window.until(() -> window.sees("#comparison-causes"));
            look(window, false, "compare-eight-causes");
        }
    }

    @Test
    void whoStillScoresTheEstateIsToldWhyAndMayChooseAnew() {
        try (HandOver other = HandOver.at(folder.resolve("workspace"), "other-1")) {
            visits = List.of(visits.get(3), other.visit("泉秀家园", "2026-11-18").id());
        }
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1366, 768)) {
            window.menu("menu-compare");
            visits.forEach(id -> tick(window, id));
            window.fire("#comparison-choose-accept");
            window.until(() -> window.sees("#problem"));
            assertThat(window.find("#problem .sentence", Labeled.class).getText())
                    .isEqualTo("您对“泉秀家园”的评分还没有定稿：定稿之后，才能看林晓、陈思在2026-11-18对它的评分");
            assertThat(window.shows("#comparison-choose")).isTrue();
            assertThat(window.shows("#comparison-sections")).isFalse();
        }
    }

    @Test
    void aPanelIsComparedTooButNotWhatIsOnlyTriedOut() {
        String panel;
        try (HandOver other = HandOver.at(folder.resolve("workspace"), "panel-1")) {
            panel = other.house()
                    .panels()
                    .convene(visits.subList(0, 1), Kind.Rule.MEAN, 20)
                    .id();
        }
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1366, 768)) {
            window.fire("#card-" + panel);
            window.until(() -> window.sees("#panel-try"));
            window.menu("menu-compare-others");
            window.until(() -> window.sees("#comparison-pick-" + panel));
            assertThat(window.find("#comparison-pick-" + panel, CheckBox.class).isSelected())
                    .isTrue();
            window.fire("#comparison-choose-accept");
            window.until(() -> window.sees("#comparison-sections"));
            assertThat(window.find("#comparison-series-a", Node.class).getAccessibleText())
                    .isEqualTo("A，泉秀家园，初评 · 2025-11-14，检查员甲、检查员乙，87.00，建议三星级，定稿");
            assertThat(window.find("#comparison-series-b", Node.class).getAccessibleText())
                    .isEqualTo("B，泉秀家园，初评 · 2025-11-14 · 评审组，检查员甲，72.00–87.00，建议二星级至三星级，草稿");
            window.focus("#comparison-series-b");
            assertThat(outlines(window))
                    .containsExactly("series-a faint", "series-b stressed", "series-c faint", "series-d faint");
            window.stages().picture("compare-stressed");
            assertThat(texts(window, "#comparison-sections-BJ"))
                    .as("four leave room for what lies between")
                    .contains("25.00%");
            window.focus("#comparison-back");
            assertThat(outlines(window)).containsExactly("series-a", "series-b", "series-c", "series-d");

            window.press(KeyCode.ESCAPE);
            window.until(() -> window.sees("#panel-try"));
            window.fire("#panel-try");
            window.until(() -> window.sees("#panel-back"));
            assertThat(Fx.get(() -> ((MenuButton) window.stages().scene().lookup("#menu"))
                            .getItems().stream().map(MenuItem::getId).toList()))
                    .contains("menu-panel-undo")
                    .doesNotContain("menu-compare-others");
        }
    }

    /** Each outline of the drawing, and how it stands out. */
    private static List<String> outlines(OpenWindow window) {
        Parent radar = window.find("#comparison-radar", Parent.class);
        return Fx.get(() -> radar.lookupAll(".radar-outline").stream()
                .map(outline -> outline.getStyleClass().getLast()
                        + Stream.of("faint", "stressed")
                                .filter(state -> outline.getPseudoClassStates().stream()
                                        .anyMatch(each ->
                                                each.getPseudoClassName().equals(state)))
                                .map(state -> " " + state)
                                .collect(Collectors.joining()))
                .sorted()
                .toList());
    }

    private static List<CheckBox> boxes(OpenWindow window) {
        Parent pane = window.find("#comparison-choose", Parent.class);
        return Fx.get(() ->
                pane.lookupAll(".check-box").stream().map(CheckBox.class::cast).toList());
    }

    private static List<String> texts(OpenWindow window, String row) {
        Parent cells = window.find(row, Parent.class);
        return Fx.get(() -> cells.lookupAll(".table-cell").stream()
                .map(cell -> ((Labeled) cell).getText())
                .toList());
    }

    private static void look(OpenWindow window, boolean english, String name) {
        window.settle();
        window.stages().picture(name);
        AccessibleWalk.assertNamed();
        if (!name.endsWith("911-1-choose")) { // behind the dialog the shelf shortens what stands in its tooltips
            Legible.assertWhole();
        }
        Legible.assertSpoken(
                english && !name.endsWith("causes")); // the standard calls some findings what we call a gravity
        FocusRing.assertVisible();
    }

    private static Node accept(OpenWindow window) {
        return window.find("#comparison-choose-accept", Node.class);
    }

    private static void tick(OpenWindow window, String id) {
        window.until(() -> window.sees("#comparison-pick-" + id));
        window.fire("#comparison-pick-" + id);
    }

    /** To be called where the window is. */
    private static int rows(OpenWindow window) {
        return window.stages().scene().getRoot().lookup("#comparison-items") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }
}
