package org.xingping.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;

/** Points of one item. */
final class ItemScoring {
    private ItemScoring() {}

    static ItemScore score(Item item, Sheet sheet) {
        ItemState state = sheet.state(item);
        return switch (state) {
            case NOT_APPLICABLE -> left(item);
            case OPEN, COULD_NOT_ASSESS ->
                new ItemScore(item, state, false, new Range(Points.ZERO, item.points()), Points.ZERO);
            case ANSWERED -> claimed(item, sheet, earned(item, sheet));
        };
    }

    /** 不适用: out of score and base. */
    static ItemScore left(Item item) {
        return new ItemScore(item, ItemState.NOT_APPLICABLE, false, Range.exactly(Points.ZERO), Points.ZERO);
    }

    /** Not decided yet; it can come to anything in between. */
    static ItemScore open(Item item, Range range) {
        return new ItemScore(item, ItemState.OPEN, false, range, Points.ZERO);
    }

    /** A bonus that is worth something counts for sure only once its claim is confirmed. */
    static ItemScore claimed(Item item, Sheet sheet, Points points) {
        Verdict verdict = !item.isBonus() || points.isZero()
                ? Verdict.CONFIRMED
                : sheet.claim(item.code()).verdict();
        Range range = switch (verdict) {
            case PENDING -> new Range(Points.ZERO, points);
            case CONFIRMED -> Range.exactly(points);
            case REFUSED -> Range.exactly(Points.ZERO);
        };
        return new ItemScore(item, ItemState.ANSWERED, verdict == Verdict.PENDING, range, Points.ZERO);
    }

    /** What an answered item earns. */
    static Points earned(Item item, Sheet sheet) {
        Points full = item.points();
        Answer answer = sheet.answer(item);
        if (answer instanceof Answer.Awarded(Points points)) {
            return points.min(full).atLeastZero();
        }
        if (sheet.crossesZeroLine(item.code()) || answer instanceof Answer.NotClaimed) {
            return Points.ZERO;
        }
        if (item.mode() instanceof ScoringMode.Deduction mode) {
            return deducted(full, mode, sheet.findings(item.code()));
        }
        return full.percent(percent(item.mode(), answer, sheet));
    }

    private static Points deducted(Points full, ScoringMode.Deduction mode, List<Finding> findings) {
        Points left = full;
        for (Finding finding : findings) {
            left = left.minus(cost(mode, finding));
        }
        return left.atLeastZero();
    }

    /** What one finding costs under the item's rule, before the item's floor at zero. */
    static Points cost(ScoringMode.Deduction mode, Finding finding) {
        return mode.kind(finding.kind())
                .map(kind -> kind.minus().times(finding.count()))
                .orElse(Points.ZERO);
    }

    /** Percent of the full mark; {@link Answer#fits} has made sure that mode and answer belong together. */
    private static int percent(ScoringMode mode, Answer answer, Sheet sheet) {
        return switch (mode) {
            case ScoringMode.Levels levels
            when answer instanceof Answer.Level(int position) ->
                levels.levels().get(position - 1).earns();
            case ScoringMode.Elements elements
            when answer instanceof Answer.Ticked ticked ->
                elements.earnsWithMissing(sheet.missing(elements, ticked).size());
            case ScoringMode.Measured measured
            when answer instanceof Answer.Ratio(long part, long whole) ->
                measured.bands().earnsPercentage(part, whole);
            case ScoringMode.Measured measured
            when answer instanceof Answer.Value value -> measured.bands().earns(value.value());
            case ScoringMode.Rate rate
            when answer instanceof Answer.Done done ->
                rate.bands().earnsPercentage(Math.min(done.done(), done.due()), done.due());
            case ScoringMode.Count count when answer instanceof Answer.Counted counted -> counted(count, counted);
            case ScoringMode.YesNo _ when answer instanceof Answer.Decision(boolean yes) -> yes ? 100 : 0;
            case ScoringMode.Survey survey ->
                sheet.satisfaction(survey.question())
                        .map(figure -> figure.earns(survey.bands()))
                        .orElse(0);
            default -> throw new IllegalStateException("answered, but not in this mode: " + answer);
        };
    }

    private static int counted(ScoringMode.Count mode, Answer.Counted answer) {
        int earns = mode.bands().earns(BigDecimal.valueOf(answer.count()));
        ScoringMode.Provided provided = mode.provided();
        return provided == null || answer.provided() ? earns : Math.min(earns, provided.otherwiseAtMost());
    }
}
