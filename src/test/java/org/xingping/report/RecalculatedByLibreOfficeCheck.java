package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.scoring.Rating;
import org.xingping.testkit.Editions;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.RandomSheets.Filling;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;

/**
 * Two hundred workbooks, one input cell changed in each, calculated anew by LibreOffice. No value that was stored in a file
 * can help it: all of them are made wrong first. Runs from {@code .ci/checks.d/20-workbook.sh}.
 */
class RecalculatedByLibreOfficeCheck {
    private static final long SEED = Long.getLong("xingping.seed", 20_261_125L);
    private static final int SHEETS = 200;

    private static final List<String> WANTED = List.of(
            "inside",
            "on top",
            "不适用",
            "whole section 不适用",
            "无法评定",
            "veto",
            "floor",
            "cap at 100",
            "survey blended",
            "season SPRING",
            "season SUMMER",
            "season AUTUMN",
            "season WINTER",
            "unfinished",
            "stars 0",
            "stars 1",
            "stars 2",
            "stars 3",
            "stars 4",
            "stars 5");

    /** What must occur among the sheets, and how often it did. */
    private final Map<String, Integer> seen = new TreeMap<>();

    @TempDir
    Path folder;

    @Test
    void twoHundredChangedWorkbooksComeToWhatTheProgramSays() {
        System.out.println("seed " + SEED);
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, SEED);
        Random random = new Random(SEED);
        List<Recalculation> all = new ArrayList<>();
        for (int number = 0; number < SHEETS; number++) {
            Scenario scenario = sheets.next(number % 5 == 0 ? Filling.PARTIAL : Filling.FINISHED);
            InputChange change = InputChange.any(scenario, random);
            Variant variant = number % 2 == 0 ? Variant.FULL : Variant.ONE_SHEET;
            Path file = folder.resolve("%03d.xlsx".formatted(number));
            all.add(Recalculation.changed(scenario, variant, file, change)
                    .broken(RecalculatedByLibreOfficeCheck::forgetValues));
            count(scenario, change);
        }
        Recalculation control = Recalculation.unchanged(
                        Scenario.given(Editions.SHIPPED)
                                .fullMarks()
                                .claimAllConfirmed()
                                .answer("BJ-02", new Answer.NotApplicable("本小区没有")),
                        Variant.FULL,
                        folder.resolve("control.xlsx"))
                .broken(workbook -> {
                    XSSFCell share = workbook.named(ResultNames.share(2));
                    share.setCellFormula(share.getCellFormula() + "-0.01");
                    forgetValues(workbook);
                });
        List<Path> files = new ArrayList<>(all.stream().map(Recalculation::file).toList());
        files.add(control.file());

        Path recalculated = folder.resolve("recalculated");
        new LibreOffice(folder).convert("xlsx", recalculated, files);

        List<String> differences = all.stream()
                .flatMap(one -> differences(one, recalculated).stream())
                .toList();
        System.out.println(
                "LibreOffice: " + all.size() + " workbooks, " + differences.size() + " differences; " + seen);
        assertThat(differences).as("seed " + SEED).isEmpty();
        assertThat(differences(control, recalculated))
                .as("a formula broken on purpose")
                .containsExactly(
                        "control.xlsx (unchanged): xp.total is 99.99, not 100.00",
                        "control.xlsx (unchanged): xp.section.2.share is 19.99, not 20.00");
        assertThat(seen.keySet()).containsAll(WANTED);
    }

    private void count(Scenario scenario, InputChange change) {
        Rating rating = scenario.rating();
        Map<String, Boolean> is = new LinkedHashMap<>();
        var parameters = scenario.facts().parameters();
        is.put("inside", parameters.placement() == Placement.INSIDE);
        is.put("on top", parameters.placement() == Placement.ON_TOP);
        is.put("不适用", rating.count(ItemState.NOT_APPLICABLE) > 0);
        is.put("无法评定", rating.count(ItemState.COULD_NOT_ASSESS) > 0);
        is.put(
                "whole section 不适用",
                rating.sections().stream()
                        .anyMatch(section ->
                                section.items().stream().allMatch(item -> item.state() == ItemState.NOT_APPLICABLE)));
        is.put("veto", !rating.vetoes().isEmpty());
        is.put("floor", parameters.sectionFloor());
        is.put("cap at 100", parameters.capTotalAt100());
        is.put("survey blended", parameters.surveyPercent() > 0);
        is.put("season " + scenario.facts().season(), true);
        is.put("unfinished", !rating.isFinal());
        is.put("stars " + rating.lowStars(), rating.isFinal());
        is.put("changed " + kind(change), true);
        is.forEach((what, holds) -> {
            if (holds) {
                seen.merge(what, 1, Integer::sum);
            }
        });
    }

    /** The kind of cell that was changed. */
    private static String kind(InputChange change) {
        String what = change.what();
        return what.startsWith("VT")
                ? "veto"
                : what.contains("earns") ? "points" : what.matches("[A-Z]{2}-\\d+ .*") ? "status" : "parameter";
    }

    /** Makes every stored value wrong. */
    private static void forgetValues(Workbook workbook) {
        workbook.formulas().forEach(cell -> {
            cell.getCTCell().setV("-1");
            if (cell.getCTCell().isSetT()) {
                cell.getCTCell().unsetT();
            }
        });
    }

    private static List<String> differences(Recalculation one, Path recalculated) {
        var places = one.places();
        Path file = recalculated.resolve(one.file().getFileName().toString());
        try (Workbook workbook = Workbook.open(file)) {
            return one.differences(name -> Workbook.shown(workbook.at(Objects.requireNonNull(places.get(name)))));
        }
    }
}
