package org.xingping.report;

import java.util.Map;
import java.util.Optional;
import org.xingping.assessment.Claim;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.report.Formulas.ItemCells;
import org.xingping.scoring.ItemScore;

/** The row of an item in a panel's workbook: what it counts is taken over from 专家评分汇总; of the inputs the verdict on a claim is left. */
final class TakenOver {
    private final Words words;
    private final Sheet panel;
    private final Inputs inputs;
    private final Map<String, Agreed> agreed;

    TakenOver(Words words, Sheet panel, Inputs inputs, Map<String, Agreed> agreed) {
        this.words = words;
        this.panel = panel;
        this.inputs = inputs;
        this.agreed = agreed;
    }

    /** What stands there for the item; empty where it is not asked in this season, or no panel has said anything. */
    Optional<Agreed> of(Item item) {
        return Optional.ofNullable(agreed.get(item.code()));
    }

    void write(Line line, Agreed one, ItemScore score, ItemCells cells) {
        line.live("xp.item.measured", one.told(), one.shown());
        if (score.item().isBonus()) {
            bonus(line, one, score, cells);
        } else {
            base(line, one, score, cells);
        }
    }

    private void base(Line line, Agreed one, ItemScore score, ItemCells cells) {
        String value = one.value();
        boolean left = score.state() == ItemState.NOT_APPLICABLE;
        String lost = Formulas.lost(cells, words);
        line.live("xp.item.status", said(value, Formulas.literal("")), state(score));
        String out = Formulas.when(
                Formulas.is(value, words.notApplicable()),
                Formulas.literal(words.notApplicable()),
                Formulas.literal(""));
        String formula = Formulas.when(Formulas.isNumber(value), value, out);
        if (score.state() == ItemState.ANSWERED) {
            Points points = one.points().orElseThrow();
            line.live("xp.item.score", formula, points)
                    .live("xp.item.deduction", lost, score.item().points().minus(points));
        } else {
            line.live("xp.item.score", formula, left ? words.notApplicable() : "")
                    .live("xp.item.deduction", lost, left ? "/" : "");
        }
    }

    private void bonus(Line line, Agreed one, ItemScore score, ItemCells cells) {
        String value = one.value();
        Claim claim = panel.claim(score.item().code());
        String verdict = one.points().filter(points -> !points.isZero()).isEmpty() && claim.verdict() == Verdict.PENDING
                ? ""
                : words.messages().term(claim.verdict());
        String state = state(score);
        line.live("xp.item.status", said(value, Formulas.literal(verdict)), state.isEmpty() ? verdict : state);
        inputs.status(line, score.item());
        String number = Formulas.when(Formulas.isNumber(value), value, Formulas.literal(""));
        String claimed = Formulas.claimed(cells, words);
        if (one.points().isPresent()) {
            line.live("xp.item.deduction", number, one.points().get());
        } else {
            line.live("xp.item.deduction", number, "");
        }
        if (!state.isEmpty() || one.points().isEmpty()) {
            line.live("xp.item.score", claimed, state);
        } else if (score.pending()) {
            line.live("xp.item.score", claimed, words.pending());
        } else {
            line.live("xp.item.score", claimed, score.points().low());
        }
    }

    private String state(ItemScore score) {
        return ExpertBlock.state(words, score.state());
    }

    /** 不适用 or 无法评定, where that stands for the points. */
    private String said(String value, String otherwise) {
        return Formulas.when(
                "OR(" + Formulas.is(value, words.notApplicable()) + "," + Formulas.is(value, words.couldNotAssess())
                        + ")",
                value,
                otherwise);
    }
}
