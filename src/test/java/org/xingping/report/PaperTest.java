package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;

/** The workbook as it comes out of the printer and as whoever gets it may change it (domain 5.7, 5.9). */
class PaperTest {
    @TempDir
    Path folder;

    private Workbook written(Variant variant) {
        Path file = folder.resolve(variant + ".xlsx");
        Recalculation.unchanged(Scenario.given(Editions.SHIPPED).fullMarks().claimAllConfirmed(), variant, file);
        return Workbook.open(file);
    }

    @Test
    void inOneTableTheTotalAndTheSignaturesStandTogetherOnAPageOfTheirOwn() {
        try (Workbook workbook = written(Variant.ONE_SHEET)) {
            XSSFSheet sheet = workbook.poi().getSheetAt(0);
            int banner = -1;
            for (Row row : sheet) {
                boolean sums =
                        row.getCell(0) != null && Workbook.shown(row.getCell(0)).equals("评分汇总");
                banner = sums ? row.getRowNum() : banner;
            }
            assertThat(banner).isPositive();
            int last = Arrays.stream(sheet.getRowBreaks()).max().orElse(0);
            assertThat(last).as("the last page begins with the sums").isEqualTo(banner - 1);
            double height = 0;
            for (int row = banner; row <= sheet.getLastRowNum(); row++) {
                height += sheet.getRow(row).getHeightInPoints();
            }
            assertThat(height)
                    .as("points of an A4 page less margins and headings")
                    .isLessThan(595 - 90 - 30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsOnePageOfA4WideAndProtectedWithoutAPassword(Variant variant) {
        try (Workbook workbook = written(variant)) {
            for (Sheet each : workbook.poi()) {
                XSSFSheet sheet = (XSSFSheet) each;
                if (workbook.poi().isSheetHidden(workbook.poi().getSheetIndex(sheet))) {
                    continue;
                }
                PrintSetup print = sheet.getPrintSetup();
                assertThat(print.getPaperSize()).as(sheet.getSheetName()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(print.getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getHorizontallyCenter()).isTrue();
                assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                        .isFalse();
                assertThat(sheet.isFormatRowsLocked()).isFalse();
                assertThat(sheet.isAutoFilterLocked()).isFalse();
            }
            String home = System.getProperty("user.home") + "|" + System.getProperty("user.name");
            assertThat(workbook.poi().getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Xingping 0.1.0")
                    .doesNotContainPattern(home);
            assertThat(workbook.poi().getCTWorkbook().xmlText()).doesNotContain("absPath");
        }
    }
}
