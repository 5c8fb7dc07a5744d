package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.checklist.Item;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.testkit.Album;
import org.xingping.testkit.Editions;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.text.Problem;

/** After every export all that the sheet holds is found again in the file, or stands among what is left out on purpose. */
class CompletenessTest {
    private static final long SEED = 20_251_125;
    private static final int SHEETS = 24;

    @TempDir
    Path folder;

    private List<LeftOut> export(Scenario scenario, Album album, Path target, Variant variant, FileOps files) {
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", album);
        return new ReportWriter(Recalculation.CHINESE, files, Layouts.shipped()).write(target, input, variant);
    }

    @Test
    void ofAnySheetNothingIsLeftOutUnexplained() {
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, SEED);
        long explained = 0;
        for (int number = 0; number < SHEETS; number++) {
            Scenario scenario = sheets.next();
            for (Item item : scenario.checklist().items()) {
                if (item.code().endsWith(number % 10 + "")) {
                    scenario.on(item.code()).note(number % 5 == 0 ? "很长的备注。".repeat(300) : "备注" + number);
                }
            }
            Album album = new Album(folder, SEED + number).scattered(scenario, number % 7);
            Variant variant = number % 2 == 0 ? Variant.FULL : Variant.ONE_SHEET;

            List<LeftOut> leftOut = export(scenario, album, folder.resolve("any.xlsx"), variant, new FileOps());

            assertThat(leftOut).as("seed " + SEED + ", sheet " + number).doesNotHaveDuplicates();
            assertThat(leftOut.stream()
                            .filter(one -> one.what() == LeftOut.What.PHOTO)
                            .count())
                    .isEqualTo(photosLeftOut(scenario));
            explained += leftOut.size();
        }
        assertThat(explained).isPositive();
    }

    private static long photosLeftOut(Scenario scenario) {
        long live = scenario.checklist().items().stream()
                .filter(item -> item.liveIn(scenario.facts().season()))
                .mapToLong(item -> scenario.sheet().photos(item.code()).size())
                .sum();
        return scenario.sheet().photos().values().stream().mapToLong(List::size).sum() - live;
    }

    /** A sheet with one of each. */
    private static Scenario full() {
        return Scenario.given(Editions.SHIPPED)
                .on("BJ-02")
                .finding("a", "3栋大堂", "积尘而且潮湿", 2)
                .note("备注要印出来")
                .on("BJ-01")
                .notApplicable("本小区没有电梯井")
                .claim("JF-01")
                .veto("VT-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTE BJ-02|备注要印出来",
                "FINDING 1|积尘而且潮湿",
                "REASON BJ-01|本小区没有电梯井",
                "CLAIM JF-01|证明材料",
                "VETO VT-01|现场记录",
                "PHOTO A1|A1",
                "PHOTO A2|第二张照片的说明"
            })
    void aWriterThatDropsSomethingIsCaught(String dropped) {
        String[] which = dropped.split("\\|");
        Scenario scenario = full();
        Album album = new Album(folder, 3);
        album.attach(scenario, "BJ-02", scenario.sheet().findings("BJ-02").getFirst(), "");
        album.attach(scenario, "KF-01", null, "第二张照片的说明");
        Path target = folder.resolve("dropped.xlsx");
        assertThat(export(scenario, album, target, Variant.FULL, new FileOps())).isEmpty();

        FileOps dropping = new FileOps(
                (step, path) -> {
                    if (step == Step.VERIFY) {
                        change(path, workbook -> erase(workbook, which[1]));
                    }
                },
                nanos -> {});
        Problem problem =
                catchThrowableOfType(Problem.class, () -> export(scenario, album, target, Variant.FULL, dropping));

        assertThat(problem.key()).isEqualTo("problem.file.verify");
        assertThat(problem.getCause()).hasMessageContaining("leaves out").hasMessageContaining(which[0]);
    }

    private static void change(Path path, Consumer<Workbook> change) throws IOException {
        try (Workbook workbook = Workbook.open(path)) {
            change.accept(workbook);
            workbook.save(path);
        }
    }

    /** As if the writer had never heard of it; the cells themselves stay. */
    private static void erase(Workbook workbook, String text) {
        XSSFWorkbook poi = workbook.poi();
        int erased = 0;
        for (Sheet sheet : poi) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean told = cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().contains(text);
                    if (told) {
                        cell.setCellValue(cell.getStringCellValue().replace(text, "…"));
                        erased++;
                    }
                }
            }
        }
        assertThat(erased).isPositive();
    }
}
