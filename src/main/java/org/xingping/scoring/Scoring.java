package org.xingping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Satisfaction;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Group;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Season;
import org.xingping.checklist.Section;
import org.xingping.checklist.Veto;

/**
 * The one function that scores: item, section, total, stars, range and losses. Pure and exact; rounding (half up, to 0.01)
 * happens for an item, a section and the total only, so that the printed sheet adds up by hand.
 */
public final class Scoring {
    /** The survey question whose index may be blended into the total. */
    public static final String OVERALL = Satisfaction.OVERALL;

    private Scoring() {}

    /** Rates a sheet against the checklist it was started with; a panel's, together with the sheets at its table. */
    public static Rating rate(Checklist checklist, Sheet sheet) {
        Grounds grounds = sheet.isPanel() ? Consensus.of(checklist, sheet).grounds() : Grounds.of(sheet);
        return rate(checklist, grounds, null, "");
    }

    /** The same as paper has it: what a panel has not decided yet counts from nothing, and binds no star. */
    public static Rating settled(Checklist checklist, Sheet sheet) {
        return sheet.isPanel()
                ? rate(checklist, Consensus.of(checklist, sheet).settled(), null, "")
                : rate(checklist, sheet);
    }

    /**
     * The same for a sheet that was {@code rated} before nothing but the answer of this item was said. No answer reaches
     * beyond its item, so what the others are worth is taken over; sums, stars and losses are made anew.
     */
    public static Rating afterAnswer(Checklist checklist, Sheet sheet, Rating rated, String item) {
        return rate(checklist, Grounds.of(sheet), rated, item);
    }

    private static Rating rate(Checklist checklist, Grounds grounds, @Nullable Rating rated, String changed) {
        Parameters parameters = grounds.facts().parameters();
        List<SectionScore> sections = new ArrayList<>(checklist.sections().size());
        for (Section section : checklist.sections()) {
            SectionScore known = rated == null ? null : rated.sections().get(sections.size());
            sections.add(
                    known == null || known.holds(changed)
                            ? scored(checklist, parameters, section, grounds, known, changed)
                            : known.weighed(
                                    weight(checklist, parameters, section, known.applicable()), known.score(), false));
        }
        sections = Weighing.weighed(checklist, parameters, sections);
        Points maximum = Points.ZERO;
        Points low = Points.ZERO;
        Points high = Points.ZERO;
        for (SectionScore section : sections) {
            maximum = maximum.plus(section.weight());
            low = low.plus(section.score().low());
            high = high.plus(section.score().high());
        }
        Range index = grounds.satisfaction()
                .apply(OVERALL)
                .map(Satisfaction::index)
                .map(Range::exactly)
                .orElse(Range.PERCENT);
        low = total(low, index.low(), parameters);
        high = total(high, index.high(), parameters);
        List<Veto> vetoes = checklist.vetoes().stream().filter(grounds.holds()).toList();
        List<Veto> worst = vetoes;
        if (!grounds.toConfirm().isEmpty()) {
            worst = new ArrayList<>(vetoes);
            worst.addAll(grounds.toConfirm());
        }
        Rating rating = new Rating(
                total(maximum, Points.HUNDRED, parameters),
                new Range(low, high),
                Stars.of(checklist, parameters, low, sections, false, worst),
                Stars.of(checklist, parameters, high, sections, true, vetoes),
                sections,
                vetoes,
                new Rating.Blend(parameters.surveyPercent(), index, Points.ZERO));
        return Losses.shared(rating);
    }

    /** What one finding costs under its item's rule, before the item's floor at zero; the zero line costs all. */
    public static Points cost(Item item, Finding finding) {
        if (finding.crossesZeroLine()) {
            return item.points();
        }
        return item.mode() instanceof ScoringMode.Deduction mode ? ItemScoring.cost(mode, finding) : Points.ZERO;
    }

    /** What an answered item is worth before a bonus claim is decided; empty while nothing is said, or 不适用, or 无法评定. */
    public static Optional<Points> worth(Item item, Sheet sheet) {
        return sheet.state(item) == ItemState.ANSWERED
                ? Optional.of(ItemScoring.earned(item, sheet))
                : Optional.empty();
    }

    /** Whether a survey figure fires the veto by itself: only with a valid sample. */
    public static boolean fires(Veto veto, Sheet sheet) {
        return Grounds.fires(veto, sheet::satisfaction);
    }

    /** The section's items and their sum; what it counts in the total is not known before all sections are. */
    private static SectionScore scored(
            Checklist checklist,
            Parameters parameters,
            Section section,
            Grounds grounds,
            @Nullable SectionScore known,
            String changed) {
        Season season = grounds.facts().season();
        List<ItemScore> items = new ArrayList<>();
        Points applicable = Points.ZERO;
        Points low = Points.ZERO;
        Points high = Points.ZERO;
        for (Group group : section.groups()) {
            for (Item item : group.items()) {
                if (item.liveIn(season)) {
                    ItemScore score = known == null || item.code().equals(changed)
                            ? grounds.score().apply(item)
                            : known.items().get(items.size()).withLoss(Points.ZERO);
                    items.add(score);
                    applicable = score.isApplicable() ? applicable.plus(item.points()) : applicable;
                    low = low.plus(score.points().low());
                    high = high.plus(score.points().high());
                }
            }
        }
        return new SectionScore(
                section,
                items,
                weight(checklist, parameters, section, applicable),
                applicable,
                new Range(low, high),
                Range.exactly(Points.ZERO),
                applicable.isZero(),
                false,
                Points.ZERO);
    }

    /** What the section counts before any spreading; a bonus on top counts what its items hold, but not above the cap. */
    private static Points weight(Checklist checklist, Parameters parameters, Section section, Points applicable) {
        if (parameters.placement() == Placement.INSIDE) {
            return section.weight();
        }
        if (section.isBonus()) {
            return checklist.bonus().cap().min(applicable);
        }
        return section.onTopWeight() == null ? section.weight() : section.onTopWeight();
    }

    /** Sum of the sections, capped where the rules cap it, with the survey index blended in. */
    private static Points total(Points sum, Points index, Parameters parameters) {
        boolean capped = parameters.placement() == Placement.ON_TOP && parameters.capTotalAt100();
        Points total = capped ? sum.min(Points.HUNDRED) : sum;
        int percent = parameters.surveyPercent();
        long parts = total.hundredths() * (100 - percent) + index.hundredths() * percent;
        return new Points(Points.divideHalfUp(parts, 100));
    }
}
