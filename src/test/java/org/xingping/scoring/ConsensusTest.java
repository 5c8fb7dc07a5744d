package org.xingping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingping.testkit.Answers.reported;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Review;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Kind.SheetKind;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.testkit.Editions;
import org.xingping.testkit.PanelTable;
import org.xingping.testkit.Scenario;

/** What several sheets come to together, item by item and in the total. */
class ConsensusTest {
    /** 2 points, graded by 优良中差. */
    private static final String GRADED = "LH-04";

    /** 1.5 points, a percentage. */
    private static final String MEASURED = "KF-02";

    private static final String BONUS = "JF-01";

    @Test
    void whatAllSayAlikeIsAgreed() {
        Consensus table = table(20, level(1), level(1), level(1));

        assertThat(outcome(table, GRADED)).isEqualTo(Outcome.AGREED);
        assertThat(points(table, GRADED)).isEqualTo("2.00");
    }

    @Test
    void withinTheToleranceTheMeanCountsRoundedHalfUp() {
        Consensus table = table(20, level(1), level(2), level(2)); // 2.00, 1.60, 1.60

        assertThat(difference(table)).isEqualTo("0.40");
        assertThat(outcome(table, GRADED))
                .as("20 % of the full mark is not above it")
                .isEqualTo(Outcome.MEAN);
        assertThat(points(table, GRADED)).isEqualTo("1.73");
    }

    @Test
    void aboveTheToleranceItStaysOpenBetweenWhatWasGiven() {
        Consensus table = table(19, level(1), level(2), level(2));

        assertThat(outcome(table, GRADED)).isEqualTo(Outcome.WIDE);
        assertThat(points(table, GRADED)).isEqualTo("1.60–2.00");
    }

