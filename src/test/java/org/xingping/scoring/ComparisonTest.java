package org.xingping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xingping.assessment.Answer;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Kind.SheetKind;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Points;
import org.xingping.scoring.ItemComparison.Cell;
import org.xingping.scoring.ItemComparison.Difference;
import org.xingping.scoring.LossCause.Why;
import org.xingping.testkit.Editions;
import org.xingping.testkit.PanelTable;
import org.xingping.testkit.RandomPanels;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Scenario;

/** Assessments beside each other: by hand, and for sheets thrown together from a printed seed. */
class ComparisonTest {
    /** 1.5 points in 保洁管理, 0.3 for each place. */
    private static final String LOBBY = "BJ-02";

    /** 2 points in 保安巡逻, 0.5 for one kind, 1 for the other. */
    private static final String FIRE = "BA-16";

    /** 2 points in 绿化养护, graded 优良中差. */
    private static final String LOOKS = "LH-04";

    @Test
    void twoVisitsByHand() {
        Scenario earlier = visit("2025-07-15")
                .on(LOBBY)
                .finding("a", 2)
                .on(FIRE)
                .finding("a", 1)
                .finding("b", 2)
                .answer(LOOKS, new Answer.Level(2))
                .fullMarks()
                .claimAllConfirmed();
        Scenario later = visit("2025-08-20")
                .answer(LOOKS, new Answer.Level(3))
                .fullMarks()
                .claimAllConfirmed();
        earlier.expectTotal("97.00");
        later.expectTotal("99.20");

        Comparison compared = compared(later, earlier);

        assertThat(compared.assessments()).extracting(Opened::rating).containsExactly(earlier.rating(), later.rating());
        assertThat(compared.sections())
                .extracting(ComparisonTest::told)
                .containsExactly(
                        "KF 100.00 100.00 apart 0.00",
                        "BJ 97.00 100.00 apart 3.00",
                        "LH 97.33 94.67 apart 2.66",
                        "BA 92.00 100.00 apart 8.00",
                        "JF 100.00 100.00 apart 0.00");
        assertThat(compared.items())
                .filteredOn(row -> row.difference() == Difference.DIFFERENT)
                .extracting(ComparisonTest::told)
                .containsExactly(
                        "BA-16 0.00 2.00 apart 2.00 change 2.00",
                        "BJ-02 0.90 1.50 apart 0.60 change 0.60",
                        "LH-04 1.60 1.20 apart 0.40 change -0.40");
        assertThat(compared.items())
                .filteredOn(row -> row.difference() == Difference.SAME)
                .hasSizeGreaterThan(70);
        assertThat(compared.causes())
                .as("the two points of the item are shared 1 : 4")
                .extracting(ComparisonTest::told)
                .containsExactly(
                        "BA-16 通道堵塞或锁闭 1.60 0.00 = 1.60 in 1 of 1",
                        "LH-04 0.40 0.80 = 1.20 in 2 of 1",
                        "BJ-02 一般 0.60 0.00 = 0.60 in 1 of 1",
                        "BA-16 一般 0.40 0.00 = 0.40 in 1 of 1");
        assertThat(compared.estates()).isEqualTo(1);
    }

    @Test
    void theZeroLineIsACauseOfItsOwnAndEstatesAreCounted() {
        Scenario one = visit("2025-07-15").on(FIRE).zeroLine().fullMarks();
        Scenario other = visit("2025-07-16")
                .estate(_ -> EstateFacts.of("东海明珠", "海丝物业"))
                .on(FIRE)
                .zeroLine()
                .fullMarks();

        assertThat(compared(one, other).causes())
                .extracting(ComparisonTest::told)
                .containsExactly("BA-16 zero 2.00 2.00 = 4.00 in 2 of 2");
        assertThat(compared(one, other).estates()).isEqualTo(2);
    }

