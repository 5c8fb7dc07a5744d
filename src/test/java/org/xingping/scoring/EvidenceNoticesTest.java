package org.xingping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingping.assessment.Notice;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;

class EvidenceNoticesTest {
    private final Scenario sheet = Scenario.given(Editions.SHIPPED);

    @Test
    void anItemThatMustHaveAPhotoIsAnErrorFromItsAnswerUntilThePhotoIsThere() {
        assertThat(said()).as("nothing is asked of what is not answered").isEmpty();

        sheet.on("KF-21").clear();
        assertThat(said()).containsExactly("ERROR notice.photo.always KF-21");

        assertThat(said(sheet.photo())).isEmpty();
        assertThat(said(sheet.undo())).containsExactly("ERROR notice.photo.always KF-21");
    }

    @Test
    void aLostPointMustHaveAPhotoAndFullMarksNeedNone() {
        sheet.on("BJ-02").clear();
        assertThat(said()).isEmpty();

        sheet.on("BJ-02").finding("a", "3栋大堂", "积尘", 1);
        assertThat(said()).containsExactly("ERROR notice.photo.loss BJ-02");

        assertThat(said(sheet.photo())).isEmpty();
    }

    @Test
    void anItemThatIsLeftOutNeedsNoPhoto() {
        sheet.on("KF-19").notApplicable("合同未约定").on("KF-21").couldNotAssess("公示栏在维修");

        assertThat(said()).isEmpty();
    }

    private List<String> said() {
        return said(sheet);
    }

    private static List<String> said(Scenario sheet) {
        return EvidenceNotices.of(sheet.sheet(), Scoring.rate(Editions.SHIPPED.checklist(), sheet.sheet())).stream()
                .map(EvidenceNoticesTest::word)
                .toList();
    }

    private static String word(Notice notice) {
        return notice.severity() + " " + notice.key() + " " + notice.about().code();
    }
}
