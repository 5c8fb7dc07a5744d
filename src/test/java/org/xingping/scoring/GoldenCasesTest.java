package org.xingping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingping.testkit.Answers.awarded;
import static org.xingping.testkit.Answers.done;
import static org.xingping.testkit.Answers.reported;
import static org.xingping.testkit.Answers.value;
import static org.xingping.testkit.Scenario.given;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Points;
import org.xingping.checklist.Season;
import org.xingping.fieldwork.Tally;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;

/** The golden cases of the trade, by number. Those of several experts and of the five modules come with them. */
class GoldenCasesTest {
    /** 79 of 100 satisfied. */
    private static final Tally SEVENTY_NINE = new Tally(79, 0, 21, 0, 0, 0);

    @Test
    void goldenCase01AnswerRateFallsIntoBandsByItsRawValue() {
        Map.of("98", "1.50", "97.99", "1.20", "95", "1.20", "94.99", "0.75", "90", "0.75", "89.99", "0.00")
                .forEach((rate, points) ->
                        sheet().answer("KF-02", reported(rate)).expectPoints("KF-02", points));
    }

    @Test
    void goldenCase02WaitingTimeFallsIntoBandsThatIncludeTheirBound() {
        Map.of("30", "1.50", "30.1", "1.20", "45", "1.20", "60", "0.75", "60.1", "0.00")
                .forEach((seconds, points) ->
                        sheet().answer("KF-03", value(seconds)).expectPoints("KF-03", points));
    }

    @Test
    void goldenCase03FindingsDeductUntilNothingIsLeft() {
        Map.of(4, "0.30", 5, "0.00", 6, "0.00")
                .forEach((count, points) ->
                        sheet().on("BJ-02").finding("a", count).expectPoints("BJ-02", points));
    }

    @Test
    void goldenCase04NineOfTenRoundsAreNinetyPercent() {
        sheet().answer("BJ-05", done(9, 10)).expectPoints("BJ-05", "0.80");
    }

    @Test
    void goldenCase05MoreRoundsThanDueAreNotMoreThanAll() {
        sheet().answer("BJ-01", done(33, 30)).expectPoints("BJ-01", "1.00");
    }

    @Test
    void goldenCase06WhatTheEstateDoesNotHaveLeavesTheBase() {
        SectionScore cleaning = section(
                sheet().without(Equipment.LIFT, Equipment.PUBLIC_TOILET)
                        .on("BJ-02")
                        .finding("a", 4)
                        .on("BJ-06")
                        .finding("a", 3)
                        .baseFullMarks(),
                "BJ");

        assertThat(cleaning.applicable()).isEqualTo(Points.of("15"));
        assertThat(cleaning.points()).isEqualTo(exactly("12.90"));
        assertThat(cleaning.score()).isEqualTo(exactly("17.20"));
    }

    @Test
    void goldenCase07GardeningHoldsFifteenPointsInEverySeason() {
        for (Season season : Season.values()) {
            assertThat(section(sheet().season(season), "LH").applicable())
                    .as(season.name())
                    .isEqualTo(Points.of("15"));
        }
        assertThat(List.of("2025-03-01", "2025-06-30", "2025-11-30", "2026-02-28").stream()
                        .map(day -> sheet().date(day).facts().season()))
                .containsExactly(Season.values());
    }

    @Test
    void goldenCase08InnovationMakesFourAndFiveStarsInsideTheHundred() {
        bonus(sheet().baseFullMarks()).expectTotal("85.00").expectStars(3);
        bonus(sheet().baseFullMarks(), "JF-01", "JF-02", "JF-04")
                .expectTotal("90.00")
                .expectStars(4);
        bonus(sheet().baseFullMarks(), "JF-01", "JF-02", "JF-03", "JF-04", "JF-05", "JF-06", "JF-08")
                .expectTotal("95.00")
                .expectStars(5);
    }

