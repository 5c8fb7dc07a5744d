package org.xingping.report;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Ground;
import org.xingping.assessment.Kind.Review;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Seat;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.files.FileOps;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Scoring;
import org.xingping.testkit.PanelTable;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Workbook;

/** One thing changed in one cell of a panel's workbook, and the same thing done at the table. */
record PanelChange(Input input, String what, Consumer<Workbook> inFile, Consumer<PanelTable> atTable) {
    /** Everything a panel's workbook has more of. */
    enum Input {
        NOTHING,
        GIVEN,
        LEFT_OUT,
        REJECTED,
        ACCEPTED,
        DECIDED,
        DECIDED_OUT,
        UNDECIDED,
        RULE,
        TOLERANCE,
        VERDICT,
        VETO
    }

    private static final String SHEET = "专家评分汇总";
    private static final int FIRST_SEAT = 4;
    private static final int SEATS = 12;
    private static final int DECIDED = FIRST_SEAT + SEATS + 3;

    static PanelChange any(PanelTable table, Random random) {
        List<Input> inputs = List.of(Input.values());
        return of(inputs.get(random.nextInt(inputs.size())), table, random);
    }

    static PanelChange of(Input input, PanelTable table, Random random) {
        List<Ruling> rulings = table.consensus().rulings();
        Ruling ruling = rulings.get(random.nextInt(rulings.size()));
        Item item = ruling.item();
        int seat = random.nextInt(table.sheets().size());
        Points points = new Points(random.nextLong(item.points().hundredths() + 1));
        return switch (input) {
            case NOTHING -> nothing();
            case GIVEN -> given(table, item, seat, points);
            case LEFT_OUT -> leftOut(item, seat);
            case REJECTED -> reviewed(table, Input.REJECTED, seat, Review.REJECTED);
            case ACCEPTED -> reviewed(table, Input.ACCEPTED, seat, Review.ACCEPTED);
            case DECIDED ->
                decided(Input.DECIDED, item, new Answer.Awarded(points), cell -> cell.setCellValue(value(points)));
            case DECIDED_OUT ->
                item.isBonus() || !Answer.fits(new Answer.NotApplicable("无"), item)
                        ? nothing()
                        : decided(
                                Input.DECIDED_OUT,
                                item,
                                new Answer.NotApplicable("议定无此项"),
                                cell -> cell.setCellValue("不适用"));
            case UNDECIDED -> undecided(table, random);
            case RULE -> rule(table);
            case TOLERANCE -> tolerance(random.nextInt(101));
            case VERDICT -> verdict(table, random);
            case VETO -> veto(table, random);
        };
    }

    private static double value(Points points) {
        return points.toBigDecimal().doubleValue();
    }

    private static PanelChange nothing() {
        return new PanelChange(Input.NOTHING, "as written", _ -> {}, _ -> {});
    }

    /** The cell of an item on the experts' sheet. */
    static XSSFCell cell(Workbook workbook, String code, int column) {
        return row(workbook, 1, code).getCell(column) == null
                ? (XSSFCell) row(workbook, 1, code).createCell(column)
                : (XSSFCell) row(workbook, 1, code).getCell(column);
    }

    static XSSFCell given(Workbook workbook, String code, int seat) {
        return cell(workbook, code, FIRST_SEAT + seat);
    }

    /** A cell of the foot of the experts' sheet. */
    static XSSFCell foot(Workbook workbook, String title, int seat) {
        return (XSSFCell) row(workbook, 0, title).getCell(FIRST_SEAT + seat);
    }

    private static Row row(Workbook workbook, int column, String text) {
        XSSFSheet sheet = workbook.poi().getSheet(SHEET);
        for (Row row : sheet) {
            if (row.getCell(column) != null
                    && Workbook.shown(row.getCell(column)).equals(text)) {
                return row;
            }
        }
        throw new IllegalArgumentException(text);
    }

    static PanelChange given(PanelTable table, Item item, int seat, Points points) {
        Points old = Scoring.worth(item, table.sheets().get(seat).sheet()).orElse(new Points(-1));
        Points chosen = old.equals(points) ? points.isZero() ? new Points(1) : points.minus(new Points(1)) : points;
        return new PanelChange(
                Input.GIVEN,
                item.code() + " gets " + chosen + " from " + (seat + 1),
                workbook -> given(workbook, item.code(), seat).setCellValue(value(chosen)),
                after -> says(after, seat, item, new Answer.Awarded(chosen)));
    }

    private static PanelChange leftOut(Item item, int seat) {
        Answer answer = new Answer.NotApplicable("本小区没有");
        return item.isBonus() || !Answer.fits(answer, item)
                ? nothing()
                : new PanelChange(
                        Input.LEFT_OUT,
                        item.code() + " left out by " + (seat + 1),
                        workbook -> given(workbook, item.code(), seat).setCellValue("不适用"),
                        after -> says(after, seat, item, answer));
    }

    /** Somebody says something else, and hands in again. */
    private static void says(PanelTable table, int seat, Item item, Answer answer) {
        table.sheets().get(seat).answer(item.code(), answer);
        Kind.Convened old = convened(table);
        convene(table, old.rule(), old.tolerance());
    }

    private static Kind.Convened convened(PanelTable table) {
        return Objects.requireNonNull(table.panel().sheet().panel().convened());
    }

    private static void convene(PanelTable table, Rule rule, int tolerance) {
        table.panel()
                .step(Deed.of(new Kind.Convened(
                        table.sheets().stream()
                                .map(Scenario::sheet)
                                .map(Seat::of)
                                .toList(),
                        rule,
                        tolerance)));
    }

