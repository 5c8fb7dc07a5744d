package org.xingping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;
import org.xingping.checklist.StarCut;
import org.xingping.checklist.Veto;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;

/**
 * The rules of the trade once more, written down plainly and without a look at {@link Scoring}: decimal fractions, no sharing,
 * no speed. With a {@link Mistake} it scores as programs and people do get it wrong.
 */
final class Oracle {
    /** One way to get it wrong each. */
    enum Mistake {
        NONE,
        HALF_EVEN,
        BAND_OF_THE_ROUNDED_VALUE,
        NOT_APPLICABLE_STAYS_IN_THE_BASE,
        NOT_APPLICABLE_EARNS_FULL_MARKS,
        NO_FLOOR_AT_ZERO,
        DOWN_BEFORE_CAP,
        PENDING_CLAIMS_COUNT,
        SECTIONS_NOT_ROUNDED,
        UNCAPPED_BONUS,
        SMALL_SAMPLE_FIRES,
        ALL_SEASONS;

        RoundingMode halfUp() {
            return this == HALF_EVEN ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
        }
    }

    /** What the oracle says. */
    record Verdicts(BigDecimal maximum, BigDecimal low, BigDecimal high, int lowStars, int highStars, String parts) {}

    private record Earned(Item item, boolean applicable, BigDecimal low, BigDecimal high) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Checklist checklist;
    private final Sheet sheet;
    private final Mistake mistake;
    private final Parameters parameters;
    private final ItemOracle items;
    private final Map<String, List<Earned>> sections = new HashMap<>();

    Oracle(Checklist checklist, Sheet sheet, Mistake mistake) {
        this.checklist = checklist;
        this.sheet = sheet;
        this.mistake = mistake;
        this.parameters = sheet.facts().parameters();
        this.items = new ItemOracle(sheet, mistake);
        for (Section section : checklist.sections()) {
            List<Earned> earned = new ArrayList<>();
            for (Item item : section.items()) {
                if (mistake == Mistake.ALL_SEASONS
                        || item.season() == null
                        || item.season() == sheet.facts().season()) {
                    earned.add(item(item));
                }
            }
            sections.put(section.code(), earned);
        }
    }

    Verdicts verdicts() {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        StringBuilder parts = new StringBuilder();
        Map<String, BigDecimal> weights = weights();
        for (Section section : checklist.sections()) {
            BigDecimal weight = weights.getOrDefault(section.code(), BigDecimal.ZERO);
            BigDecimal worst = score(section, weight, false);
            BigDecimal best = score(section, weight, true);
            parts.append("%s %s-%s ".formatted(section.code(), printed(worst), printed(best)));
            low = low.add(worst);
            high = high.add(best);
            most = most.add(onTop(section) ? cap(base(section)) : weight);
        }
        BigDecimal lowest = blended(low, index(BigDecimal.ZERO));
        BigDecimal highest = blended(high, index(HUNDRED));
        return new Verdicts(
                blended(most, HUNDRED), lowest, highest, stars(lowest, false), stars(highest, true), parts.toString());
    }

    private static BigDecimal printed(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }

    private Earned item(Item item) {
        BigDecimal full = item.points().toBigDecimal();
        Answer answer = sheet.answer(item);
        if (answer instanceof Answer.NotApplicable) {
            boolean free = mistake == Mistake.NOT_APPLICABLE_EARNS_FULL_MARKS;
            BigDecimal given = free ? full : BigDecimal.ZERO;
            return new Earned(item, free || mistake == Mistake.NOT_APPLICABLE_STAYS_IN_THE_BASE, given, given);
        }
        Optional<BigDecimal> got =
                answer instanceof Answer.CouldNotAssess ? Optional.empty() : items.earned(item, answer);
        if (got.isEmpty()) {
            return new Earned(item, true, BigDecimal.ZERO, full);
        }
        BigDecimal points = got.get();
        if (!item.isBonus() || sheet.claim(item.code()).verdict() == Verdict.CONFIRMED) {
            return new Earned(item, true, points, points);
        }
        boolean pending = sheet.claim(item.code()).verdict() == Verdict.PENDING;
        BigDecimal sure = pending && mistake == Mistake.PENDING_CLAIMS_COUNT ? points : BigDecimal.ZERO;
        return new Earned(item, true, sure, pending ? points : BigDecimal.ZERO);
    }

    private BigDecimal score(Section section, BigDecimal weight, boolean best) {
        BigDecimal got = got(section, best);
        if (onTop(section)) {
            return mistake == Mistake.UNCAPPED_BONUS ? got : cap(got);
        }
        BigDecimal base = base(section);
        if (base.signum() == 0) {
            return best ? weight : BigDecimal.ZERO;
        }
        if (mistake == Mistake.SECTIONS_NOT_ROUNDED) {
            return weight.multiply(got).divide(base, 20, RoundingMode.HALF_UP);
        }
        return weight.multiply(got).divide(base, 2, mistake.halfUp());
    }

    private BigDecimal cap(BigDecimal bonus) {
        return bonus.min(checklist.bonus().cap().toBigDecimal());
    }

