package org.xingping.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Section;
import org.xingping.checklist.Veto;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Scoring;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;

/**
 * One thing changed in one cell of a workbook, and the same thing done on the sheet.
 *
 * @param input what kind of cell it is and what is entered there
 */
record InputChange(Input input, String what, Consumer<Workbook> inFile, Consumer<Scenario> onSheet) {
    /** Everything a person can enter in a workbook. */
    enum Input {
        DEDUCTION,
        SCORE,
        CLAIM,
        NOT_APPLICABLE,
        COULD_NOT_ASSESS,
        APPLICABLE_AGAIN,
        RED_LINE,
        VERDICT,
        VETO_YES,
        VETO_NO,
        PLACEMENT,
        CAP,
        FLOOR,
        SURVEY_PERCENT,
        SPREAD
    }

    private static final String STATUS = "状态";
    private static final String VERDICT = "认定";

    /** Any change the sheet allows; each kind of input is as likely as the others. */
    static InputChange any(Scenario scenario, Random random) {
        List<InputChange> all = new ArrayList<>();
        for (ItemScore score : scenario.rating().items()) {
            all.addAll(ofItem(scenario.sheet(), score, random));
        }
        all.addAll(vetoes(scenario));
        all.addAll(switches(scenario, random));
        List<Input> inputs = all.stream().map(InputChange::input).distinct().toList();
        Input input = inputs.get(random.nextInt(inputs.size()));
        List<InputChange> from =
                all.stream().filter(change -> change.input() == input).toList();
        return from.get(random.nextInt(from.size()));
    }

    private static List<InputChange> ofItem(Sheet sheet, ItemScore score, Random random) {
        Item item = score.item();
        List<InputChange> changes = new ArrayList<>();
        boolean leftOut = score.state() == ItemState.NOT_APPLICABLE;
        boolean unsure = score.state() == ItemState.COULD_NOT_ASSESS;
        boolean red = sheet.crossesZeroLine(item.code()) && !(sheet.answer(item) instanceof Answer.Awarded);
        if (!leftOut && !unsure && (!red || item.isBonus())) {
            changes.add(points(item, random));
        }
        if (!item.isBonus() && !leftOut && !(item.notApplicable() instanceof Applicability.Never)) {
            changes.add(said(Input.NOT_APPLICABLE, item, "不适用", new Answer.NotApplicable("本小区没有")));
        }
        if (!unsure) {
            changes.add(said(Input.COULD_NOT_ASSESS, item, "无法评定", new Answer.CouldNotAssess("当日无法进入")));
        }
        boolean elsewhere = item.mode() instanceof ScoringMode.Survey
                || !sheet.findings(item.code()).isEmpty()
                || sheet.isPreset(item)
                || sheet.facts().estate().presets(item.notApplicable());
        if (leftOut && !elsewhere) {
            changes.add(said(Input.APPLICABLE_AGAIN, item, "", Answer.UNSCORED));
        }
        boolean scored = score.state() == ItemState.ANSWERED && !(sheet.answer(item) instanceof Answer.Awarded);
        if (item.mode().zeroLine() != null && scored && !red && !item.isBonus()) {
            changes.add(crossed(item));
        }
        if (item.isBonus() && !unsure && Scoring.worth(item, sheet).isPresent()) {
            for (Verdict verdict : Verdict.values()) {
                changes.add(verdict(item, verdict));
            }
        }
        return changes;
    }

    private static InputChange points(Item item, Random random) {
        long full = item.points().hundredths();
        long hundredths = random.nextInt(4) == 0 ? random.nextLong(full + 1) : random.nextLong(full / 10 + 1) * 10;
        Points points = new Points(hundredths);
        boolean deducts = item.mode() instanceof ScoringMode.Deduction && !item.isBonus();
        double value =
                (deducts ? item.points().minus(points) : points).toBigDecimal().doubleValue();
        return new InputChange(
                item.isBonus() ? Input.CLAIM : deducts ? Input.DEDUCTION : Input.SCORE,
                item.code() + " earns " + points,
                workbook -> (item.isBonus()
                                ? workbook.item(item.code(), "申报分", "扣分/申报分")
                                : deducts
                                        ? workbook.item(item.code(), "扣分", "扣分/申报分")
                                        : workbook.item(item.code(), "得分"))
                        .setCellValue(value),
                scenario -> scenario.answer(item.code(), new Answer.Awarded(points)));
    }

