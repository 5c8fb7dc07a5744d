package org.xingping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingping.assessment.Deed;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Parameters;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.testkit.Editions;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.RandomSheets.Filling;
import org.xingping.testkit.Scenario;

/** What holds for every sheet there could be: ten thousand of them, thrown together from a printed seed. */
class ScoringPropertiesTest {
    private static final int SHEETS = 10_000;

    @Test
    void anEmptySheetShowsTheFullScale() {
        each(Filling.EMPTY, 11, sheet -> {
            Parameters parameters = sheet.facts().parameters();
            boolean beyond = parameters.placement() == Placement.ON_TOP && !parameters.capTotalAt100();
            long most = beyond
                    ? 11_500 * (100 - parameters.surveyPercent()) + 10_000 * parameters.surveyPercent()
                    : 1_000_000;
            Rating rating = sheet.rating();

            assertThat(rating.total()).isEqualTo(new Range(Points.ZERO, new Points(Points.divideHalfUp(most, 100))));
            assertThat(rating.maximum()).isEqualTo(rating.total().high());
            assertThat(rating.lowStars()).isZero();
            assertThat(rating.highStars()).isEqualTo(5);
        });
    }

    @Test
    void theFirstAnswerToAnOpenItemNeverWidensTheRange() {
        RandomSheets answers = new RandomSheets(Editions.SHIPPED, 12);
        int[] tried = {0};
        each(Filling.PARTIAL, 12, sheet -> {
            Rating before = sheet.rating();
            for (ItemScore score : answers.shuffled(before.items())) {
                if (score.state() == ItemState.OPEN) {
                    sheet.step(answers.answer(sheet, score.item()).toArray(Deed[]::new));
                    narrows(before, sheet.rating(), score.item());
                    tried[0]++;
                    break;
                }
            }
        });
        assertThat(tried[0]).isGreaterThan(SHEETS / 2);
    }

    @Test
    void takingOverWhatAnAnswerCannotChangeComesToTheSame() {
        RandomSheets answers = new RandomSheets(Editions.SHIPPED, 19);
        int[] tried = {0};
        each(19, sheet -> {
            Rating before = sheet.rating();
            ItemScore score = answers.shuffled(before.items()).getFirst();
            List<Deed> deeds = answers.answer(sheet, score.item());
            if (deeds.size() == 1 && deeds.getFirst().kind() instanceof Kind.Answered) {
                sheet.step(deeds.toArray(Deed[]::new));
                assertThat(Scoring.afterAnswer(
                                sheet.checklist(),
                                sheet.sheet(),
                                before,
                                score.item().code()))
                        .isEqualTo(sheet.rating());
                tried[0]++;
            }
        });
        assertThat(tried[0]).isGreaterThan(SHEETS / 4);
    }

    private static void narrows(Rating before, Rating after, Item item) {
        assertThat(after.total().low())
                .as(item.code())
                .isGreaterThanOrEqualTo(before.total().low());
        assertThat(after.total().high())
                .as(item.code())
                .isLessThanOrEqualTo(before.total().high());
        if (after.vetoes().equals(before.vetoes())) {
            assertThat(after.lowStars()).as(item.code()).isGreaterThanOrEqualTo(before.lowStars());
            assertThat(after.highStars()).as(item.code()).isLessThanOrEqualTo(before.highStars());
        }
    }

    @Test
    void atTheEndBothEndsMeet() {
        each(Filling.FINISHED, 13, sheet -> {
            Rating rating = sheet.rating();

            assertThat(rating.isFinal()).isTrue();
            assertThat(rating.total().isExact()).isTrue();
            assertThat(rating.lowStars()).isEqualTo(rating.highStars());
        });
    }

    @Test
    void lossesSumExactlyToMaximumMinusBestAndShareTheSectionsLossInProportion() {
        each(14, sheet -> {
            Rating rating = sheet.rating();
            Points sum = rating.surveyIndex().loss();
            for (SectionScore section : rating.sections()) {
                Points lost = Points.ZERO;
                for (ItemScore item : section.items()) {
                    lost = lost.plus(item.loss());
                    assertThat(item.loss()).isGreaterThanOrEqualTo(Points.ZERO);
                }
                inProportion(section, lost);
                sum = sum.plus(lost);
            }
            assertThat(sum).isEqualTo(rating.maximum().minus(rating.total().high()));
        });
    }