    @Test
    void underTheRuleOfDecidingEachNothingIsAveraged() {
        PanelTable panel = PanelTable.of(Rule.EACH, 20, sheets(level(1), level(2)));

        assertThat(outcome(panel.consensus(), GRADED)).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void whatWasMeasuredIsNeverAveraged() {
        Consensus near =
                table(20, one -> one.answer(MEASURED, reported("98")), one -> one.answer(MEASURED, reported("97")));
        Consensus same =
                table(20, one -> one.answer(MEASURED, reported("97")), one -> one.answer(MEASURED, reported("97")));

        assertThat(outcome(near, MEASURED)).isEqualTo(Outcome.DIFFERS);
        assertThat(points(near, MEASURED)).isEqualTo("1.20–1.50");
        assertThat(points(same, MEASURED)).isEqualTo("1.20");
    }

    @Test
    void notApplicableOnSomeSheetsOnlyMustBeDecided() {
        String item = "BJ-06";
        Consensus some = table(
                20, one -> one.on(item).notApplicable("无"), one -> one.on(item).clear());
        Consensus all = table(
                20, one -> one.on(item).notApplicable("无"), one -> one.on(item).notApplicable("没有"));

        assertThat(outcome(some, item)).isEqualTo(Outcome.PARTLY);
        assertThat(outcome(all, item)).isEqualTo(Outcome.AGREED);
        assertThat(all.ruling(item).orElseThrow().score().state()).isEqualTo(ItemState.NOT_APPLICABLE);
    }

    @Test
    void aDecisionStandsInTheItemsOwnTermsUntilItIsTakenBack() {
        PanelTable panel = PanelTable.of(Rule.MEAN, 10, sheets(level(1), level(3)));
        panel.decide(GRADED, new Answer.Level(2));

        assertThat(outcome(panel.consensus(), GRADED)).isEqualTo(Outcome.DECIDED);
        assertThat(points(panel.consensus(), GRADED)).isEqualTo("1.60");
        panel.decide(GRADED, Answer.UNSCORED);
        assertThat(outcome(panel.consensus(), GRADED)).isEqualTo(Outcome.WIDE);
    }

    @Test
    void anUnconfirmedBonusCountsAtTheUpperEndOnlyWhoeverConfirmedItBefore() {
        PanelTable panel =
                PanelTable.of(Rule.MEAN, 20, sheets(one -> one.fullMarks(BONUS).claimAllConfirmed()));

        assertThat(points(panel.consensus(), BONUS)).isEqualTo("0.00–2.00");
        assertThat(panel.consensus().claimsToConfirm()).extracting(Item::code).contains(BONUS);
        panel.panel().step(Deed.on(BONUS, new Kind.BonusConfirmed(Kind.Verdict.CONFIRMED, null)));
        assertThat(points(panel.consensus(), BONUS)).isEqualTo("2.00");
    }

    @Test
    void aVetoSomebodyFoundBindsTheLowerStarsOnlyUntilThePanelConfirmsIt() {
        PanelTable panel = PanelTable.of(
                Rule.MEAN,
                20,
                sheets(
                        one -> one.fullMarks().claimAllConfirmed().veto("VT-01"),
                        one -> one.fullMarks().claimAllConfirmed()));
        panel.confirmAll();
        Rating open = panel.rating();

        assertThat(open.highStars()).isEqualTo(5);
        assertThat(open.lowStars()).isZero();
        panel.panel().vetoCleared("VT-01");
        assertThat(panel.rating().lowStars()).isEqualTo(5);
        panel.panel().veto("VT-01");
        assertThat(panel.rating().highStars()).isZero();
    }

    @Test
    void aSheetThatIsNotAcceptedCountsInNothing() {
        PanelTable panel = PanelTable.of(Rule.MEAN, 20, sheets(level(1), level(1), level(4)));
        assertThat(outcome(panel.consensus(), GRADED)).isEqualTo(Outcome.WIDE);

        panel.panel().step(Deed.of(new Kind.Reviewed("sheet-3", Review.REJECTED, "未到现场")));

        assertThat(outcome(panel.consensus(), GRADED)).isEqualTo(Outcome.AGREED);
    }

    /** The golden case 12 of the trade: of 91.20, 88.40, 93.00, 90.10 and 89.70 the sheets with 93.00 and 88.40 go. */
    @Test
    void ofFiveFullSheetsTheHighestAndTheLowestTotalAreDroppedWhole() {
        List<Scenario> sheets = new ArrayList<>();
        for (String total : List.of("91.20", "88.40", "93.00", "90.10", "89.70")) {
            sheets.add(full(sheets.size() + 1, Points.of(total)));
        }
        assertThat(sheets)
                .extracting(one -> one.rating().total().told())
                .containsExactly("91.20", "88.40", "93.00", "90.10", "89.70");
        PanelTable panel = PanelTable.of(Rule.MEAN, 100, sheets);
        panel.confirmAll();
        Consensus table = panel.consensus();

        assertThat(table.dropped()).extracting(Seated::number).containsExactlyInAnyOrder(3, 2);
        Rating rating = panel.rating();
        assertThat(rating.total().isExact()).isTrue();
        assertThat(rating.total().low().minus(Points.of("90.33")).hundredths()).isBetween(-10L, 10L);
        assertThat(rating.lowStars()).isEqualTo(4);
    }

    @Test
    void ofEqualTotalsTheLowerNumberIsDroppedAndFourAreAllKept() {
        List<Scenario> five = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            five.add(full(number, Points.of("90.00")));
        }
        assertThat(PanelTable.of(Rule.MEAN, 20, five).consensus().dropped())
                .extracting(Seated::number)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(PanelTable.of(Rule.MEAN, 20, five.subList(0, 4)).consensus().dropped())
                .isEmpty();
    }

    @Test
    void aPanelWithoutItsSheetsLeavesEverythingOpen() {
        PanelTable panel = PanelTable.of(Rule.MEAN, 20, sheets(level(1)));

        assertThat(Scoring.rate(Editions.SHIPPED.checklist(), panel.panel().sheet())
                        .total()
                        .told())
                .isEqualTo("0.00–100.00");
        assertThat(panel.panel().sheet().table()).isEmpty();
        assertThat(Consensus.of(Editions.SHIPPED.checklist(), panel.panel().sheet())
                        .rulings())
                .isNotEmpty()
                .allMatch(ruling -> ruling.outcome() == Outcome.MISSING);
    }

