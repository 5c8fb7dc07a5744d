package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.assessment.NewAssessment;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Season;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Shelves;

/** What a person does on the shelf, with keys alone, on the real window with its library thread. */
class ShelfByKeysTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"明珠, 东海明珠, ''", "佳园, '', 泉秀家园 清源山庄", "洛江, '', 丰盛大厦", "东湖, 滨江花园二期, 滨江花园一期", "检查员丙, '', 金山小区 清源山庄"})
    void theSearchFindsEstateCompanyDistrictStreetAndInspector(String text, String cards, String rows) {
        Shelves.fill(workspace());
        try (OpenWindow window = open()) {
            window.type("/").type(text).press(KeyCode.ENTER);

            assertThat(cards(window)).isEqualTo(words(cards));
            assertThat(rows(window)).isEqualTo(words(rows));
        }
    }

    @Test
    void theSearchGoesByItselfAfterAPauseAndEscapeClearsIt() {
        Shelves.fill(workspace());
        try (OpenWindow window = open()) {
            window.type("/").type("明珠");
            window.until(() -> rowsNow(window).isEmpty());
            assertThat(cards(window)).containsExactly("东海明珠");

            window.press(KeyCode.ESCAPE);

            assertThat(cards(window)).hasSize(3);
            assertThat(window.stages().focused().getId()).startsWith("card-");
        }
    }

    @Test
    void theWindowAnswersWhileTheDiskIsSlowAndTheLastSearchWins() {
        Shelves.fill(workspace());
        try (OpenWindow window = open()) {
            CountDownLatch disk = new CountDownLatch(1);
            window.hold(disk);
            for (String text : List.of("佳园", "没有", "明珠")) {
                window.focus("#search");
                TextField search = window.find("#search", TextField.class);
                Fx.run(search::clear);
                window.stages().type(text);
                window.stages().press(KeyCode.ENTER, false);
            }
            window.stages().press(KeyCode.N, true);
            assertThat(window.find("#search", TextField.class).getText()).isEqualTo("明珠");
            assertThat(window.shows("#new-assessment")).isFalse();
            List<List<String>> shown = new ArrayList<>();
            Fx.run(() -> rowsWatched(window, shown));

            disk.countDown();
            window.settle();

            assertThat(window.shows("#new-assessment")).isTrue();
            assertThat(cards(window)).containsExactly("东海明珠");
            assertThat(shown).as("answers to earlier searches are dropped").containsExactly(List.of());
        }
    }

    private static void rowsWatched(OpenWindow window, List<List<String>> shown) {
        TableView<?> table = (TableView<?>) window.stages().scene().getRoot().lookup("#finished");
        table.getItems().addListener((ListChangeListener<Object>) _ -> shown.add(rowsNow(window)));
    }

    @Test
    void aNewAssessmentIsMadeWithTabAndEnterAlone() {
        try (OpenWindow window = open()) {
            window.press(KeyCode.N, true);
            assertThat(window.stages().focused().getId()).isEqualTo("new-estate");
            window.type("东湖花园").press(KeyCode.TAB).type("恒信物业").press(KeyCode.TAB);
            assertThat(window.stages().focused().getId()).isEqualTo("new-inspector");

            window.press(KeyCode.ENTER);

            assertThat(window.shows("#desk-export")).isTrue();
        }
        assertThat(stored()).extracting(AssessmentRow::estate).containsExactly("东湖花园");
        assertThat(stored()).extracting(AssessmentRow::team).containsExactly("检查员甲");
    }

    @Test
    void everyFieldOfTheDialogIsReachedWithTabAndComesIntoSight() {
        Shelves.fill(workspace());
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1093, 614)) {
            window.press(KeyCode.N, true);
            window.fire("#new-more").focus("#new-estate");
            Stream.Builder<String> reached = Stream.builder();
            for (int tab = 0; tab < 40; tab++) {
                Node focused = window.stages().focused();
                reached.add(String.valueOf(focused.getId()));
                if ("new-scroll".equals(focused.getId())) {
                    throw new AssertionError("the focus stands where nothing can be done");
                }
                window.press(KeyCode.TAB);
            }

            assertThat(reached.build())
                    .contains(
                            "new-company",
                            "new-date",
                            "new-season",
                            "without-LIFT",
                            "new-more",
                            "new-area",
                            "new-duty-to",
                            "new-assessment-accept",
                            "new-assessment-cancel");
        }
    }

    @Test
    void aFieldToMendComesIntoSight() {
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1093, 614)) {
            window.press(KeyCode.N, true).type("东湖花园").press(KeyCode.TAB).type("恒信物业");
            window.fire("#new-more")
                    .focus("#new-duty-to")
                    .type("x")
                    .focus("#new-estate")
                    .press(KeyCode.ENTER);

            Node focused = window.stages().focused();
            assertThat(focused.getId()).isEqualTo("new-duty-to");
            double below = Fx.get(() -> {
                Node scroll = focused.getScene().lookup("#new-scroll");
                return scroll.localToScene(scroll.getLayoutBounds()).getMaxY()
                        - focused.localToScene(focused.getLayoutBounds()).getMaxY();
            });
            assertThat(below).isNotNegative();
        }
    }

    @Test
    void theSecondAssessmentOfAnEstateNeedsOnlyItsName() {
        Shelves.fill(workspace());
        try (OpenWindow window = open()) {
            window.press(KeyCode.N, true).type("明珠").press(KeyCode.DOWN, KeyCode.ENTER);
            assertThat(window.find("#new-company", TextField.class).getText()).isEqualTo("安居物业");

            window.press(KeyCode.ENTER);
            assertThat(window.shows("#desk-export")).isTrue();
        }
        AssessmentRow second = stored().getFirst();
        assertThat(second.estate()).isEqualTo("东海明珠");
        assertThat(second.district()).isEqualTo("丰泽区");
        assertThat(second.street()).isEqualTo("东海街道");
        try (Workspace workspace = Workspace.open(workspace(), Shelves.session())) {
            assertThat(workspace.estates().named("东海明珠", 9)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, SPRING", "2026.7.2, SUMMER", "2026年12月3日, WINTER"})
    void theDateDecidesTheSeason(String date, Season season) {
        try (OpenWindow window = open()) {
            window.press(KeyCode.N, true).type("东湖花园").press(KeyCode.TAB).type("恒信物业");
            window.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
            TextField editor = (TextField) window.find("#new-date", Node.class).lookup(".text-field");
            Fx.run(editor::clear);
            window.type(date).press(KeyCode.ENTER);

            assertThat(window.shows("#desk-export")).isTrue();
        }
        assertThat(stored()).extracting(AssessmentRow::season).containsExactly(season);
    }

    @Test
    void aDayThatIsNoneBeginsNothing() {
        try (OpenWindow window = open()) {
            window.press(KeyCode.N, true).type("东湖花园").press(KeyCode.TAB).type("恒信物业");
            window.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
            TextField editor = (TextField) window.find("#new-date", Node.class).lookup(".text-field");
            Fx.run(editor::clear);
            window.type("2026-13-40").press(KeyCode.ENTER);

            assertThat(window.shows("#new-assessment")).isTrue();
            assertThat(editor.getText()).isEqualTo("2026-11-23");
        }
    }

    @Test
    void anAssessmentKeepsItsOwnCopyOfTheChecklistWhenAnotherIsInUse() {
        Edition before = Editions.changed("JF-01", "points: 2", "points: 7");
        String id;
        try (Workspace workspace = Workspace.open(workspace(), Sessions.first())) {
            id = workspace
                    .create(
                            new NewAssessment(before, Scenario.given(before).facts(), Optional.empty()),
                            Scenario.INSPECTOR)
                    .id();
        }
        try (OpenWindow window = open()) {
            window.press(KeyCode.N, true)
                    .type("东湖花园")
                    .press(KeyCode.TAB)
                    .type("恒信物业")
                    .press(KeyCode.ENTER);
            assertThat(window.shows("#desk-export")).isTrue();
        }
        try (Workspace workspace = Workspace.open(workspace(), Shelves.session())) {
            assertThat(workspace.load(id).edition().text()).isEqualTo(before.text());
            assertThat(stored(workspace))
                    .extracting(row -> workspace.load(row.id()).edition().hash())
                    .containsExactlyInAnyOrder(before.hash(), Editions.SHIPPED.hash());
        }
    }

    @Test
    void whoComesBackFromTheDeskStandsWhereTheyWere() {
        Shelves.fill(workspace());
        try (OpenWindow window = open()) {
            window.type("/").type("佳园").press(KeyCode.ENTER);
            assertThat(window.stages().focused().getId()).isEqualTo("finished");
            window.press(KeyCode.DOWN, KeyCode.ENTER);
            assertThat(window.shows("#desk-export")).isTrue();
            window.fire("#home");

            assertThat(window.find("#search", TextField.class).getText()).isEqualTo("佳园");
            assertThat(rows(window)).containsExactly("泉秀家园", "清源山庄");
            assertThat(window.stages().focused().getId()).isEqualTo("finished");
            assertThat(((AssessmentRow) table(window).getSelectionModel().getSelectedItem()).estate())
                    .isEqualTo("清源山庄");
        }
    }

    @Test
    void theLanguageChangesWhereOneStands() {
        Shelves.fill(workspace());
        try (OpenWindow window = open()) {
            window.type("/").type("东湖").press(KeyCode.ENTER).menu("menu-en");

            assertThat(window.find("#new", javafx.scene.control.Button.class).getText())
                    .isEqualTo("New assessment");
            assertThat(window.find("#search", TextField.class).getText()).isEqualTo("东湖");
        }
    }

    @Test
    void theNextStartKnowsWindowLanguageThemeAndFolders() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        try (OpenWindow window = open()) {
            window.chooses(stick).menu("menu-backup").menu("menu-en").menu("menu-dark");
            Fx.run(() -> {
                window.stages().stage().setX(20);
                window.stages().stage().setY(10);
                window.stages().stage().setWidth(1100);
                window.stages().stage().setHeight(640);
            });
        }
        try (OpenWindow window = OpenWindow.again(folder, Locale.ENGLISH)) {
            assertThat(window.settings().language()).isEqualTo("en");
            assertThat(window.settings().backupFolder()).isEqualTo(stick.toString());
            assertThat(window.stages().stage().getX()).isEqualTo(20);
            assertThat(window.stages().stage().getWidth()).isEqualTo(1100);
            assertThat(window.stages().stage().getHeight()).isEqualTo(640);
            window.fire("#backup"); // asks for nothing: the folder is known
            assertThat(files(stick)).hasSize(2);
        }
    }

    private OpenWindow open() {
        return OpenWindow.threaded(folder, Locale.SIMPLIFIED_CHINESE, false, 1366, 768);
    }

    private Path workspace() {
        return folder.resolve("workspace");
    }

    private List<AssessmentRow> stored() {
        try (Workspace workspace = Workspace.open(workspace(), Shelves.session())) {
            return stored(workspace);
        }
    }

    private static List<AssessmentRow> stored(Workspace workspace) {
        return workspace.page(AssessmentQuery.newest(50));
    }

    private static List<String> cards(OpenWindow window) {
        return Fx.get(() -> {
            window.stages().scene().getRoot().applyCss();
            window.stages().scene().getRoot().layout();
            return window.stages().scene().getRoot().lookupAll(".assessment-card").stream()
                    .map(card -> ((Label) card.lookup(".title")).getText())
                    .toList();
        });
    }

    private static List<String> rows(OpenWindow window) {
        return Fx.get(() -> rowsNow(window));
    }

    private static List<String> rowsNow(OpenWindow window) {
        TableView<?> table = (TableView<?>) window.stages().scene().getRoot().lookup("#finished");
        return table.getItems().stream()
                .map(row -> ((AssessmentRow) row).estate())
                .toList();
    }

    private static TableView<?> table(OpenWindow window) {
        return window.find("#finished", TableView.class);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
