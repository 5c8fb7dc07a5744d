package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Sheets named after sections whose titles a person chose (reliability E3). */
class SheetNamesTest {
    @Test
    void anyTitlesMakeLegalNamesEachOnlyOnce() {
        List<String> titles = new ArrayList<>(Injections.ALL);
        titles.addAll(List.of(
                "客服[服务]/1*?:\\",
                "History",
                "historY",
                "'引号'",
                "'",
                "",
                "   ",
                "a".repeat(40),
                "a".repeat(50),
                "客服",
                "客服"));
        XSSFWorkbook workbook = new XSSFWorkbook();
        SheetNames names = new SheetNames(workbook);
        List<String> lower = new ArrayList<>();
        for (String title : titles) {
            String name = names.free(title);
            workbook.createSheet(name); // validates it too
            WorkbookUtil.validateSheetName(name);
            assertThat(name)
                    .hasSizeBetween(1, 31)
                    .doesNotContainPattern("\\p{Cc}")
                    .isNotEqualToIgnoringCase("history");
            lower.add(name.toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(lower).doesNotHaveDuplicates();
        workbook.getPackage().revert();
    }

    @Test
    void aNameHoldsNothingThatTheFormatReadsAsAnotherCharacter() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        SheetNames names = new SheetNames(workbook);

        assertThat(names.free("_x0041_")).isEqualTo("-x0041_");
        assertThat(names.free("保洁_x000D_管理")).isEqualTo("保洁-x000D_管理");
        assertThat(names.free("_x00_ _")).isEqualTo("_x00_ _");
        workbook.getPackage().revert();
    }
}
