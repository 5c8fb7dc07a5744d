package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextCellTest {
    static List<Arguments> injections() {
        return Injections.named();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("injections")
    void aTextComesBackAsItWasTypedOrWithAVisibleMark(int number, String text) throws IOException {
        XSSFCell cell = readBack(text);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        String expected = Injections.visible(text);
        if (text.length() <= TextCell.MOST) {
            assertThat(cell.getStringCellValue()).isEqualTo(expected);
        } else {
            assertThat(cell.getStringCellValue())
                    .startsWith(expected.substring(0, 30_000))
                    .endsWith("…【截断，全文" + text.length() + "字】")
                    .hasSizeLessThanOrEqualTo(TextCell.MOST);
        }
    }

    @Test
    void whatLooksLikeAFormulaSaysThatItIsText() throws IOException {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "＝1", "\t=1", "\u200B=1", "'=1", "  -1")) {
            assertThat(readBack(text).getCellStyle().getQuotePrefixed())
                    .as(text)
                    .isTrue();
        }
        for (String text : List.of("1+1", "合格", "x=1", "48/49", "2025-11-23")) {
            assertThat(readBack(text).getCellStyle().getQuotePrefixed())
                    .as(text)
                    .isFalse();
        }
    }

    @Test
    void aCutNeverSplitsACharacter() {
        assertThat(TextCell.cut("ab😀", 3)).isEqualTo("ab");
        assertThat(TextCell.cut("ab😀", 4)).isEqualTo("ab😀");
        assertThat(TextCell.cut("ab", 9)).isEqualTo("ab");
    }

    @Test
    void headersAndFootersHoldTextAndNoCodes() {
        assertThat(PageSetup.code("A&B 2025", 50)).isEqualTo("&9 A&&B 2025");
        assertThat(PageSetup.code("第一行\n第二行", 50)).isEqualTo("&9 第一行 第二行");
        assertThat(PageSetup.code("&".repeat(300), 50)).hasSizeLessThanOrEqualTo(55);
    }

    private static XSSFCell readBack(String text) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Texts texts = new Texts(workbook);
        new Pen(workbook, texts).text(workbook.createSheet().createRow(0).createCell(0), text);
        new StoredMediaZip(out).write(workbook, Map.of(), Map.of(texts.part(), texts));
        workbook.getPackage().revert();
        XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        XSSFCell cell = read.getSheetAt(0).getRow(0).getCell(0);
        read.getPackage().revert();
        return cell;
    }
}
