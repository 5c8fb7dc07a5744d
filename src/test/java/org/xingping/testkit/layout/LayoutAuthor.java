package org.xingping.testkit.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the two report layouts that lie in {@code templates/}. {@code mvn test -Dtest=LayoutFilesTest -Dlayouts} writes
 * them anew; without the switch the test only compares.
 */
public final class LayoutAuthor {
    private LayoutAuthor() {}

    /** {@code report.xlsx}: cover, summary, one sheet a section, lists. */
    public static byte[] full() {
        return written((workbook, looks) -> {
            cover(workbook, looks);
            ScorePages scores = new ScorePages(workbook, looks);
            scores.summary();
            scores.section();
            lists(workbook, looks);
        });
    }

    /** {@code report-one-sheet.xlsx}: everything scored in one table, then the lists. */
    public static byte[] oneSheet() {
        return written((workbook, looks) -> {
            new ScorePages(workbook, looks).continuous();
            lists(workbook, looks);
        });
    }

    private static void lists(XSSFWorkbook workbook, Map<Look, XSSFCellStyle> looks) {
        Tables tables = new Tables(workbook, looks);
        tables.survey();
        tables.findings();
        tables.vetoes();
        new PhotoPage(workbook, looks).photos();
        PanelPages panel = new PanelPages(workbook, looks);
        panel.opinion();
        panel.experts();
        tables.annex();
    }

    private static void cover(XSSFWorkbook workbook, Map<Look, XSSFCellStyle> looks) {
        Draft draft = new Draft(workbook, looks, "封面", false, 150, 346)
                .onOnePage()
                .row(40)
                .row(110)
                .slot(0, 1, Look.COVER, "xp.title")
                .row(50);
        String[][] fields = {
            {"小区名称", "xp.estate"},
            {"物业企业", "xp.company"},
            {"评价类型", "xp.type"},
            {"评价日期", "xp.date"},
            {"评价期", "xp.period"},
            {"检查组", "xp.team"},
            {"评价标准版本", "xp.edition"},
            {"加分计入", "xp.placement"},
            {"编号", "xp.number"},
            {"状态", "xp.state"},
            {"打印日期", "xp.printed"},
        };
        for (String[] field : fields) {
            draft.row(34).put(0, Look.COVER_LABEL, field[0]).slot(1, Look.COVER_VALUE, field[1]);
        }
        draft.row(38)
                .put(0, Look.COVER_LABEL, "总分")
                .slot(1, Look.COVER_SCORE, "xp.total")
                .row(38)
                .put(0, Look.COVER_LABEL, "建议星级")
                .slot(1, Look.COVER_SCORE, "xp.stars")
                .row(16)
                .row(78)
                .slot(0, 1, Look.BARE, "xp.seal")
                .row(40)
                .slot(0, 1, Look.COVER_FOOT, "xp.notice")
                .finish();
    }

    private static byte[] written(BiConsumer<XSSFWorkbook, Map<Look, XSSFCellStyle>> pages) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            pages.accept(workbook, Look.in(workbook));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            workbook.getPackage().revert();
        }
    }
}
