package org.xingping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Bonus;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Section;
import org.xingping.checklist.Veto;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;

/**
 * The one function that scores: item, section, total, stars, range and losses. Pure and exact; rounding (half up, to 0.01)
 * happens for an item, a section and the total only, so that the printed sheet adds up by hand.
 */
public final class Scoring {
    /** The survey question whose index may be blended into the total. */
    public static final String OVERALL = "overall";

    private Scoring() {}

    /** Rates a sheet against the checklist it was started with. */
    public static Rating rate(Checklist checklist, Sheet sheet) {
        Parameters parameters = sheet.facts().parameters();
        List<SectionScore> sections = weighed(checklist, parameters, scored(checklist, sheet));
        Points maximum = maximum(parameters, sections);
        Points low = Points.ZERO;
        Points high = Points.ZERO;
        for (SectionScore section : sections) {
            low = low.plus(section.score().low());
            high = high.plus(section.score().high());
        }
        Range index = index(sheet);
        Points blendedLow = blend(capped(low, parameters), index.low(), parameters);
        Points blendedHigh = blend(capped(high, parameters), index.high(), parameters);
        List<Veto> vetoes = vetoes(checklist, sheet);
        Rating rating = new Rating(
                maximum,
                new Range(blendedLow, blendedHigh),
                Stars.of(checklist, parameters, blendedLow, sections, false, vetoes),
                Stars.of(checklist, parameters, blendedHigh, sections, true, vetoes),
                sections,
                vetoes,
                new Rating.Blend(parameters.surveyPercent(), index, Points.ZERO));
        return Losses.shared(rating);
    }

    /** What one finding costs under its item's rule, before the item's floor at zero. */
    public static Points cost(Item item, Finding finding) {
        return item.mode() instanceof ScoringMode.Deduction mode ? ItemScoring.cost(mode, finding) : Points.ZERO;
    }

    private static List<SectionScore> scored(Checklist checklist, Sheet sheet) {
        Parameters parameters = sheet.facts().parameters();
        List<SectionScore> scores = new ArrayList<>();
        for (Section section : checklist.sections()) {
            List<ItemScore> items = new ArrayList<>();
            Points applicable = Points.ZERO;
            Points low = Points.ZERO;
            Points high = Points.ZERO;
            boolean empty = true;
            for (Item item : section.items()) {
                if (!item.liveIn(sheet.facts().season())) {
                    continue;
                }
                ItemScore score = ItemScoring.score(item, sheet);
                items.add(score);
                if (score.isApplicable()) {
                    empty = false;
                    applicable = applicable.plus(item.points());
                    low = low.plus(score.points().low());
                    high = high.plus(score.points().high());
                }
            }
            boolean spread = empty && parameters.spread().contains(section.code()) && !section.isBonus();
            scores.add(new SectionScore(
                    section,
                    items,
                    weight(checklist, parameters, section),
                    applicable,
                    new Range(low, high),
                    Range.exactly(Points.ZERO),
                    empty,
                    spread));
        }
        return scores;
    }

    /** What the section counts before any spreading; the bonus section on top counts its cap. */
    private static Points weight(Checklist checklist, Parameters parameters, Section section) {
        if (parameters.placement() == Bonus.Placement.INSIDE) {
            return section.weight();
        }
        if (section.isBonus()) {
            return checklist.bonus().cap();
        }
        return section.onTopWeight() == null ? section.weight() : section.onTopWeight();
    }

    private static List<SectionScore> weighed(Checklist checklist, Parameters parameters, List<SectionScore> scored) {
        boolean onTop = parameters.placement() == Bonus.Placement.ON_TOP;
        List<SectionScore> staying = scored.stream()
                .filter(score -> !score.spread() && !score.section().isBonus())
                .toList();
        Points freed = Points.ZERO;
        if (!staying.isEmpty()) {
            for (SectionScore score : scored) {
                freed = score.spread() ? freed.plus(score.weight()) : freed;
            }
        }
        Points[] grown =
                Shares.spread(staying.stream().map(SectionScore::weight).toArray(Points[]::new), freed);
        List<SectionScore> weighed = new ArrayList<>();
        for (SectionScore score : scored) {
            int place = staying.indexOf(score);
            Points weight = score.spread() ? Points.ZERO : place >= 0 ? grown[place] : score.weight();
            boolean added = onTop && score.section().isBonus();
            Range range = added
                    ? new Range(
                            score.points().low().min(checklist.bonus().cap()),
                            score.points().high().min(checklist.bonus().cap()))
                    : range(score, weight);
            weighed.add(new SectionScore(
                    score.section(),
                    score.items(),
                    weight,
                    score.applicable(),
                    score.points(),
                    range,
                    score.empty(),
                    score.spread()));
        }
        return weighed;
    }

    private static Range range(SectionScore score, Points weight) {
        long whole = score.applicable().hundredths();
        if (whole == 0) {
            return new Range(Points.ZERO, weight);
        }
        return new Range(
                weight.share(score.points().low().hundredths(), whole),
                weight.share(score.points().high().hundredths(), whole));
    }

    private static Points maximum(Parameters parameters, List<SectionScore> sections) {
        Points sum = Points.ZERO;
        for (SectionScore section : sections) {
            sum = sum.plus(section.weight());
        }
        return blend(capped(sum, parameters), Points.HUNDRED, parameters);
    }

    private static Points capped(Points total, Parameters parameters) {
        boolean capped = parameters.placement() == Bonus.Placement.ON_TOP && parameters.capTotalAt100();
        return capped ? total.min(Points.HUNDRED) : total;
    }

    private static Points blend(Points total, Points index, Parameters parameters) {
        int percent = parameters.surveyPercent();
        long parts = total.hundredths() * (100 - percent) + index.hundredths() * percent;
        return new Points(Points.divideHalfUp(parts, 100));
    }

    private static Range index(Sheet sheet) {
        return sheet.survey()
                .map(survey -> Range.exactly(survey.questions()
                        .getOrDefault(OVERALL, new Tally(0, 0, 0, 0, 0, 0))
                        .index()))
                .orElse(new Range(Points.ZERO, Points.HUNDRED));
    }

    private static List<Veto> vetoes(Checklist checklist, Sheet sheet) {
        return checklist.vetoes().stream()
                .filter(veto -> sheet.veto(veto.code()) instanceof VetoCheck.Found || fires(veto, sheet))
                .toList();
    }

    /** Whether a survey figure fires the veto by itself: only with a valid sample. */
    public static boolean fires(Veto veto, Sheet sheet) {
        Veto.Trigger trigger = veto.survey();
        if (trigger == null || sheet.survey().isEmpty()) {
            return false;
        }
        Survey survey = sheet.survey().get();
        Tally tally = survey.questions().get(trigger.question());
        if (tally == null
                || tally.rated() == 0
                || !survey.sampleValid(sheet.facts().estate().occupiedHomes())) {
            return false;
        }
        boolean fair = sheet.facts().parameters().fairCounts();
        return BigDecimal.valueOf(100L * tally.content(fair))
                        .compareTo(trigger.below().multiply(BigDecimal.valueOf(tally.rated())))
                < 0;
    }
}