    private static InputChange said(Input input, Item item, String status, Answer answer) {
        return new InputChange(
                input,
                item.code() + " " + status,
                workbook -> workbook.item(item.code(), STATUS, VERDICT).setCellValue(status),
                scenario -> scenario.answer(item.code(), answer));
    }

    private static InputChange crossed(Item item) {
        return new InputChange(
                Input.RED_LINE,
                item.code() + " red line",
                workbook -> workbook.item(item.code(), STATUS).setCellValue("红线"),
                scenario -> scenario.on(item.code()).finding(Finding.ZERO_LINE, 1));
    }

    private static InputChange verdict(Item item, Verdict verdict) {
        return new InputChange(
                Input.VERDICT,
                item.code() + " " + verdict,
                workbook ->
                        workbook.item(item.code(), VERDICT, STATUS).setCellValue(Recalculation.CHINESE.term(verdict)),
                scenario -> scenario.step(Deed.on(item.code(), new Kind.BonusConfirmed(verdict, null))));
    }

    private static List<InputChange> vetoes(Scenario scenario) {
        List<InputChange> changes = new ArrayList<>();
        for (Veto veto : scenario.checklist().vetoes()) {
            if (Scoring.fires(veto, scenario.sheet())) {
                continue; // a survey figure is no cell to be changed
            }
            boolean found = scenario.sheet().veto(veto.code()) instanceof VetoCheck.Found;
            changes.add(new InputChange(
                    found ? Input.VETO_NO : Input.VETO_YES,
                    veto.code() + (found ? " no" : " yes"),
                    workbook -> workbook.veto(veto.code(), "是/否").setCellValue(found ? "否" : "是"),
                    after -> {
                        if (found) {
                            after.vetoCleared(veto.code());
                        } else {
                            after.veto(veto.code());
                        }
                    }));
        }
        return changes;
    }

    private static List<InputChange> switches(Scenario scenario, Random random) {
        var now = scenario.facts().parameters();
        List<InputChange> changes = new ArrayList<>();
        Placement placement = now.placement() == Placement.INSIDE ? Placement.ON_TOP : Placement.INSIDE;
        changes.add(new InputChange(
                Input.PLACEMENT,
                "bonus " + placement,
                workbook -> workbook.named("xp.placement").setCellValue(Recalculation.CHINESE.term(placement)),
                after -> after.parameters(old -> old.withPlacement(placement))));
        changes.add(new InputChange(
                Input.CAP,
                "cap at 100",
                workbook -> workbook.named("xp.cap100").setCellValue(now.capTotalAt100() ? "否" : "是"),
                after -> after.parameters(old -> old.withCapTotalAt100(!old.capTotalAt100()))));
        changes.add(new InputChange(
                Input.FLOOR,
                "floor",
                workbook -> workbook.named("xp.floor").setCellValue(now.sectionFloor() ? "否" : "是"),
                after -> after.parameters(old -> old.withSectionFloor(!old.sectionFloor()))));
        int percent = random.nextInt(41);
        changes.add(new InputChange(
                Input.SURVEY_PERCENT,
                "survey " + percent + " %",
                workbook -> workbook.named("xp.percent").setCellValue(percent),
                after -> after.parameters(old -> old.withSurveyPercent(percent))));
        int place = 0;
        for (Section section : scenario.checklist().sections()) {
            String name = ResultNames.confirmed(++place);
            boolean on = now.spread().contains(section.code());
            Set<String> spread = new HashSet<>(now.spread());
            if (!spread.remove(section.code())) {
                spread.add(section.code());
            }
            changes.add(new InputChange(
                    Input.SPREAD,
                    section.code() + (on ? " not" : "") + " spread",
                    workbook -> workbook.named(name).setCellValue(on ? "否" : "是"),
                    after -> after.parameters(old -> old.withSpread(spread))));
        }
        return changes;
    }
}
