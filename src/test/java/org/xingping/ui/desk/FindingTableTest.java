package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Found;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Legible;

/** The table of all findings: found, sorted, narrowed, left for the finding itself. */
class FindingTableTest {
    @TempDir
    Path folder;

    private DeskStage desk;
    private Keyboard keys;
    private FindingTable table;

    @BeforeEach
    void open() {
        desk = DeskStage.show(folder, DeskLooksTest.halfDone(), Locale.SIMPLIFIED_CHINESE, 1366, 768, false);
        keys = new Keyboard(desk.stages.scene());
        Fx.run(() -> desk.models().desk().go(Place.FINDINGS));
        Fx.settle();
        table = desk.find("#desk-found", FindingTable.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyFindingOfTheAssessmentStandsThereByNumber() {
        assertThat(items()).containsExactly("BJ-02", "BJ-02", "BA-02", "BA-16");
    }

    @Test
    void enterLeadsToTheFindingAndOpensIt() {
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("BA-02");
        TextField what = desk.find("#desk-finding-what", TextField.class);
        String shown = Fx.get(what::getText);
        assertThat(shown).isEqualTo("交接班记录不全");
    }

    @Test
    void theArrowsMoveInTheTableWhereverItsPlaceHasTheFocus() {
        Fx.run(desk.find("#desk-found-all", ButtonBase.class)::requestFocus);
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("BA-02");
    }

    @Test
    void aHeadingSortsByWhatItStandsFor() {
        Fx.run(() -> {
            TableColumn<?, ?> points = table.getColumns().stream()
                    .filter(column -> column.getId().equals("desk-found-points"))
                    .findFirst()
                    .orElseThrow();
            points.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(cast(points));
        });
        assertThat(items().getFirst()).isEqualTo("BA-16");
        assertThat(items().getLast()).isIn("BJ-02", "BA-02");
    }

    @Test
    void filtersAndSearchNarrowIt() {
        ask("BA-16");
        Fx.run(() -> desk.models().desk().go(Place.FINDINGS));
        Fx.settle();
        ButtonBase asked = desk.find("#desk-found-to-correct", ButtonBase.class);
        String chip = Fx.get(asked::getText);
        assertThat(chip).isEqualTo("待整改 1");
        Fx.run(asked::fire);
        assertThat(items()).containsExactly("BA-16");
        Fx.run(desk.find("#desk-found-all", ButtonBase.class)::fire);
        keys.type("/").type("大堂").press(KeyCode.DOWN);
        assertThat(items()).containsExactly("BJ-02", "BJ-02");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1366, 768", "en, 1366, 768", "zh-CN, 1093, 614", "en, 1093, 614"})
    void whatHasToBePutRightByWhenIsReadInFull(String language, int width, int height) {
        desk.close();
        desk = DeskStage.show(
                folder.resolve("again"),
                DeskLooksTest.halfDone(),
                Locale.forLanguageTag(language),
                width,
                height,
                false);
        keys = new Keyboard(desk.stages.scene());
        Fx.run(() -> desk.models().desk().jump("BA-16"));
        Fx.settle();
        keys.press(KeyCode.E);
        TextField deadline = desk.find("#desk-finding-deadline", TextField.class);
        ChoiceBox<?> correction = desk.find("#desk-finding-correction", ChoiceBox.class);
        Fx.run(() -> {
            deadline.setText("2026-12-01");
            correction.getSelectionModel().selectLast();
        });
        keys.press(KeyCode.ENTER);
        Fx.run(() -> desk.models().desk().go(Place.FINDINGS));
        Fx.settle();
        if (Boolean.getBoolean("looks")) {
            desk.stages.picture("desk-findings-asked-" + language + "-" + width);
        }
        Legible.assertWhole();
    }

    private void ask(String item) {
        Fx.run(() -> desk.models().desk().jump(item));
        Fx.settle();
        keys.press(KeyCode.E);
        TextField requirement = desk.find("#desk-finding-requirement", TextField.class);
        Fx.run(() -> requirement.setText("立即清理"));
        keys.press(KeyCode.ENTER);
        assertThat(desk.models()
                        .sheet()
                        .standing()
                        .sheet()
                        .findings(item)
                        .getFirst()
                        .correction())
                .isEqualTo(Finding.Correction.ASKED);
    }

    private List<String> items() {
        Fx.settle();
        return Fx.get(() ->
                table.getItems().stream().map(found -> found.item().code()).toList());
    }

    private String focused() {
        return Fx.get(() -> desk.models().desk().looking().focused());
    }

    @SuppressWarnings("unchecked")
    private static TableColumn<Found, ?> cast(TableColumn<?, ?> column) {
        return (TableColumn<Found, ?>) column;
    }
}
