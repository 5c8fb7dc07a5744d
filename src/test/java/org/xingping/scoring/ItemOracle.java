package org.xingping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.scoring.Oracle.Mistake;

/** The part of the {@link Oracle} that is about one item. */
record ItemOracle(Sheet sheet, Mistake mistake) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What an item earns that is neither 不适用 nor 无法评定; nothing where it is open. */
    Optional<BigDecimal> earned(Item item, Answer answer) {
        BigDecimal full = item.points().toBigDecimal();
        List<Finding> findings = sheet.findings(item.code());
        if (answer instanceof Answer.Awarded(Points points)) {
            return Optional.of(points.toBigDecimal());
        }
        if (answer instanceof Answer.NotClaimed
                || findings.stream().anyMatch(finding -> finding.kind().equals(Finding.ZERO_LINE))) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (item.mode() instanceof ScoringMode.Deduction mode) {
            if (findings.isEmpty() && answer instanceof Answer.Unscored) {
                return Optional.empty();
            }
            BigDecimal left = full;
            for (Finding finding : findings) {
                for (ScoringMode.FindingKind kind : mode.kinds()) {
                    if (kind.code().equals(finding.kind())) {
                        left = left.subtract(kind.minus().toBigDecimal().multiply(BigDecimal.valueOf(finding.count())));
                    }
                }
            }
            return Optional.of(mistake == Mistake.NO_FLOOR_AT_ZERO ? left : left.max(BigDecimal.ZERO));
        }
        return percent(item.mode(), answer)
                .map(percent ->
                        rounded(full.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED)));
    }

    private Optional<Integer> percent(ScoringMode mode, Answer answer) {
        if (mode instanceof ScoringMode.Survey survey) {
            return survey(survey);
        }
        return switch (answer) {
            case Answer.Unscored _ -> Optional.empty();
            case Answer.Level level ->
                Optional.of(((ScoringMode.Levels) mode)
                        .levels()
                        .get(level.position() - 1)
                        .earns());
            case Answer.Ticked ticked -> Optional.of(elements((ScoringMode.Elements) mode, ticked));
            case Answer.Ratio ratio ->
                Optional.of(band(((ScoringMode.Measured) mode).bands(), percentage(ratio.part(), ratio.whole())));
            case Answer.Value value -> Optional.of(band(((ScoringMode.Measured) mode).bands(), value.value()));
            case Answer.Done done ->
                Optional.of(band(
                        ((ScoringMode.Rate) mode).bands(),
                        percentage(done.done(), done.due()).min(HUNDRED)));
            case Answer.Counted counted -> {
                ScoringMode.Count count = (ScoringMode.Count) mode;
                int earns = band(count.bands(), BigDecimal.valueOf(counted.count()));
                ScoringMode.Provided provided = count.provided();
                yield Optional.of(
                        provided != null && !counted.provided() && earns > provided.otherwiseAtMost()
                                ? provided.otherwiseAtMost()
                                : earns);
            }
            case Answer.Decision decision -> Optional.of(decision.yes() ? 100 : 0);
            default -> throw new IllegalStateException("not a plausible sheet: " + answer);
        };
    }

    private int elements(ScoringMode.Elements mode, Answer.Ticked ticked) {
        Set<Equipment> missing = sheet.facts().estate().without();
        int lacking = 0;
        for (int i = 0; i < mode.elements().size(); i++) {
            boolean impossible = mode.elements().get(i).notApplicable() instanceof Applicability.When when
                    && when.without() != null
                    && missing.contains(when.without());
            if (!ticked.met().contains(i + 1) && !ticked.notApplicable().contains(i + 1) && !impossible) {
                lacking++;
            }
        }
        return mode.earns().get(mode.elements().size() - lacking);
    }

    private Optional<Integer> survey(ScoringMode.Survey mode) {
        if (sheet.survey().isEmpty()) {
            return Optional.empty();
        }
        if (!sheet.survey().get().held()) {
            return Optional.of(0);
        }
        return Optional.of(band(mode.bands(), satisfied(sheet.survey().get(), mode.question())));
    }

    /** Percent of the opinions that are good ones. */
    BigDecimal satisfied(Survey survey, String question) {
        Tally tally = tally(survey, question);
        int good = tally.verySatisfied()
                + tally.satisfied()
                + (sheet.facts().parameters().fairCounts() ? tally.fair() : 0);
        return percentage(good, opinions(tally));
    }

    static Tally tally(Survey survey, String question) {
        return Optional.ofNullable(survey.questions().get(question)).orElseThrow();
    }

    static int opinions(Tally tally) {
        return tally.verySatisfied() + tally.satisfied() + tally.fair() + tally.lessSatisfied() + tally.dissatisfied();
    }

    private int band(Bands bands, BigDecimal value) {
        BigDecimal compared =
                mistake == Mistake.BAND_OF_THE_ROUNDED_VALUE ? value.setScale(0, RoundingMode.HALF_UP) : value;
        for (Bands.Band band : bands.bands()) {
            int order = compared.compareTo(band.bound());
            if (bands.direction() == Bands.Direction.AT_LEAST ? order >= 0 : order <= 0) {
                return band.earns();
            }
        }
        return bands.otherwise();
    }

    private static BigDecimal percentage(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 20, RoundingMode.HALF_UP);
    }

    private BigDecimal rounded(BigDecimal points) {
        return points.setScale(2, mistake.halfUp());
    }
}