    private static PanelChange reviewed(PanelTable table, Input input, int seat, Review review) {
        Sheet sheet = table.sheets().get(seat).sheet();
        return new PanelChange(
                input,
                (seat + 1) + " " + review,
                workbook -> foot(workbook, "评审组意见", seat).setCellValue(Recalculation.CHINESE.term(review)),
                after -> after.panel().step(Deed.of(new Kind.Reviewed(sheet.id(), review, "评审"))));
    }

    private static PanelChange decided(Input input, Item item, Answer answer, Consumer<XSSFCell> cell) {
        return new PanelChange(
                input,
                item.code() + " decided " + answer,
                workbook -> cell.accept(cell(workbook, item.code(), DECIDED)),
                after -> after.panel()
                        .step(Deed.on(item.code(), new Kind.Decided(answer, Ground.JUDGEMENT, "议定", List.of()))));
    }

    private static PanelChange undecided(PanelTable table, Random random) {
        List<String> decided = new ArrayList<>(
                new TreeSet<>(table.panel().sheet().panel().decisions().keySet()));
        boolean survey = table.panel().sheet().survey().isPresent();
        if (decided.isEmpty() || survey) {
            return nothing();
        }
        String code = decided.get(random.nextInt(decided.size()));
        return new PanelChange(
                Input.UNDECIDED,
                code + " undecided",
                workbook -> cell(workbook, code, DECIDED).setBlank(),
                after -> after.panel()
                        .step(Deed.on(code, new Kind.Decided(Answer.UNSCORED, Ground.JUDGEMENT, "", List.of()))));
    }

    private static PanelChange rule(PanelTable table) {
        Kind.Convened old = convened(table);
        Rule other = old.rule() == Rule.MEAN ? Rule.EACH : Rule.MEAN;
        return new PanelChange(
                Input.RULE,
                "rule " + other,
                workbook -> workbook.named("xp.panel.rule").setCellValue(Recalculation.CHINESE.term(other)),
                after -> convene(after, other, old.tolerance()));
    }

    private static PanelChange tolerance(int percent) {
        return new PanelChange(
                Input.TOLERANCE,
                "tolerance " + percent,
                workbook -> workbook.named("xp.panel.tolerance").setCellValue(percent),
                after -> convene(after, convened(after).rule(), percent));
    }

    private static PanelChange verdict(PanelTable table, Random random) {
        List<Item> bonus = table.consensus().rulings().stream()
                .map(Ruling::item)
                .filter(Item::isBonus)
                .toList();
        Item item = bonus.get(random.nextInt(bonus.size()));
        Verdict verdict = List.of(Verdict.values()).get(random.nextInt(3));
        boolean scored = table.consensus()
                .ruling(item.code())
                .filter(one -> !one.outcome().isOpen())
                .isPresent();
        return !scored
                ? nothing()
                : new PanelChange(
                        Input.VERDICT,
                        item.code() + " " + verdict,
                        workbook -> {
                            XSSFCell cell = workbook.item(item.code(), "认定", "状态");
                            cell.removeFormula();
                            cell.setCellValue(Recalculation.CHINESE.term(verdict));
                        },
                        after -> after.panel().step(Deed.on(item.code(), new Kind.BonusConfirmed(verdict, "经核实"))));
    }

    private static PanelChange veto(PanelTable table, Random random) {
        var vetoes = table.panel().checklist().vetoes().stream()
                .filter(veto -> veto.survey() == null)
                .toList();
        String code = vetoes.get(random.nextInt(vetoes.size())).code();
        boolean found = table.panel().sheet().veto(code) instanceof VetoCheck.Found;
        return new PanelChange(
                Input.VETO, code + " " + !found, workbook -> answer(workbook, code, found ? "否" : "是"), after -> {
                    if (found) {
                        after.panel().vetoCleared(code);
                    } else {
                        after.panel().veto(code);
                    }
                });
    }

    /** Over a formula, if there is one. */
    static void answer(Workbook workbook, String veto, String answer) {
        XSSFCell cell = workbook.veto(veto, "是/否");
        if (cell.getCTCell().isSetF()) {
            cell.removeFormula();
        }
        cell.setCellValue(answer);
    }

    /** Writes the workbook, changes it and spoils what it says its formulas come to; then does the same at the table. */
    static Recalculation changed(PanelTable table, Variant variant, Path file, PanelChange change) {
        write(table, variant, file);
        try (Workbook workbook = Workbook.open(file)) {
            change.inFile().accept(workbook);
            Recalculation.spoil(workbook);
            workbook.save(file);
        }
        change.atTable().accept(table);
        return new Recalculation(change.what(), file, expected(table));
    }

    static void write(PanelTable table, Variant variant, Path file) {
        ReportInput input =
                ReportInput.of(table.panel().edition(), table.sheet(), LocalDateTime.of(2025, 11, 23, 9, 30), "0.1.0");
        new ReportWriter(Recalculation.CHINESE, new FileOps(), Layouts.shipped()).write(file, input, variant);
    }

    /** By what the program makes of the table. */
    static Map<String, String> expected(PanelTable table) {
        boolean confirmed =
                table.rating().vetoes().containsAll(table.consensus().vetoesToConfirm());
        boolean done = table.rating().isFinal() && confirmed;
        return Recalculation.expected(Scoring.settled(table.panel().checklist(), table.sheet()), done);
    }
}