    @Test
    void whatStandardsAskDifferentlyIsNotCounted() {
        Edition stricter = Editions.changed(LOOKS, "criterion: 造型整齐、层次清楚、与环境协调", "criterion: 造型整齐、层次清楚");
        Scenario now = Scenario.given(stricter).date("2025-08-20").answer(LOOKS, new Answer.Level(1));
        Scenario before = visit("2025-07-15").answer(LOOKS, new Answer.Level(3));

        ItemComparison row = row(compared(before, now), LOOKS);

        assertThat(row.difference()).isEqualTo(Difference.CHANGED);
        assertThat(row.apart()).isEqualTo(Points.ZERO);
        assertThat(row.change()).isEmpty();
        assertThat(row.item().criterion()).as("as the latest has it").isEqualTo("造型整齐、层次清楚");
    }

    @Test
    void whatIsNotAskedInASeasonOrNotScoredYetIsNoDifference() {
        Scenario summer = visit("2025-07-15").fullMarks();
        Scenario spring = visit("2025-04-15").answer(LOOKS, new Answer.Level(3));
        Comparison compared = compared(spring, summer);
        String summerOnly = only(summer);

        assertThat(row(compared, summerOnly).cells().getFirst()).isEqualTo(new Cell.OutOfSeason());
        assertThat(row(compared, summerOnly).difference()).isEqualTo(Difference.ALONE);
        assertThat(row(compared, LOBBY).difference()).isEqualTo(Difference.UNSETTLED);
        assertThat(row(compared, LOOKS).difference()).isEqualTo(Difference.DIFFERENT);
        assertThat(told(compared.sections().get(2)))
                .as("1.20 of 15 is sure, 0.80 is lost")
                .startsWith("LH 8.00–94.67")
                .endsWith("apart –");
    }

    @Test
    void notApplicableInOneOnlyIsADifferenceOfItsOwnKind() {
        Scenario with = visit("2025-07-15").answer(LOBBY, new Answer.Clear());
        Scenario without = visit("2025-07-16").on(LOBBY).notApplicable("无大堂");
        Scenario again = visit("2025-07-17").on(LOBBY).notApplicable("无大堂");

        assertThat(row(compared(with, without), LOBBY).difference()).isEqualTo(Difference.PARTLY);
        assertThat(row(compared(with, without), LOBBY).apart()).isEqualTo(Points.ZERO);
        assertThat(row(compared(without, again), LOBBY).difference()).isEqualTo(Difference.SAME);
        assertThat(compared(with, without).items().getFirst().item().code())
                .as("it asks for a look first")
                .isEqualTo(LOBBY);
    }

    @Test
    void aSectionThatIsLeftOutHasNoShare() {
        Scenario whole = visit("2025-07-15").fullMarks();
        Scenario without = visit("2025-07-16").sectionNotApplicable("LH").fullMarks();

        SectionComparison green = compared(whole, without).sections().get(2);

        assertThat(green.parts().getLast()).isEmpty();
        assertThat(green.apart()).isEmpty();
    }

    @Test
    void aPanelLosesByTheFindingsOfItsSheets() {
        PanelTable table = PanelTable.of(Rule.MEAN, 100, List.of(seat("1", 1), seat("2", 2)));
        Scenario none = visit("2025-07-16").fullMarks();
        Opened panel = Opened.of(Editions.SHIPPED, table.sheet());

        Comparison compared = Comparison.of(List.of(panel, opened(none)));

        assertThat(compared.causes())
                .extracting(ComparisonTest::told)
                .containsExactly("BJ-02 一般 0.45 0.00 = 0.45 in 1 of 1", "LH-04 0.20 0.00 = 0.20 in 1 of 1");
    }

    private static Scenario seat(String number, int level) {
        return Scenario.given(Editions.SHIPPED, number, SheetKind.LEAD)
                .on(LOBBY)
                .finding("a", level)
                .answer(LOOKS, new Answer.Level(level))
                .fullMarks();
    }