    /** Against a second reading of the rules that shares nothing with the first. */
    @Test
    void randomTablesComeToWhatAnIndependentReadingSays() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            List<Scenario> sheets = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int number = 1; number <= count; number++) {
                Scenario one = Scenario.given(Editions.SHIPPED, String.valueOf(number), SheetKind.LEAD);
                for (Item item : Editions.SHIPPED.checklist().items()) {
                    if (item.liveIn(one.facts().season()) && !(item.mode() instanceof ScoringMode.Survey)) {
                        long points = item.points().hundredths() * random.nextInt(4) / 3;
                        one.answer(item.code(), new Answer.Awarded(new Points(points)));
                    }
                }
                sheets.add(one);
            }
            int tolerance = random.nextInt(101);
            Rule rule = random.nextBoolean() ? Rule.MEAN : Rule.EACH;
            PanelTable panel = PanelTable.of(rule, tolerance, sheets);
            Consensus table = panel.consensus();
            for (Ruling ruling : table.rulings()) {
                if (!(ruling.item().mode() instanceof ScoringMode.Survey)) {
                    assertThat(ruling.outcome() + " " + ruling.score().points().told())
                            .as("seed %s run %s %s", seed, run, ruling.item().code())
                            .isEqualTo(oracle(ruling.item(), sheets, rule, tolerance));
                }
            }
        }
    }

    private static String oracle(Item item, List<Scenario> sheets, Rule rule, int tolerance) {
        List<BigDecimal> given = new ArrayList<>();
        sheets.forEach(sheet ->
                given.add(((Answer.Awarded) sheet.sheet().answer(item)).points().toBigDecimal()));
        BigDecimal least = given.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = given.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP);
        BigDecimal limit = item.points()
                .toBigDecimal()
                .multiply(BigDecimal.valueOf(tolerance))
                .movePointLeft(2);
        boolean same = least.compareTo(most) == 0;
        boolean objective = switch (item.mode().getClass().getSimpleName()) {
            case "Deduction", "Levels", "Elements" -> false;
            default -> true;
        };
        String open = " " + least + "–" + most;
        String outcome;
        if (same) {
            outcome = "AGREED " + bonus(item, mean);
        } else if (objective) {
            outcome = "DIFFERS" + open;
        } else if (most.subtract(least).compareTo(limit) > 0) {
            outcome = "WIDE" + open;
        } else {
            outcome = rule == Rule.MEAN ? "MEAN " + bonus(item, mean) : "DIFFERS" + open;
        }
        return outcome;
    }

    private static String bonus(Item item, BigDecimal points) {
        return item.isBonus() && points.signum() > 0 ? "0.00–" + points : points.toPlainString();
    }

    private interface Filling {
        Scenario in(Scenario scenario);
    }

    private static Filling level(int position) {
        return one -> one.answer(GRADED, new Answer.Level(position));
    }

    private static List<Scenario> sheets(Filling... fillings) {
        List<Scenario> sheets = new ArrayList<>();
        for (Filling filling : fillings) {
            sheets.add(filling.in(Scenario.given(Editions.SHIPPED, String.valueOf(sheets.size() + 1), SheetKind.LEAD)));
        }
        return sheets;
    }

    private static Consensus table(int tolerance, Filling... fillings) {
        return PanelTable.of(Rule.MEAN, tolerance, sheets(fillings)).consensus();
    }

    /** A full sheet with exactly this total: all but what is missing, taken off one point an item. */
    private static Scenario full(int number, Points total) {
        Scenario sheet = Scenario.given(Editions.SHIPPED, String.valueOf(number), SheetKind.LEAD)
                .fullMarks()
                .claimAllConfirmed();
        Points away = sheet.rating().total().low().minus(total);
        for (Item item : Editions.SHIPPED.checklist().items()) {
            boolean judged = !Consensus.isObjective(item) && !item.isBonus();
            if (judged && item.liveIn(sheet.facts().season()) && !away.isZero()) {
                Points loss = away.min(item.points());
                Sheet before = sheet.sheet();
                sheet.answer(item.code(), new Answer.Awarded(item.points().minus(loss)));
                assertThat(before).isNotEqualTo(sheet.sheet());
                away = sheet.rating().total().low().minus(total).atLeastZero();
            }
        }
        return sheet;
    }

    private static Outcome outcome(Consensus table, String item) {
        return table.ruling(item).orElseThrow().outcome();
    }

    private static String points(Consensus table, String item) {
        return table.ruling(item).orElseThrow().score().points().told();
    }

    private static String difference(Consensus table) {
        return table.ruling(GRADED).orElseThrow().difference().orElseThrow().toString();
    }
}