    @Test
    void goldenCase09BonusOnTopIsAddedUpToItsCap() {
        bonus(
                        onTop(sheet())
                                .answer("LH-03", awarded("0"))
                                .answer("LH-04", awarded("0"))
                                .answer("LH-05", awarded("0"))
                                .answer("LH-06", awarded("0"))
                                .answer("LH-01", awarded("0.5"))
                                .baseFullMarks(),
                        "JF-01",
                        "JF-02",
                        "JF-03")
                .expectTotal("98.00")
                .expectStars(5);

        Scenario twenty = onTop(given(Editions.RICH_BONUS))
                .answer("JF-02", new Answer.NotClaimed())
                .answer("JF-04", new Answer.NotClaimed())
                .fullMarks()
                .claimAllConfirmed();

        assertThat(section(twenty, "JF").applicable()).isEqualTo(Points.of("20"));
        assertThat(section(twenty, "JF").points()).isEqualTo(exactly("17.00"));
        assertThat(section(twenty, "JF").score()).isEqualTo(exactly("15.00"));
        twenty.expectTotal("115.00");
    }

    @Test
    void goldenCase10StarsAreDecidedOnTheHundredth() {
        String[] ten = {"JF-01", "JF-02", "JF-03", "JF-04", "JF-05", "JF-06", "JF-08"};

        bonus(sheet().baseFullMarks(), ten).expectTotal("95.00").expectStars(5);
        bonus(sheet().answer("KF-15", awarded("1.99")).baseFullMarks(), ten)
                .expectTotal("94.99")
                .expectStars(4);
    }

    @Test
    void goldenCase11DiscontentOwnersCapAtOneStar() {
        sheet().survey(100, SEVENTY_NINE)
                .fullMarks()
                .claimAllConfirmed()
                .expectTotal("96.00")
                .expectStars(1);
    }

    @Test
    void goldenCase13OneOpenItemKeepsTheTotalProvisional() {
        Scenario open = sheet().fullMarks().claimAllConfirmed().answer("KF-05", Answer.UNSCORED);

        open.expectTotal("98.00-100.00").expectStars(5);
        assertThat(open.rating().isFinal()).isFalse();
        assertThat(open.rating().count(ItemState.OPEN)).isEqualTo(1);
        assertThat(open.fullMarks("KF-05").rating().isFinal()).isTrue();
    }

    @Test
    void goldenCase14AComplaintClassWithoutCasesLeavesTheBase() {
        Scenario none = sheet();
        for (String item : List.of("KF-08", "KF-09")) {
            none.on(item).notApplicable("评价期内无此类投诉");
        }
        none.answer("KF-15", awarded("1.54")).fullMarks().claimAllConfirmed();

        assertThat(section(none, "KF").applicable()).isEqualTo(Points.of("23"));
        assertThat(section(none, "KF").score()).isEqualTo(exactly("24.50"));
        none.expectTotal("99.50");
    }

    @Test
    void goldenCase15OrdinaryFaultsAddUpAndTheRedLineIsZeroAtOnce() {
        sheet().on("BA-16").finding("a", 2).finding("b", 1).expectPoints("BA-16", "0.00");
        sheet().on("BA-16").finding("a", 1).finding("b", 1).expectPoints("BA-16", "0.50");
        sheet().on("BA-16").zeroLine().expectPoints("BA-16", "0.00");
    }

    @Test
    void goldenCase16AWholeSectionLeftOutGivesItsWeightToTheOthers() {
        Scenario leftOut = sheet().sectionNotApplicable("LH").fullMarks().claimAllConfirmed();

        leftOut.expectTotal("85.00-100.00");
        assertThat(leftOut.rating().isFinal()).isFalse();

        leftOut.parameters(old -> old.withSpread(Set.of("LH"))).expectTotal("100.00");
        assertThat(leftOut.rating().isFinal()).isTrue();
        assertThat(leftOut.rating().sections().stream().map(SectionScore::weight))
                .containsExactly(
                        Points.of("30.35"), Points.of("24.29"), Points.ZERO, Points.of("30.36"), Points.of("15"));
    }