    @Test
    void fewerThanTwoOrMoreThanEightDoNotStandBesideEachOther() {
        Opened one = opened(visit("2025-07-15"));

        assertThatThrownBy(() -> Comparison.of(List.of(one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Comparison.of(List.of(one, one, one, one, one, one, one, one, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void causesAddUpToAllThatIsLostAndSharesAreExact() {
        long seed = 4_711;
        System.out.println("seed " + seed);
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, seed);
        for (int round = 0; round < 400; round++) {
            holds(Comparison.of(List.of(opened(sheets.next()), opened(sheets.next()), opened(sheets.next()))));
        }
    }

    @Test
    void theSameHoldsForPanels() {
        for (int seed = 1; seed <= 40; seed++) {
            System.out.println("seed " + seed);
            RandomPanels panels = new RandomPanels(seed);
            holds(Comparison.of(List.of(
                    Opened.of(Editions.SHIPPED, panels.next().sheet()),
                    Opened.of(Editions.SHIPPED, panels.next().sheet()))));
        }
    }

    private static void holds(Comparison compared) {
        for (int at = 0; at < compared.assessments().size(); at++) {
            Rating rating = compared.assessments().get(at).rating();
            int place = at;
            long lost = compared.causes().stream()
                    .mapToLong(cause -> cause.lost().get(place).hundredths())
                    .sum();
            assertThat(new Points(lost))
                    .isEqualTo(rating.maximum().minus(rating.total().high()));
            for (SectionScore section : rating.sections()) {
                Optional<SectionComparison.Part> part = compared.sections().stream()
                        .filter(row ->
                                row.section().code().equals(section.section().code()))
                        .flatMap(row -> row.parts().get(place).stream())
                        .findFirst();
                assertThat(part.isEmpty())
                        .isEqualTo(section.empty() || section.weight().isZero());
                part.ifPresent(known -> assertThat(known.percent().high().toBigDecimal())
                        .isEqualTo(percent(section.score().high(), section.weight())));
            }
        }
        assertThat(compared.causes())
                .allSatisfy(cause -> assertThat(cause.assessments())
                        .isBetween(1, compared.assessments().size())
                        .isGreaterThanOrEqualTo(cause.estates()));
        assertThat(compared.items())
                .extracting(row ->
                        row.apart().toBigDecimal().divide(row.item().points().toBigDecimal(), 9, RoundingMode.DOWN))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private static BigDecimal percent(Points part, Points whole) {
        return part.toBigDecimal()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.toBigDecimal(), 2, RoundingMode.HALF_UP);
    }

    private static Scenario visit(String date) {
        return Scenario.given(Editions.SHIPPED).date(date);
    }

    private static Comparison compared(Scenario... scenarios) {
        return Comparison.of(
                List.of(scenarios).stream().map(ComparisonTest::opened).toList());
    }

    private static Opened opened(Scenario scenario) {
        return Opened.of(scenario.edition(), scenario.sheet());
    }

    private static ItemComparison row(Comparison compared, String code) {
        return compared.item(code).orElseThrow();
    }

    /** An item that is asked in no other season than the one of this sheet. */
    private static String only(Scenario scenario) {
        return scenario.checklist().items().stream()
                .filter(item -> item.season() == scenario.facts().season())
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static String told(SectionComparison row) {
        String parts = String.join(
                " ",
                row.parts().stream()
                        .map(part -> part.map(known -> known.percent().told()).orElse("–"))
                        .toList());
        return row.section().code() + " " + parts + " apart "
                + row.apart().map(Points::toString).orElse("–");
    }

    private static String told(ItemComparison row) {
        String cells = String.join(
                " ",
                row.cells().stream()
                        .map(cell -> cell instanceof Cell.Asked asked
                                ? asked.points().map(Points::toString).orElse("–")
                                : "–")
                        .toList());
        return row.item().code() + " " + cells + " apart " + row.apart() + " change "
                + row.change().map(Points::toString).orElse("–");
    }

    private static String told(LossCause cause) {
        String why = switch (cause.why()) {
            case Why.Kind(String code, String title) -> code + " " + title;
            case Why.ZeroLine(String code) -> code + " zero";
            case Why.Whole(String code) -> code;
            case Why.SurveyIndex() -> "index";
        };
        return why + " "
                + String.join(" ", cause.lost().stream().map(Points::toString).toList()) + " = " + cause.sum() + " in "
                + cause.assessments() + " of " + cause.estates();
    }
}
