package org.xingping.testkit;

import java.util.List;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Ground;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Kind.SheetKind;
import org.xingping.assessment.Seat;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;

/** A panel in memory, over sheets in memory. */
public record PanelTable(Scenario panel, List<Scenario> sheets) {
    public static PanelTable of(Rule rule, int tolerance, List<Scenario> sheets) {
        Scenario panel = Scenario.given(Editions.SHIPPED, "panel", SheetKind.PANEL)
                .step(Deed.of(new Kind.Convened(
                        sheets.stream().map(Scenario::sheet).map(Seat::of).toList(), rule, tolerance)));
        return new PanelTable(panel, sheets);
    }

    /** The panel decides. */
    public PanelTable decide(String item, Answer answer) {
        panel.step(Deed.on(item, new Kind.Decided(answer, Ground.JUDGEMENT, "议定", List.of())));
        return this;
    }

    /** The panel confirms every bonus claim. */
    public PanelTable confirmAll() {
        Editions.SHIPPED.checklist().items().stream()
                .filter(Item::isBonus)
                .forEach(item ->
                        panel.step(Deed.on(item.code(), new Kind.BonusConfirmed(Kind.Verdict.CONFIRMED, null))));
        return this;
    }

    /** The panel's sheet, with the sheets at its table. */
    public Sheet sheet() {
        return panel.sheet().over(sheets.stream().map(Scenario::sheet).toList());
    }

    public Consensus consensus() {
        return Consensus.of(Editions.SHIPPED.checklist(), sheet());
    }

    public Rating rating() {
        return Scoring.rate(Editions.SHIPPED.checklist(), sheet());
    }
}
