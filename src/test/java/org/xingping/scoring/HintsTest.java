package org.xingping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingping.testkit.Answers.done;
import static org.xingping.testkit.Answers.ratio;
import static org.xingping.testkit.Answers.reported;
import static org.xingping.testkit.Answers.value;
import static org.xingping.testkit.Scenario.given;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Notice.Severity;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Equipment;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.testkit.Editions;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.RandomSheets.Filling;
import org.xingping.testkit.Scenario;
import org.xingping.text.Messages;

/** The check panel, rule by rule: first a sheet about which nothing is to be said, then one thing wrong with it. */
class HintsTest {
    private final Scenario sheet = given(Editions.SHIPPED);

    @Test
    void nothingIsSaidOfACleanSheet() {
        assertThat(clean()).isEmpty();
    }

    @Test
    void everyOpenItemIsAnErrorOfItsOwn() {
        List<Notice> notices = panel();

        assertThat(notices.stream().filter(notice -> notice.severity() == Severity.ERROR))
                .hasSize(sheet.rating().items().size())
                .allMatch(notice -> notice.key().startsWith("notice.open"));
        assertThat(notices.stream().map(Notice::severity)).isSorted();
        clean();
        sheet.answer("KF-05", Answer.UNSCORED);
        says("ERROR notice.open KF-05");
    }

    @Test
    void whatIsUndecidedOrWithoutReasonIsAnError() {
        clean();
        sheet.on("KF-05").couldNotAssess("监控室无法进入");
        says("ERROR notice.undecided KF-05");
        sheet.on("KF-05").couldNotAssess(" ");
        says("ERROR notice.undecided KF-05", "ERROR notice.reason KF-05");
        sheet.on("KF-05").notApplicable("");
        says("ERROR notice.reason KF-05");
        sheet.answer("KF-05", value("5")).on("KF-04").notApplicable("无线上平台");
        says("ERROR notice.never KF-04");
    }

    @Test
    void numbersOutOfSenseAreErrors() {
        clean();
        sheet.answer("KF-02", ratio(101, 100));
        says("ERROR notice.ratio.named KF-02");
        sheet.answer("KF-02", ratio(-1, 100));
        says("ERROR notice.negative KF-02");
        sheet.answer("KF-02", ratio(0, 0));
        says("ERROR notice.nothing.due KF-02");
        sheet.answer("KF-02", reported("100.1"));
        says("ERROR notice.percent KF-02");
        sheet.answer("KF-02", new Answer.Level(1));
        says("ERROR notice.misfit KF-02");
        sheet.answer("KF-02", ratio(50, 50)).answer("KF-03", value("-1"));
        says("ERROR notice.negative KF-03");
        sheet.answer("KF-03", value("1")).answer("BJ-05", done(-1, 10)).answer("BA-12", new Answer.Counted(-1, true));
        says("ERROR notice.negative BJ-05", "ERROR notice.negative BA-12");
    }

    @Test
    void findingsNeedWordsAndAKnownKind() {
        clean();
        sheet.on("BJ-02").finding("a", "3栋", " ", 1);
        says("ERROR notice.finding.text BJ-02");
        sheet.withdraw("f-1").finding("z", "3栋", "积尘", 1);
        says("ERROR notice.finding.kind BJ-02");
        sheet.withdraw("f-2").on("BA-16").zeroLine();
        says();
    }

    @Test
    void parkedFindingsAreNamed() {
        clean();
        sheet.on("BJ-02").finding("a", 1).notApplicable("无大堂");
        says("WARNING notice.parked BJ-02");
    }

    @Test
    void aVetoNeedsProofTwoNamesAndALook() {
        clean();
        sheet.step(Deed.of(new Kind.VetoFound("VT-09", " ", List.of("林晓", "林晓 "))));
        says("ERROR notice.veto.proof VT-09", "ERROR notice.veto.names VT-09");
        sheet.step(Deed.of(new Kind.VetoCleared("VT-09", false)));
        says("WARNING notice.veto.open VT-09");
        sheet.vetoCleared("VT-09").survey(100, new Tally(70, 0, 30, 0, 0, 0));
        says("WARNING notice.veto.fires VT-05");
    }

    @Test
    void theSurveyMustMakeSense() {
        clean();
        Tally tally = new Tally(30, 0, 0, 0, 0, 0);
        Map<String, Tally> both = Map.of("overall", tally, "innovation", tally);
        sheet.survey(new Survey(true, 29, 30, 30, both));
        says("ERROR notice.survey.counts KF-20");
        sheet.survey(new Survey(true, 30, 30, 29, both));
        says("ERROR notice.survey.tally KF-20", "ERROR notice.survey.tally JF-09", "WARNING notice.survey.small KF-20");
        sheet.survey(new Survey(true, 30, 30, 30, both)).occupied(310);
        says("WARNING notice.survey.small KF-20");
        assertThat(panel().getFirst().args()).containsExactly("30", "31");
        sheet.survey(Survey.NOT_HELD);
        says("WARNING notice.survey.none KF-20");
    }

    @Test
    void aBlendedSurveyMustNotCountTwice() {
        clean();
        sheet.parameters(old -> old.withSurveyPercent(30));
        says("ERROR notice.blend KF-20");
        sheet.on("KF-20").notApplicable("满意度指数已折入总分");
        says();
        Scenario unasked = given(Editions.SHIPPED).parameters(old -> old.withSurveyPercent(30));
        unasked.on("KF-20").notApplicable("满意度指数已折入总分");
        assertThat(Hints.panel(unasked.checklist(), unasked.sheet(), unasked.rating()))
                .anyMatch(notice -> notice.key().equals("notice.blend.survey"));
    }

