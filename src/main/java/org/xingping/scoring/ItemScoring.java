package org.xingping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;

/** Points of one item. */
final class ItemScoring {
    private ItemScoring() {}

    static ItemScore score(Item item, Sheet sheet) {
        ItemState state = sheet.state(item);
        Points full = item.points();
        Optional<Points> earned = switch (state) {
            case OPEN, COULD_NOT_ASSESS, NOT_APPLICABLE -> Optional.empty();
            case ANSWERED -> earned(item, sheet);
        };
        if (state == ItemState.NOT_APPLICABLE) {
            return new ItemScore(item, state, false, Range.exactly(Points.ZERO), Points.ZERO);
        }
        if (earned.isEmpty()) {
            ItemState open = state == ItemState.ANSWERED ? ItemState.OPEN : state;
            return new ItemScore(item, open, false, new Range(Points.ZERO, full), Points.ZERO);
        }
        return claimed(item, sheet, state, earned.get());
    }

    /** A bonus that is worth something counts for sure only once its claim is confirmed. */
    private static ItemScore claimed(Item item, Sheet sheet, ItemState state, Points points) {
        if (!item.isBonus() || points.isZero()) {
            return new ItemScore(item, state, false, Range.exactly(points), Points.ZERO);
        }
        Verdict verdict = sheet.claim(item.code()).verdict();
        Range range = switch (verdict) {
            case PENDING -> new Range(Points.ZERO, points);
            case CONFIRMED -> Range.exactly(points);
            case REFUSED -> Range.exactly(Points.ZERO);
        };
        return new ItemScore(item, state, verdict == Verdict.PENDING, range, Points.ZERO);
    }

    /** What the answer earns, or nothing where it does not fit the item and so counts as no answer. */
    private static Optional<Points> earned(Item item, Sheet sheet) {
        Points full = item.points();
        Answer answer = sheet.answer(item);
        if (answer instanceof Answer.Awarded(Points points)) {
            return Optional.of(points.min(full).atLeastZero());
        }
        if (sheet.crossesZeroLine(item.code())) {
            return Optional.of(Points.ZERO);
        }
        if (answer instanceof Answer.NotClaimed) {
            return item.isBonus() ? Optional.of(Points.ZERO) : Optional.empty();
        }
        return switch (item.mode()) {
            case ScoringMode.Deduction mode -> deducted(full, mode, sheet.findings(item.code()), answer);
            case ScoringMode.Survey mode ->
                sheet.survey()
                        .map(survey -> surveyed(mode, survey, fairCounts(sheet)))
                        .map(full::percent);
            default -> percent(item.mode(), answer).map(full::percent);
        };
    }

    private static boolean fairCounts(Sheet sheet) {
        return sheet.facts().parameters().fairCounts();
    }

    private static Optional<Points> deducted(
            Points full, ScoringMode.Deduction mode, List<Finding> findings, Answer answer) {
        if (findings.isEmpty()) {
            return answer instanceof Answer.Clear ? Optional.of(full) : Optional.empty();
        }
        Points left = full;
        for (Finding finding : findings) {
            left = left.minus(cost(mode, finding));
        }
        return Optional.of(left.atLeastZero());
    }

    /** What one finding costs under the item's rule, before the item's floor at zero. */
    static Points cost(ScoringMode.Deduction mode, Finding finding) {
        return mode.kinds().stream()
                .filter(kind -> kind.code().equals(finding.kind()))
                .findFirst()
                .map(kind -> kind.minus().times(finding.count()))
                .orElse(Points.ZERO);
    }

    private static int surveyed(ScoringMode.Survey mode, Survey survey, boolean fairCounts) {
        Tally tally = survey.questions().get(mode.question());
        if (!survey.held() || tally == null || tally.rated() == 0) {
            return 0;
        }
        return mode.bands().earnsPercentage(tally.content(fairCounts), tally.rated());
    }

    private static Optional<Integer> percent(ScoringMode mode, Answer answer) {
        return switch (mode) {
            case ScoringMode.Levels levels
            when answer instanceof Answer.Level(int position)
                    && position >= 1
                    && position <= levels.levels().size() ->
                Optional.of(levels.levels().get(position - 1).earns());
            case ScoringMode.Elements elements
            when answer instanceof Answer.Ticked ticked -> elements(elements, ticked);
            case ScoringMode.Measured measured
            when measured.asRatio() && answer instanceof Answer.Ratio(long part, long whole) && whole > 0 ->
                Optional.of(measured.bands().earnsPercentage(part, whole));
            case ScoringMode.Measured measured
            when answer instanceof Answer.Value value ->
                Optional.of(measured.bands().earns(value.value()));
            case ScoringMode.Rate rate
            when answer instanceof Answer.Done done && done.due() > 0 ->
                Optional.of(rate.bands().earnsPercentage(Math.min(done.done(), done.due()), done.due()));
            case ScoringMode.Count count
            when answer instanceof Answer.Counted counted -> Optional.of(counted(count, counted));
            case ScoringMode.YesNo _ when answer instanceof Answer.Decision(boolean yes) -> Optional.of(yes ? 100 : 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> elements(ScoringMode.Elements mode, Answer.Ticked ticked) {
        int missing = 0;
        for (int position = 1; position <= mode.elements().size(); position++) {
            if (!ticked.met().contains(position) && !ticked.notApplicable().contains(position)) {
                missing++;
            }
        }
        return Optional.of(mode.earnsWithMissing(missing));
    }

    private static int counted(ScoringMode.Count mode, Answer.Counted answer) {
        int earns = mode.bands().earns(BigDecimal.valueOf(answer.count()));
        ScoringMode.Provided provided = mode.provided();
        return provided == null || answer.provided() ? earns : Math.min(earns, provided.otherwiseAtMost());
    }
}
