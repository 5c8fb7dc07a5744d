package org.xingping.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Ground;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Kind.SheetKind;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Seat;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.Veto;
import org.xingping.fieldwork.Tally;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Ruling;
import org.xingping.testkit.RandomSheets.Filling;

/**
 * Panels that could have been: two to seven sheets that agree in most things and differ in some, equal totals, sheets of another
 * season, surveys that differ, one that is not accepted, and a panel that has decided all, some or nothing.
 */
public final class RandomPanels {
    private static final List<Integer> TOLERANCES = List.of(20, 50, 100);

    private final Random random;
    private final long seed;

    public RandomPanels(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    public PanelTable next() {
        RandomSheets source = new RandomSheets(Editions.SHIPPED, seed);
        Scenario base = source.next(chance(85) ? Filling.FINISHED : Filling.PARTIAL);
        int count = chance(60) ? 5 + random.nextInt(3) : 2 + random.nextInt(3);
        List<Scenario> sheets = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            sheets.add(sheet(base, number));
        }
        Scenario panel = Scenario.given(Editions.SHIPPED, "panel", SheetKind.PANEL)
                .facts(_ -> base.facts())
                .step(Deed.of(new Kind.Convened(
                        sheets.stream().map(Scenario::sheet).map(Seat::of).toList(),
                        chance(85) ? Rule.MEAN : Rule.EACH,
                        TOLERANCES.get(random.nextInt(3)))));
        if (chance(20)) {
            String rejected = sheets.get(random.nextInt(count)).sheet().id();
            panel.step(Deed.of(new Kind.Reviewed(rejected, Kind.Review.REJECTED, "未到现场")));
        }
        PanelTable table = new PanelTable(panel, sheets);
        decide(table, source, base);
        return table;
    }

    private Scenario sheet(Scenario base, int number) {
        Scenario sheet = Scenario.given(Editions.SHIPPED, String.valueOf(number), SheetKind.LEAD)
                .facts(_ -> base.facts());
        base.entries().stream()
                .filter(entry -> !(entry.kind() instanceof Kind.Started || entry.kind() instanceof Kind.Amended))
                .forEach(entry -> sheet.step(new Deed(entry.item(), entry.kind())));
        if (chance(8)) {
            sheet.date("2025-01-15");
            sheet.parameters(old -> old.withCapTotalAt100(!old.capTotalAt100()).withSpread(spread()));
        }
        int changes = chance(25) ? 0 : random.nextInt(12);
        for (int change = 0; change < changes; change++) {
            Item item = any(sheet);
            int kind = random.nextInt(40);
            boolean mayLeave = !item.isBonus() && !(item.notApplicable() instanceof Applicability.Never);
            if (kind == 0) {
                sheet.on(item.code()).couldNotAssess("当日无法进入");
            } else if (kind <= 2 && mayLeave) {
                sheet.on(item.code()).notApplicable("本小区没有");
            } else if (!Consensus.isObjective(item) || kind == 3) {
                sheet.answer(item.code(), new Answer.Awarded(points(item)));
            }
        }
        if (chance(10)) {
            sheet.survey(100 + number, new Tally(60 + number, 20, 10, 5, 5, 0));
        }
        return sheet;
    }

    private Set<String> spread() {
        Set<String> spread = new HashSet<>();
        Editions.SHIPPED.checklist().sections().stream()
                .filter(section -> !section.isBonus() && chance(50))
                .forEach(section -> spread.add(section.code()));
        return spread;
    }

    private Item any(Scenario sheet) {
        List<Item> live = Editions.SHIPPED.checklist().items().stream()
                .filter(item -> item.liveIn(sheet.facts().season()))
                .toList();
        return live.get(random.nextInt(live.size()));
    }

    private Points points(Item item) {
        return new Points(item.points().hundredths() * (10 - random.nextInt(5)) / 10);
    }

    private void decide(PanelTable table, RandomSheets source, Scenario base) {
        int done = chance(75) ? 100 : random.nextInt(100);
        Consensus consensus = table.consensus();
        if (consensus.surveysDiffer() && chance(done)) {
            base.sheet().survey().ifPresent(table.panel()::survey);
            consensus = table.consensus();
        }
        for (Ruling ruling : consensus.rulings()) {
            boolean open = ruling.outcome().isOpen();
            if (chance(open ? done : 3)) {
                decide(table, source, ruling.item());
            }
            if (ruling.item().isBonus() && chance(done)) {
                Verdict verdict = chance(80) ? Verdict.CONFIRMED : Verdict.REFUSED;
                table.panel().step(Deed.on(ruling.item().code(), new Kind.BonusConfirmed(verdict, "经核实")));
            }
        }
        for (Veto veto : consensus.vetoesToConfirm()) {
            if (chance(done)) {
                if (chance(50)) {
                    table.panel().veto(veto.code());
                } else {
                    table.panel().vetoCleared(veto.code());
                }
            }
        }
    }

    private void decide(PanelTable table, RandomSheets source, Item item) {
        Optional<Answer> own = source.answer(table.panel(), item).stream()
                .map(Deed::kind)
                .filter(Kind.Answered.class::isInstance)
                .map(kind -> ((Kind.Answered) kind).answer())
                .filter(answer -> !(answer instanceof Answer.Unscored))
                .findFirst();
        Answer answer = chance(40) ? own.orElse(new Answer.Awarded(points(item))) : new Answer.Awarded(points(item));
        table.panel().step(Deed.on(item.code(), new Kind.Decided(answer, Ground.JUDGEMENT, "议定", List.of())));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