    private BigDecimal got(Section section, boolean best) {
        return earned(section).stream()
                .map(one -> best ? one.high() : one.low())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal base(Section section) {
        return earned(section).stream()
                .filter(Earned::applicable)
                .map(one -> one.item().points().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Earned> earned(Section section) {
        return sections.getOrDefault(section.code(), List.of());
    }

    private boolean onTop(Section section) {
        return parameters.placement() == Placement.ON_TOP && bonus(section);
    }

    private static boolean bonus(Section section) {
        return section.items().getFirst().isBonus();
    }

    private Map<String, BigDecimal> weights() {
        Map<String, BigDecimal> weights = new HashMap<>();
        Set<String> gone = new HashSet<>();
        BigDecimal freed = BigDecimal.ZERO;
        BigDecimal staying = BigDecimal.ZERO;
        for (Section section : checklist.sections()) {
            Points onTop = section.onTopWeight();
            BigDecimal weight = (parameters.placement() == Placement.ON_TOP && onTop != null ? onTop : section.weight())
                    .toBigDecimal();
            weights.put(section.code(), weight);
            if (bonus(section)) {
                continue;
            }
            if (base(section).signum() == 0 && parameters.spread().contains(section.code())) {
                gone.add(section.code());
                freed = freed.add(weight);
            } else {
                staying = staying.add(weight);
            }
        }
        if (gone.isEmpty() || staying.signum() == 0) {
            return weights;
        }
        String largest = "";
        BigDecimal left = freed;
        for (Section section : checklist.sections()) {
            String code = section.code();
            BigDecimal weight = weights.getOrDefault(code, BigDecimal.ZERO);
            if (gone.contains(code)) {
                weights.put(code, BigDecimal.ZERO);
            } else if (!bonus(section)) {
                BigDecimal share = freed.multiply(weight).divide(staying, 2, RoundingMode.HALF_UP);
                left = left.subtract(share);
                boolean larger = largest.isEmpty() || section.weight().compareTo(weightOf(largest)) > 0;
                largest = larger ? code : largest;
                weights.put(code, weight.add(share));
            }
        }
        BigDecimal remainder = left;
        weights.computeIfPresent(largest, (_, weight) -> weight.add(remainder));
        return weights;
    }

    private Points weightOf(String section) {
        return checklist.sections().stream()
                .filter(one -> one.code().equals(section))
                .map(Section::weight)
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal index(BigDecimal unknown) {
        if (sheet.survey().isEmpty()) {
            return unknown;
        }
        Survey survey = sheet.survey().get();
        if (!survey.held()) {
            return BigDecimal.ZERO;
        }
        Tally tally = ItemOracle.tally(survey, "overall");
        int sum = 100 * tally.verySatisfied() + 80 * tally.satisfied() + 60 * tally.fair() + 30 * tally.lessSatisfied();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ItemOracle.opinions(tally)), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal blended(BigDecimal total, BigDecimal index) {
        boolean capped = parameters.placement() == Placement.ON_TOP && parameters.capTotalAt100();
        BigDecimal share = BigDecimal.valueOf(parameters.surveyPercent()).divide(HUNDRED);
        return rounded((capped ? total.min(HUNDRED) : total)
                .multiply(BigDecimal.ONE.subtract(share))
                .add(index.multiply(share)));
    }

    private int stars(BigDecimal total, boolean best) {
        int stars = 0;
        for (StarCut cut : checklist.stars()) {
            boolean reached = total.compareTo(cut.from().toBigDecimal()) >= 0;
            if (parameters.sectionFloor()) {
                for (Section section : checklist.sections()) {
                    BigDecimal least = base(section)
                            .multiply(BigDecimal.valueOf(checklist.floor().percentFor(cut.stars())))
                            .divide(HUNDRED);
                    reached &= bonus(section) || got(section, best).compareTo(least) >= 0;
                }
            }
            stars = reached ? Math.max(stars, cut.stars()) : stars;
        }
        return afterVetoes(stars);
    }

    private int afterVetoes(int stars) {
        int cap = 5;
        int down = 0;
        boolean none = false;
        for (Veto veto : checklist.vetoes()) {
            if (sheet.veto(veto.code()) instanceof VetoCheck.Found || fires(veto)) {
                switch (veto.effect()) {
                    case Veto.Effect.Cap(int most) -> cap = Math.min(cap, most);
                    case Veto.Effect.Down(int fewer) -> down += fewer;
                    case Veto.Effect.NoStar _ -> none = true;
                    case Veto.Effect.None _ -> {}
                }
            }
        }
        int left = mistake == Mistake.DOWN_BEFORE_CAP
                ? Math.min(Math.max(0, stars - down), cap)
                : Math.max(0, Math.min(stars, cap) - down);
        return none ? 0 : left;
    }

    private boolean fires(Veto veto) {
        Veto.Trigger trigger = veto.survey();
        if (trigger == null || sheet.survey().filter(Survey::held).isEmpty()) {
            return false;
        }
        Survey survey = sheet.survey().get();
        int occupied = sheet.facts().estate().occupiedHomes();
        boolean enough = survey.valid() >= 30 && survey.valid() * 10 >= occupied;
        return (enough || mistake == Mistake.SMALL_SAMPLE_FIRES)
                && items.satisfied(survey, trigger.question()).compareTo(trigger.below()) < 0;
    }

    private BigDecimal rounded(BigDecimal points) {
        return points.setScale(2, mistake.halfUp());
    }
}
