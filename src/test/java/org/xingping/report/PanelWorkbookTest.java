package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Kind.SheetKind;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.testkit.Editions;
import org.xingping.testkit.PanelTable;
import org.xingping.testkit.RandomPanels;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;

/** The workbook of a panel, recalculated by POI. */
class PanelWorkbookTest {
    private static final long SEED = 20_251_201;

    @TempDir
    Path folder;

    @Test
    void whatTheWorkbookShowsIsWhatItsFormulasComeTo() {
        for (int number = 0; number < 12; number++) {
            PanelTable table = new RandomPanels(SEED + number).next();
            Path file = folder.resolve(number + ".xlsx");
            PanelChange.write(table, number % 3 == 0 ? Variant.ONE_SHEET : Variant.FULL, file);
            try (Workbook before = Workbook.open(file);
                    Workbook after = Workbook.open(file)) {
                after.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();

                assertThat(Recalculation.differences(before, after))
                        .as("seed %s", SEED + number)
                        .isEmpty();
            }
        }
    }

    @Test
    void changingOneCellGivesWhatThePanelWouldComeTo() {
        List<String> differences = new ArrayList<>();
        for (int number = 0; number < 24; number++) {
            long seed = SEED + 100 + number;
            PanelTable table = new RandomPanels(seed).next();
            List<PanelChange.Input> inputs = List.of(PanelChange.Input.values());
            PanelChange.Input input = inputs.get(number % inputs.size());
            Recalculation changed = PanelChange.changed(
                    table,
                    number % 3 == 0 ? Variant.ONE_SHEET : Variant.FULL,
                    folder.resolve(seed + ".xlsx"),
                    PanelChange.of(input, table, new Random(seed)));
            differences.addAll(differences(changed));
        }
        assertThat(differences).isEmpty();
    }