    /** Less than a hundredth beside the exact share, each. */
    private static void inProportion(SectionScore section, Points lost) {
        BigDecimal missing = section.applicable().minus(section.points().high()).toBigDecimal();
        for (ItemScore item : section.items()) {
            if (item.isApplicable() && missing.signum() > 0) {
                BigDecimal part =
                        item.item().points().minus(item.points().high()).toBigDecimal();
                BigDecimal beside = item.loss()
                        .toBigDecimal()
                        .multiply(missing)
                        .subtract(lost.toBigDecimal().multiply(part))
                        .abs();
                assertThat(beside).isLessThan(new BigDecimal("0.01").multiply(missing));
            } else {
                assertThat(item.loss()).isEqualTo(Points.ZERO);
            }
        }
    }

    @Test
    void thePrintedSheetAddsUpByHand() {
        each(15, sheet -> {
            Rating rating = sheet.rating();
            Parameters parameters = sheet.facts().parameters();
            BigDecimal low = BigDecimal.ZERO;
            BigDecimal high = BigDecimal.ZERO;
            for (SectionScore section : rating.sections()) {
                BigDecimal points = BigDecimal.ZERO;
                BigDecimal applicable = BigDecimal.ZERO;
                for (ItemScore item : section.items()) {
                    points = points.add(new BigDecimal(item.points().high().toString()));
                    applicable = item.isApplicable()
                            ? applicable.add(new BigDecimal(item.item().points().toString()))
                            : applicable;
                }
                assertThat(new BigDecimal(section.points().high().toString())).isEqualByComparingTo(points);
                assertThat(new BigDecimal(section.applicable().toString())).isEqualByComparingTo(applicable);
                low = low.add(new BigDecimal(section.score().low().toString()));
                high = high.add(new BigDecimal(section.score().high().toString()));
            }
            if (parameters.surveyPercent() == 0 && !parameters.capTotalAt100()) {
                assertThat(low + "-" + high)
                        .isEqualTo(rating.total().low() + "-" + rating.total().high());
            }
        });
    }

    @Test
    void anIndependentReadingOfTheRulesAgreesOnEverySheet() {
        each(
                16,
                sheet -> assertThat(said(sheet.rating()))
                        .isEqualTo(said(new Oracle(sheet.checklist(), sheet.sheet(), Oracle.Mistake.NONE).verdicts())));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyCommonMistakeWouldBeNoticed(Oracle.Mistake mistake) {
        Supplier<Scenario> sheets = mixed(16, RandomSheets::next);
        int noticed = 0;
        for (int i = 0; i < SHEETS / 20; i++) {
            Scenario sheet = sheets.get();
            Oracle wrong = new Oracle(sheet.checklist(), sheet.sheet(), mistake);
            noticed += said(sheet.rating()).equals(said(wrong.verdicts())) ? 0 : 1;
        }
        System.out.println(mistake + ": noticed on " + noticed + " of " + SHEETS / 20 + " sheets");
        assertThat(noticed).isPositive();
    }

    private static String said(Rating rating) {
        StringBuilder parts = new StringBuilder();
        for (SectionScore section : rating.sections()) {
            parts.append(section.section().code())
                    .append(' ')
                    .append(section.score().low())
                    .append('-')
                    .append(section.score().high())
                    .append(' ');
        }
        return "%s %s-%s %d-%d %s"
                .formatted(
                        rating.maximum(),
                        rating.total().low(),
                        rating.total().high(),
                        rating.lowStars(),
                        rating.highStars(),
                        parts);
    }

    private static String said(Oracle.Verdicts verdicts) {
        return "%s %s-%s %d-%d %s"
                .formatted(
                        verdicts.maximum(),
                        verdicts.low(),
                        verdicts.high(),
                        verdicts.lowStars(),
                        verdicts.highStars(),
                        verdicts.parts());
    }

    private static void each(long seed, Consumer<Scenario> check) {
        each(seed, mixed(seed, RandomSheets::next), check);
    }

    private static void each(Filling filling, long seed, Consumer<Scenario> check) {
        each(seed, mixed(seed, sheets -> sheets.next(filling)), check);
    }

    /** Two of three on the shipped checklist, one on one whose bonus items pass the cap. */
    private static Supplier<Scenario> mixed(long seed, Function<RandomSheets, Scenario> next) {
        RandomSheets shipped = new RandomSheets(Editions.SHIPPED, seed);
        RandomSheets rich = new RandomSheets(Editions.RICH_BONUS, seed);
        int[] sheet = {0};
        return () -> next.apply(++sheet[0] % 3 == 0 ? rich : shipped);
    }

    private static void each(long seed, Supplier<Scenario> next, Consumer<Scenario> check) {
        for (int i = 0; i < SHEETS; i++) {
            Scenario sheet = next.get();
            try {
                check.accept(sheet);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("seed " + seed + ", sheet " + i + ": " + sheet.sheet(), wrong);
            }
        }
    }
}
