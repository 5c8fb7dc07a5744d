package org.xingping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.actions.WorkbookActions.Row;
import org.xingping.testkit.AccessibleWalk;
import org.xingping.testkit.CssWarnings;
import org.xingping.testkit.Fx;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Taken;
import org.xingping.testkit.Workbook;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** Somebody sends a score sheet back: is it what was handed over, and if not, where. */
class CompareWalkTest {
    @RegisterExtension
    final CssWarnings css = new CssWarnings();

    @TempDir
    Path folder;

    /** What was done to the workbook, as the table must show it: cell, kind. */
    private record Edited(Path file, String section, String score, String row, String format) {}

    @ParameterizedTest
    @CsvSource({"zh, false, 1366, 768", "en, true, 1366, 768", "zh, false, 911, 512"})
    void anEditedWorkbookIsToldByItsPlaces(String language, boolean dark, int width, int height) throws IOException {
        Path handed = folder.resolve("给评审组.xingping");
        try (HandOver work = HandOver.in(folder)) {
            work.house().handOver().export(work.complete("丰泽花园", 2), handed, Progress.UNSEEN);
        }
        Path same = Taken.report(handed, folder.resolve("未改动.xlsx"));
        Path again = folder.resolve("另存过.xlsx");
        try (Workbook workbook = Workbook.open(same)) {
            workbook.save(again);
        }
        Edited edited = edited(same);
        Path none = Files.writeString(folder.resolve("不是表格.xlsx"), "您好");
        Messages messages = Messages.in(Locale.of(language));
        String name = "compare-" + language + (dark ? "-dark-" : "-light-") + width;
        try (OpenWindow window = OpenWindow.threaded(folder, Locale.of(language), dark, width, height)) {
            window.chooses(handed).menu("menu-verify");
            window.until(() -> window.sees("#verify-workbook"));
            window.stages().picture(name + "-1-verdict");

            window.chooses(none).fire("#verify-workbook");
            window.until(() -> window.sees("#problem"));
            window.stages().picture(name + "-2-refused");
            assertThat(window.sees("#verify-content"))
                    .as("what was verified still stands")
                    .isTrue();
            window.stages().press(KeyCode.ESCAPE, false);

            window.chooses(same).fire("#verify-workbook");
            window.until(() -> window.sees("#compare-answer"));
            window.settle();
            window.stages().picture(name + "-3-same");
            assertThat(answer(window)).isEqualTo(messages.get("enum.Likeness.SAME"));
            assertThat(Fx.get(() -> window.sees("#compare-table"))).isFalse();

            compared(window, again, messages.get("enum.Likeness.RESAVED"));
            assertThat(Fx.get(() -> window.sees("#compare-table"))).isFalse();

            compared(window, edited.file(), messages.get("enum.Likeness.EDITED"));
            window.stages().picture(name + "-4-edited");
            AccessibleWalk.assertNamed(window.stages().scene().getRoot());
            assertThat(rows(window))
                    .extracting(row -> row.sheet() + "!" + row.place() + " "
                            + messages.get(row.kind().key()))
                    .contains(
                            told(messages, edited.section(), edited.score(), "enum.Aspect.VALUE"),
                            told(messages, edited.section(), edited.row(), "enum.Aspect.HIDDEN"),
                            told(messages, edited.section(), edited.format(), "enum.Aspect.NUMBER_FORMAT"))
                    .allMatch(told -> told.startsWith(edited.section() + "!"));

            compared(window, same, messages.get("enum.Likeness.SAME"));
            compared(window, everywhere(same), messages.get("enum.Likeness.EDITED"));
            window.stages().picture(name + "-5-everywhere");
            assertThat(rows(window)).hasSize(500);
            assertThat(window.text("#compare-count")).isEqualTo(messages.get("compare.more", "500"));
            TableView<?> table = window.find("#compare-table", TableView.class);
            assertThat(Fx.get(() -> table.lookupAll(".table-row-cell").size()))
                    .as("only the rows in sight are made")
                    .isLessThan(40);

            window.press(KeyCode.ESCAPE);
            assertThat(Fx.get(() -> window.sees("#verify-content"))).isTrue();
        }
    }

    private static String told(Messages messages, String sheet, String place, String kind) {
        return sheet + "!" + place + " " + messages.get(kind);
    }

    private static void compared(OpenWindow window, Path workbook, String answer) {
        window.chooses(workbook).fire("#compare-another");
        window.until(() -> window.reads("#compare-answer").equals(answer));
        window.settle();
    }

    /** A score half a point higher, a row out of sight, a figure shown as another. */
    private Edited edited(Path report) {
        Path file = folder.resolve("改过的.xlsx");
        try (Workbook workbook = Workbook.open(report)) {
            XSSFCell score = workbook.item("KF-15", "得分");
            score.setCellValue(score.getNumericCellValue() - 0.5);
            XSSFCell hidden = workbook.item("KF-05", "得分");
            hidden.getSheet().getRow(hidden.getRowIndex()).setZeroHeight(true);
            XSSFCell format = workbook.item("KF-07", "得分");
            XSSFCellStyle style = workbook.poi().createCellStyle();
            style.cloneStyleFrom(format.getCellStyle());
            style.setDataFormat(workbook.poi().createDataFormat().getFormat("\"15.00\""));
            format.setCellStyle(style);
            workbook.save(file);
            int row = hidden.getRowIndex() + 1;
            return new Edited(
                    file,
                    score.getSheet().getSheetName(),
                    score.getReference(),
                    row + ":" + row,
                    format.getReference());
        }
    }

    /** A stop behind every text. */
    private Path everywhere(Path report) {
        Path file = folder.resolve("处处改过.xlsx");
        try (Workbook workbook = Workbook.open(report)) {
            for (Sheet sheet : workbook.poi()) {
                for (org.apache.poi.ss.usermodel.Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            cell.setCellValue(cell.getStringCellValue() + "。");
                        }
                    }
                }
            }
            workbook.save(file);
        }
        return file;
    }

    private static List<Row> rows(OpenWindow window) {
        TableView<?> table = window.find("#compare-table", TableView.class);
        return Fx.get(() -> table.getItems().stream().map(Row.class::cast).toList());
    }

    private static String answer(OpenWindow window) {
        return window.text("#compare-answer");
    }
}