    /** The golden case 12 of the trade (domain 3.10), by the file alone. */
    @Test
    void ofFiveFullSheetsTheHighestAndTheLowestTotalAreDropped() {
        PanelTable table = five();
        Path file = folder.resolve("five.xlsx");
        PanelChange.write(table, Variant.FULL, file);
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(foot(workbook, "各份总分")).containsExactly("91.20", "88.40", "93.00", "90.10", "89.70");
            assertThat(foot(workbook, "是否计入")).containsExactly("计入", "去掉最低", "去掉最高", "计入", "计入");
            assertThat(Workbook.shown(workbook.named(ResultNames.TOTAL)))
                    .isEqualTo(table.rating().total().low().toString());
            assertThat(Workbook.shown(workbook.named(ResultNames.STARS))).isEqualTo("四星级");
        }
    }

    @Test
    void aChangedScoreMovesMeanSectionTotalAndWhichSheetIsDropped() {
        PanelTable table = five();
        Path file = folder.resolve("five.xlsx");
        PanelChange.write(table, Variant.FULL, file);
        try (Workbook workbook = Workbook.open(file)) {
            String mean = Workbook.shown(workbook.item("LH-04", "得分"));
            double total = workbook.named(ResultNames.TOTAL).getNumericCellValue();
            // the second sheet had the lowest total; the fourth falls below it
            for (String code : List.of("LH-04", "LH-05", "LH-06")) {
                PanelChange.given(workbook, code, 3).setCellValue(0);
            }
            workbook.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(foot(workbook, "是否计入")).containsExactly("计入", "计入", "去掉最高", "去掉最低", "计入");
            assertThat(Workbook.shown(workbook.item("LH-04", "得分"))).isEqualTo(mean);
            assertThat(workbook.named(ResultNames.TOTAL).getNumericCellValue()).isNotEqualTo(total);
            PanelChange.given(workbook, "LH-04", 0).setCellValue(1.5);
            workbook.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(Workbook.shown(workbook.item("LH-04", "得分"))).isNotEqualTo(mean);
        }
    }

    @Test
    void theSectionSheetSaysHowAnItemsPointsComeAbout() {
        PanelTable table = five();
        table.decide("LH-04", new Answer.Level(2));
        Path file = folder.resolve("five.xlsx");
        PanelChange.write(table, Variant.FULL, file);
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(Workbook.shown(workbook.item("LH-04", "实测/频次/档次"))).isEqualTo("评议 良");
            assertThat(Workbook.shown(workbook.item("LH-04", "得分"))).isEqualTo("1.60");
            assertThat(workbook.item("LH-04", "得分").getCellFormula()).contains("专家评分汇总");
            assertThat(Workbook.shown(workbook.item("KF-02", "实测/频次/档次"))).isEqualTo("一致");
            String mean = table.consensus().rulings().stream()
                    .filter(ruling -> ruling.outcome() == Outcome.MEAN)
                    .map(ruling -> ruling.item().code())
                    .findFirst()
                    .orElseThrow();
            assertThat(Workbook.shown(workbook.item(mean, "实测/频次/档次"))).isEqualTo("均值");
        }
    }

    @Test
    void anInspectorsWorkbookHasNothingOfIt() {
        Path file = folder.resolve("one.xlsx");
        Recalculation.unchanged(Scenario.given(Editions.SHIPPED).fullMarks(), Variant.FULL, file);
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.poi().getSheet("专家评分汇总")).isNull();
            assertThat(workbook.poi().getSheet("评审计算")).isNull();
        }
    }

    @Test
    void aVetoThatThePanelHasNotDecidedIsToBeConfirmed() {
        PanelTable table = five();
        table.sheets().get(0).veto("VT-01");
        PanelTable again = PanelTable.of(Rule.MEAN, 100, table.sheets()).confirmAll();
        Path file = folder.resolve("five.xlsx");
        PanelChange.write(again, Variant.FULL, file);
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(Workbook.shown(workbook.veto("VT-01", "是/否"))).isEqualTo("待认定");
            assertThat(Workbook.shown(workbook.veto("VT-01", "证明材料"))).isEqualTo("林晓认为成立：现场记录");
            assertThat(Workbook.shown(workbook.named(ResultNames.STARS))).isEqualTo("未完成");
            PanelChange.answer(workbook, "VT-01", "否");
            workbook.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(Workbook.shown(workbook.named(ResultNames.STARS))).isEqualTo("四星级");
        }
    }

    @Test
    void findingsAndPhotosOfAllSheetsAreListedUnderTheirLettersWithTheInspectorsNames() {
        List<Scenario> sheets = five().sheets();
        sheets.get(0).on("BJ-02").finding("a", 1).photo();
        sheets.get(1).on("BJ-02").finding("a", "3栋", "地面积水", 1).photo();
        Path file = folder.resolve("five.xlsx");
        PanelChange.write(PanelTable.of(Rule.MEAN, 100, sheets).confirmAll(), Variant.FULL, file);
        try (Workbook workbook = Workbook.open(file)) {
            String findings = texts(workbook.poi().getSheet("扣分问题清单"));
            assertThat(findings).contains("|A1|BJ-02|").contains("|B1|BJ-02|").contains("|地面积水（林晓）|");
            assertThat(texts(workbook.poi().getSheet("照片附件"))).contains("|A1|").contains("|B1|");
            assertThat(Workbook.shown(workbook.item("BJ-02", "备注（问题、照片号、不适用原因）")))
                    .contains("问题A1、B1，见扣分问题清单")
                    .contains("照片：A1、B1");
        }
    }

    private static String texts(Sheet sheet) {
        StringBuilder texts = new StringBuilder("|");
        for (Row row : sheet) {
            row.forEach(cell -> texts.append(Workbook.shown(cell)).append('|'));
        }
        return texts.toString();
    }

    /** Five full sheets with the totals of the golden case. */
    static PanelTable five() {
        List<Scenario> sheets = new ArrayList<>();
        for (String total : List.of("91.20", "88.40", "93.00", "90.10", "89.70")) {
            Scenario sheet = Scenario.given(Editions.SHIPPED, String.valueOf(sheets.size() + 1), SheetKind.LEAD)
                    .fullMarks()
                    .claimAllConfirmed();
            lose(sheet, Points.of(total));
            sheets.add(sheet);
        }
        return PanelTable.of(Rule.MEAN, 100, sheets).confirmAll();
    }

    /** Takes away what is too much for this total, from the judged items in their order. */
    private static void lose(Scenario sheet, Points total) {
        for (Item item : Editions.SHIPPED.checklist().items()) {
            Points away = sheet.rating().total().low().minus(total);
            boolean judged = !Consensus.isObjective(item) && !item.isBonus();
            if (judged && item.liveIn(sheet.facts().season()) && !away.isZero()) {
                sheet.answer(item.code(), new Answer.Awarded(item.points().minus(away.min(item.points()))));
            }
        }
    }

    static XSSFCell hidden(Workbook workbook, String label) {
        for (Row row : workbook.poi().getSheet("评审计算")) {
            if (row.getCell(0) != null && Workbook.shown(row.getCell(0)).equals(label)) {
                return (XSSFCell) row.getCell(1);
            }
        }
        throw new IllegalArgumentException(label);
    }

    private static List<String> foot(Workbook workbook, String title) {
        List<String> shown = new ArrayList<>();
        for (int seat = 0; seat < 5; seat++) {
            shown.add(Workbook.shown(PanelChange.foot(workbook, title, seat)));
        }
        return shown;
    }

    private static List<String> differences(Recalculation one) {
        try (Workbook workbook = Workbook.open(one.file())) {
            FormulaEvaluator evaluator = workbook.poi().getCreationHelper().createFormulaEvaluator();
            return one.differences(name -> {
                XSSFCell cell = workbook.named(name);
                evaluator.evaluateFormulaCell(cell);
                return Workbook.shown(cell);
            });
        }
    }
}
