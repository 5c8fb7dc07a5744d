package org.xingping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingping.testkit.Answers.ratio;
import static org.xingping.testkit.Answers.ticked;
import static org.xingping.testkit.Scenario.given;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Points;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;

/** What a rating says where a straight sum would mislead. */
class RatingTest {
    private final Scenario sheet = given(Editions.SHIPPED);

    @Test
    void aSurveyQuestionNobodyAnsweredIsOpenAndNotZero() {
        Map<String, Tally> onlyOverall = Map.of("overall", new Tally(50, 0, 0, 0, 0, 0));
        sheet.survey(new Survey(true, 60, 60, 50, onlyOverall));

        sheet.expectPoints("KF-20", "3.00").expectPoints("JF-09", "0.00-1.00");
        assertThat(state("JF-09")).isEqualTo(ItemState.OPEN);
    }

    @Test
    void aSurveyThatWasNotHeldIsZeroAndFiresNothing() {
        sheet.survey(Survey.NOT_HELD)
                .expectPoints("KF-20", "0.00")
                .expectPoints("JF-09", "0.00")
                .expectStars(0, 5);

        assertThat(sheet.rating().vetoes()).isEmpty();
    }

    @Test
    void aBlendedTotalIsNotFinalBeforeTheSurvey() {
        sheet.on("KF-20").notApplicable("满意度指数已折入总分").answer("JF-09", new Answer.NotClaimed());
        sheet.fullMarks().claimAllConfirmed();
        assertThat(sheet.rating().isFinal()).isTrue();

        sheet.parameters(old -> old.withSurveyPercent(30));
        assertThat(sheet.rating().isFinal()).isFalse();
        sheet.expectTotal("69.30-99.30");
    }

    @Test
    void aBonusOnTopPromisesNoMoreThanItsItemsHold() {
        Scenario poor = given(Editions.changed("JF-01", "points: 2", "points: 1"))
                .parameters(old -> old.withPlacement(Placement.ON_TOP));

        assertThat(poor.rating().maximum()).isEqualTo(Points.of("114"));
        poor.expectTotal("0.00-114.00").fullMarks().claimAllConfirmed().expectTotal("114.00");
        assertThat(losses(poor.rating())).isEqualTo(Points.ZERO);
    }

    @Test
    void whereEverySectionIsLeftOutNothingIsSpreadAndNothingFinal() {
        Rating bare = given(Editions.changed("KF-04", "not-applicable: never", "not-applicable: reason"))
                .sectionNotApplicable("KF")
                .sectionNotApplicable("BJ")
                .sectionNotApplicable("LH")
                .sectionNotApplicable("BA")
                .parameters(old -> old.withSpread(Set.of("KF", "BJ", "LH", "BA")))
                .restNotClaimed()
                .rating();

        assertThat(bare.isFinal()).isFalse();
        assertThat(bare.maximum()).isEqualTo(Points.HUNDRED);
        assertThat(bare.sections()).noneMatch(SectionScore::spread);
    }

    @Test
    void notApplicableCountsForNothingWhereTheStandardRulesItOut() {
        sheet.on("KF-04").notApplicable("无线上平台").expectPoints("KF-04", "0.00-1.50");
        sheet.on("JF-01").notApplicable("无").expectPoints("JF-01", "0.00-2.00");

        assertThat(state("KF-04")).isEqualTo(ItemState.OPEN);
        assertThat(state("JF-01")).isEqualTo(ItemState.OPEN);
    }

    @Test
    void anAnswerOfAnotherModeCountsForNothing() {
        for (Answer answer : List.of(
                new Answer.Clear(),
                new Answer.Level(1),
                new Answer.Done(1, 1, 0),
                new Answer.Counted(1, true),
                new Answer.Decision(true),
                new Answer.NotClaimed(),
                ratio(1, 0))) {
            sheet.answer("KF-02", answer).expectPoints("KF-02", "0.00-1.50");
        }
        sheet.answer("KF-15", new Answer.Level(5)).expectPoints("KF-15", "0.00-2.00");
    }

    @Test
    void anElementTheEstateCannotHaveIsNotMissing() {
        sheet.answer("BA-11", ticked(1, 2, 4, 5)).expectPoints("BA-11", "1.20");

        sheet.without(Equipment.LIFT).expectPoints("BA-11", "1.50");
    }

    @Test
    void anItemWithoutAnyApplicableElementEarnsNothingForIt() {
        sheet.without(Equipment.PLAYGROUND)
                .answer("KF-18", new Answer.Ticked(Set.of(), Set.of(1, 3)))
                .expectPoints("KF-18", "0.00-0.50")
                .answer("KF-18", new Answer.Ticked(Set.of(1), Set.of(3)))
                .expectPoints("KF-18", "0.50");
    }

    @Test
    void aConditionNotMetLimitsACount() {
        sheet.answer("BA-12", new Answer.Counted(2, true)).expectPoints("BA-12", "1.50");
        sheet.answer("BA-12", new Answer.Counted(2, false)).expectPoints("BA-12", "0.90");
        sheet.answer("BA-12", new Answer.Counted(0, true)).expectPoints("BA-12", "0.00");
    }

    @Test
    void theRedLineIsZeroWhateverElseWasSaid() {
        sheet.answer("BJ-13", ticked(1, 2, 3)).zeroLine().expectPoints("BJ-13", "0.00");
    }

    @Test
    void mainLossesComeGreatestFirst() {
        Rating rating = sheet.answer("KF-02", ratio(0, 10))
                .answer("KF-05", new Answer.CouldNotAssess("监控室无法进入"))
                .on("LH-03")
                .finding("a", 9)
                .rating();

        assertThat(rating.mainLosses(5).stream().map(score -> score.item().code() + " " + score.loss()))
                .containsExactly("LH-03 2.00", "KF-02 1.50");
        assertThat(losses(rating)).isEqualTo(Points.of("3.50"));
    }

    private ItemState state(String item) {
        return Objects.requireNonNull(sheet.rating().byCode().get(item)).state();
    }

    private static Points losses(Rating rating) {
        Points sum = rating.surveyIndex().loss();
        for (ItemScore item : rating.items()) {
            sum = sum.plus(item.loss());
        }
        return sum;
    }
}
