package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.PhotoSource;
import org.xingping.assessment.Signature;
import org.xingping.assessment.Signature.Role;
import org.xingping.assessment.Signature.Stand;
import org.xingping.files.FileOps;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;
import org.xingping.testkit.photo.Hand;

/** Signatures in the boxes of the workbook, and the boxes that are left for a pen. */
class SignaturesTest {
    @TempDir
    Path folder;

    private final Scenario scenario =
            Scenario.given(Editions.SHIPPED).fullMarks().on("BJ-02").finding("a", 1);

    private List<LeftOut> leftOut = List.of();

    private void sign(String id, Role role, String name, @Nullable Stand stand, String words) {
        Signature signature = new Signature(id, role, name, stand, words, Hand.signature(id.hashCode()));
        scenario.step(Deed.of(new Kind.Signed(signature, scenario.sheet().heads())));
    }

    private Workbook written(Variant variant) {
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", PhotoSource.NONE);
        Path file = folder.resolve(variant + ".xlsx");
        leftOut = new ReportWriter(Recalculation.CHINESE, new FileOps(), Layouts.shipped()).write(file, input, variant);
        return Workbook.open(file);
    }

    /** Names of the pictures by sheet, each with the row it hangs on. */
    private static Map<String, List<String>> pictures(XSSFWorkbook workbook) {
        Map<String, List<String>> pictures = new TreeMap<>();
        for (Sheet sheet : workbook) {
            XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                pictures.put(
                        sheet.getSheetName(),
                        drawing.getCTDrawing().getOneCellAnchorList().stream()
                                .map(SignaturesTest::name)
                                .toList());
            }
        }
        return pictures;
    }

    private static List<String> texts(Workbook workbook, String sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : workbook.poi().getSheet(sheet)) {
            row.forEach(cell -> texts.add(Workbook.shown(cell)));
        }
        return texts;
    }

    private static String name(CTOneCellAnchor anchor) {
        return anchor.getPic().getNvPicPr().getCNvPr().getDescr();
    }

    @Test
    void everySignatureStandsInItsBoxOnTheSummaryAndOnEverySheetThatAsksForIt() {
        sign("1", Role.INSPECTOR, "林晓", null, "");
        sign("2", Role.INSPECTOR, "陈思", null, "");
        sign("3", Role.LEADER, "周立", null, "");
        sign("4", Role.COMPANY, "王建国", Stand.AGREED, "");

        Workbook workbook = written(Variant.FULL);

        Map<String, List<String>> pictures = pictures(workbook.poi());
        assertThat(pictures.get("评分汇总表")).containsExactlyInAnyOrder("检查员林晓签名", "检查员陈思签名", "组长周立签名", "受检企业王建国签名");
        assertThat(pictures.get("保洁管理")).containsExactly("检查员林晓签名", "检查员陈思签名");
        assertThat(pictures.get("扣分问题清单")).containsExactly("检查员林晓签名", "检查员陈思签名", "受检企业王建国签名");
        assertThat(texts(workbook, "评分汇总表"))
                .contains("■情况属实　　□有异议（另附说明）", "检查员（签字）", "组长（签字）：")
                .doesNotContain("1.　　　　　　　　　2.");
        assertThat(leftOut).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void aSignatureGivenBeforeAChangeIsLeftOutAndSaidToBe(Variant variant) {
        sign("1", Role.INSPECTOR, "林晓", null, "");
        scenario.note("补一句");
        sign("2", Role.INSPECTOR, "陈思", null, "");

        Workbook workbook = written(variant);

        assertThat(pictures(workbook.poi()).values())
                .allSatisfy(names -> assertThat(names).containsExactly("检查员陈思签名"));
        assertThat(leftOut).containsExactly(new LeftOut(LeftOut.What.SIGNATURE, "林晓", LeftOut.Why.OUTDATED));
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void boxesThatNobodySignedStayForAPen(Variant variant) {
        Workbook workbook = written(variant);

        assertThat(pictures(workbook.poi())).isEmpty();
        assertThat(String.join("\n", texts(workbook, workbook.poi().getSheetName(variant == Variant.FULL ? 1 : 0))))
                .contains("□情况属实", "1.　", "年　");
    }

    @Test
    void whatTheCompanySaysStandsInItsBox() {
        sign("1", Role.COMPANY, "王建国", Stand.OBJECTED, "3栋积尘系装修所致");
        assertThat(texts(written(Variant.FULL), "评分汇总表")).contains("□情况属实　　■有异议：3栋积尘系装修所致");

        sign("1", Role.COMPANY, "陈思", Stand.REFUSED, "负责人离场");
        assertThat(texts(written(Variant.ONE_SHEET), "评分表")).contains("受检企业意见：企业拒绝签字：负责人离场（见证人：陈思）");
    }

    @Test
    void aWorkbookWithoutItsSignatureIsNotHandedOver() throws IOException {
        sign("1", Role.INSPECTOR, "林晓", null, "");
        ReportInput input = ReportInput.of(
                scenario.edition(), scenario.sheet(), LocalDateTime.of(2025, 11, 23, 17, 0), "0.1.0", PhotoSource.NONE);
        Layout layout = Layouts.shipped().read(Variant.FULL);
        Completeness completeness = new Completeness(new Words(Recalculation.CHINESE), input, layout);
        layout.workbook().getPackage().revert();
        Workbook whole = written(Variant.FULL);
        assertThat(missing(completeness, folder.resolve("FULL.xlsx"))).isEmpty();

        for (Sheet sheet : whole.poi()) {
            XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getCTDrawing().getOneCellAnchorList().clear();
            }
        }
        whole.save(folder.resolve("without.xlsx"));
        assertThat(missing(completeness, folder.resolve("without.xlsx"))).containsExactly("检查员林晓签名");
    }

    private static List<String> missing(Completeness completeness, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return completeness.missing(Reopened.of(zip));
        }
    }
}