    @Test
    void goldenCase17WhatCouldNotBeAssessedStaysOpenByItsPoints() {
        Scenario locked =
                sheet().on("KF-05").couldNotAssess("监控室无法进入").fullMarks().claimAllConfirmed();

        locked.expectTotal("98.00-100.00");
        assertThat(locked.rating().isFinal()).isFalse();
        assertThat(locked.answer("KF-05", awarded("2")).rating().isFinal()).isTrue();
    }

    @Test
    void goldenCase18CapComesBeforeDownAndNoStarComesLast() {
        sheet().survey(100, SEVENTY_NINE)
                .fullMarks()
                .claimAllConfirmed()
                .expectTotal("96.00")
                .veto("VT-09")
                .expectStars(0)
                .undo()
                .expectStars(1)
                .veto("VT-01")
                .expectStars(0);
    }

    @Test
    void goldenCase19AWeakSectionCostsAStarWhereTheFloorIsOn() {
        Scenario weak = sheet().answer("LH-03", awarded("0"))
                .answer("LH-04", awarded("1.6"))
                .answer("JF-01", awarded("0"))
                .answer("JF-03", awarded("1.4"))
                .fullMarks()
                .claimAllConfirmed();

        assertThat(section(weak, "LH").points()).isEqualTo(exactly("12.60"));
        weak.expectTotal("95.00").expectStars(5);
        weak.parameters(old -> old.withSectionFloor(true)).expectStars(4);
    }

    @Test
    void goldenCase20TheSurveyIndexIsBlendedIntoTheTotal() {
        Scenario blended = sheet().on("KF-20")
                .notApplicable("满意度指数已折入总分")
                .survey(100, new Tally(0, 100, 0, 0, 0, 0))
                .answer("JF-09", new Answer.NotClaimed())
                .baseFullMarks();

        bonus(blended, "JF-01", "JF-02", "JF-04").expectTotal("90.00");
        blended.parameters(old -> old.withSurveyPercent(30))
                .expectTotal("87.00")
                .expectStars(3);
    }

    @Test
    void goldenCase21TheTotalOnTopMayPassAHundredUnlessCapped() {
        Scenario rich = bonus(
                onTop(sheet())
                        .answer("LH-03", awarded("0"))
                        .answer("LH-05", awarded("0"))
                        .baseFullMarks(),
                "JF-01",
                "JF-02",
                "JF-03");

        rich.expectTotal("103.00");
        rich.parameters(old -> old.withCapTotalAt100(true)).expectTotal("100.00");
    }

    @Test
    void goldenCase22ATooSmallSampleTakesNoStar() {
        sheet().occupied(1_010)
                .survey(100, SEVENTY_NINE)
                .fullMarks()
                .claimAllConfirmed()
                .expectTotal("96.00")
                .expectStars(5)
                .occupied(1_000)
                .expectStars(1);
    }

    @Test
    void goldenCase23UnconfirmedClaimsCountAtTheUpperEndOnly() {
        Scenario claimed = sheet().baseFullMarks();
        for (String item : List.of("JF-01", "JF-02", "JF-03", "JF-04", "JF-05", "JF-06", "JF-08")) {
            claimed.fullMarks(item).claim(item);
        }
        claimed.restNotClaimed().expectTotal("85.00-95.00").expectStars(3, 5);

        assertThat(claimed.rating().isFinal()).isFalse();
        claimed.verdict("JF-01", Verdict.REFUSED).expectTotal("85.00-93.00");
    }

    private static Scenario sheet() {
        return given(Editions.SHIPPED);
    }

    private static Scenario onTop(Scenario scenario) {
        return scenario.parameters(old -> old.withPlacement(Placement.ON_TOP));
    }

    /** Full marks for these bonus items, all others not claimed, and every claim confirmed. */
    private static Scenario bonus(Scenario scenario, String... items) {
        return scenario.fullMarks(items).restNotClaimed().claimAllConfirmed();
    }

    private static SectionScore section(Scenario scenario, String code) {
        return scenario.rating().sections().stream()
                .filter(score -> score.section().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Range exactly(String points) {
        return Range.exactly(Points.of(points));
    }
}