    @Test
    void whatIsLeftOutIsAskedAbout() {
        clean();
        sheet.on("BJ-02").notApplicable("无大堂").on("BJ-04").notApplicable("无电梯");
        says();
        sheet.on("BJ-06").notApplicable("无楼道");
        says("WARNING notice.left.out BJ");
        sheet.on("BJ-06").clear().without(Equipment.PUBLIC_TOILET, Equipment.LIFT, Equipment.LOBBY);
        says();
        sheet.sectionNotApplicable("LH");
        says("ERROR notice.section.empty LH");
        sheet.parameters(old -> old.withSpread(Set.of("LH")));
        says();
    }

    @Test
    void aBonusThatCountsNeedsPapersAndADate() {
        clean();
        LocalDate inside = sheet.facts().period().to();
        sheet.step(Deed.on("JF-12", new Kind.BonusClaimed("", inside)));
        says("ERROR notice.claim.papers JF-12");
        sheet.step(Deed.on("JF-12", new Kind.BonusClaimed("证书", null)));
        says("ERROR notice.claim.date JF-12");
        sheet.step(Deed.on("JF-12", new Kind.BonusClaimed("证书", inside.plusDays(1))));
        says("WARNING notice.claim.period JF-12");
        sheet.claim("JF-12").verdict("JF-12", Kind.Verdict.PENDING);
        says("WARNING notice.claim.pending JF-12");
        sheet.step(Deed.on("JF-12", new Kind.BonusClaimed("", null))).verdict("JF-12", Kind.Verdict.REFUSED);
        says();
    }

    @Test
    void oneFaultIsDeductedOnce() {
        clean();
        sheet.on("BJ-02").finding("a", "3栋大堂", "积尘", 1).finding("a", "3栋大堂", "积尘", 1);
        says();
        sheet.on("BJ-06").finding("a", "3栋大堂", "积尘", 1);
        says("WARNING notice.twice BJ-06");
        sheet.withdraw("f-3").finding("a", "4栋大堂", "积尘", 1).finding("a", "", "积尘", 1);
        says();
    }

    @Test
    void tenEqualNotesAreOdd() {
        clean();
        for (int i = 1; i <= 9; i++) {
            sheet.on("BJ-0" + i).note("情况良好");
        }
        says();
        sheet.on("BJ-10").note("情况良好 ");
        says("WARNING notice.notes BJ-01");
    }

    @Test
    void roundsDueAreComparedWithTheRule() {
        clean();
        sheet.answer("BJ-01", new Answer.Done(30, 30, 5));
        says();
        sheet.answer("BJ-01", new Answer.Done(25, 25, 5));
        says("WARNING notice.due.differs BJ-01");
        assertThat(panel().getFirst().args()).containsExactly("25", "5", "6", "30");
    }

    @Test
    void fewSamplesAreHintedAtWhereOneMissCostsABand() {
        clean();
        sheet.answer("KF-06", ratio(19, 19));
        says();
        sheet.answer("KF-06", ratio(18, 19));
        says("HINT notice.sample KF-06");
        sheet.answer("KF-06", ratio(19, 20));
        says();
        sheet.answer("BJ-16", ratio(9, 10));
        says();
    }

    @Test
    void starsThatContradictTheirMeaningAreHintedAt() {
        clean();
        sheet.answer("JF-03", new Answer.NotClaimed());
        says("HINT notice.meaning JF-03");
        sheet.answer("JF-02", new Answer.NotClaimed()).answer("JF-01", new Answer.NotClaimed());
        sheet.expectStars(4);
        says("HINT notice.meaning JF-02");
    }

    @Test
    void everyNoticeHasASentenceInBothLanguagesAndAPlaceToGoTo() {
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, 51);
        for (int i = 0; i < 100; i++) {
            Scenario random = sheets.next();
            for (Notice notice : Hints.panel(random.checklist(), random.sheet(), random.rating())) {
                for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    assertThat(Messages.in(locale)
                                    .get(notice.key(), notice.args().toArray()))
                            .isNotBlank()
                            .doesNotContainPattern("\\{\\d");
                }
                assertThat(codes(random.checklist()))
                        .as(notice.key())
                        .contains(notice.about().code());
            }
        }
    }

    private static Set<String> codes(Checklist checklist) {
        Set<String> codes = new HashSet<>();
        checklist.sections().forEach(section -> codes.add(section.code()));
        checklist.items().forEach(item -> codes.add(item.code()));
        checklist.vetoes().forEach(veto -> codes.add(veto.code()));
        return codes;
    }

    @Test
    void noErrorStandsWhereNothingIsOpenAndAllIsWritten() {
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, 52);
        for (int i = 0; i < 200; i++) {
            Scenario finished = sheets.next(Filling.FINISHED);
            assertThat(Hints.panel(finished.checklist(), finished.sheet(), finished.rating()))
                    .as("sheet %d", i)
                    .noneMatch(notice -> notice.severity() == Severity.ERROR
                            && !notice.key().startsWith("notice.photo.")); // these sheets have none
        }
    }

    /** Everything answered, claimed, confirmed and looked into. */
    private List<Notice> clean() {
        sheet.fullMarks().photographed().claimAllConfirmed().allVetoesCleared();
        return panel();
    }

    private List<Notice> panel() {
        return Hints.panel(sheet.checklist(), sheet.sheet(), sheet.rating());
    }

    private void says(String... notices) {
        assertThat(panel().stream()
                        .map(notice -> notice.severity() + " " + notice.key() + " "
                                + notice.about().code()))
                .containsExactlyInAnyOrderElementsOf(List.of(notices));
    }
}
