package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.testkit.Editions;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.RandomSheets.Filling;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;

/** Recalculated by POI. The same with LibreOffice, and for more sheets, runs in {@link RecalculatedByLibreOfficeCheck}. */
class RecalculationTest {
    private static final long SEED = 20_251_123;
    private static final int SHEETS = 24;

    @TempDir
    Path folder;

    @Test
    void whatTheWorkbookShowsIsWhatItsFormulasComeTo() {
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, SEED);
        List<Filling> fillings = List.of(Filling.FINISHED, Filling.PARTIAL, Filling.EMPTY, Filling.FINISHED);
        for (int number = 0; number < fillings.size(); number++) {
            Path file = folder.resolve(number + ".xlsx");
            Variant variant = number % 2 == 0 ? Variant.FULL : Variant.ONE_SHEET;
            Recalculation.unchanged(sheets.next(fillings.get(number)), variant, file);
            try (Workbook before = Workbook.open(file);
                    Workbook after = Workbook.open(file)) {
                after.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();

                assertThat(Recalculation.differences(before, after))
                        .as("seed " + SEED + ", sheet " + number)
                        .isEmpty();
                assertThat(before.formulas()).hasSizeGreaterThan(200);
            }
        }
    }

    @Test
    void changingOneInputCellGivesWhatTheProgramGivesForTheSameChange() {
        List<String> differences = new ArrayList<>();
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, SEED + 1);
        Random random = new Random(SEED);
        for (int number = 0; number < SHEETS; number++) {
            Scenario scenario = sheets.next(number % 3 == 0 ? Filling.PARTIAL : Filling.FINISHED);
            Recalculation changed = Recalculation.changed(
                    scenario,
                    number % 2 == 0 ? Variant.FULL : Variant.ONE_SHEET,
                    folder.resolve(number + ".xlsx"),
                    InputChange.any(scenario, random));
            differences.addAll(differences(changed));
        }
        assertThat(differences).as("seed " + SEED).isEmpty();
    }

    @Test
    void aBrokenFormulaIsCaught() {
        Scenario scenario = Scenario.given(Editions.SHIPPED)
                .fullMarks()
                .claimAllConfirmed()
                .answer("BJ-02", new Answer.NotApplicable("本小区没有"));
        Recalculation right = Recalculation.unchanged(scenario, Variant.FULL, folder.resolve("broken.xlsx"));
        assertThat(differences(right)).isEmpty();

        Recalculation broken = right.broken(workbook -> {
            XSSFCell share = workbook.named(ResultNames.share(2));
            share.setCellFormula(share.getCellFormula() + "-0.01");
        });

        assertThat(differences(broken))
                .containsExactly(
                        "broken.xlsx (unchanged): xp.total is 99.99, not 100.00",
                        "broken.xlsx (unchanged): xp.section.2.share is 19.99, not 20.00");
    }

    private static List<String> differences(Recalculation recalculation) {
        try (Workbook workbook = Workbook.open(recalculation.file())) {
            FormulaEvaluator evaluator = workbook.poi().getCreationHelper().createFormulaEvaluator();
            return recalculation.differences(name -> {
                XSSFCell cell = workbook.named(name);
                evaluator.evaluateFormulaCell(cell);
                return Workbook.shown(cell);
            });
        }
    }
}
