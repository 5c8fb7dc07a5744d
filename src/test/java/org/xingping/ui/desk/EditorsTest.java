package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Sheet;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;

/** Every way of answering, typed into the window and read back from the journal. */
class EditorsTest {
    @TempDir
    Path folder;

    private DeskStage desk;
    private Keyboard keys;

    @BeforeEach
    void open() {
        Scenario estate = Scenario.given(Editions.SHIPPED).date("2026-11-23").occupied(860);
        desk = DeskStage.show(folder, estate, Locale.SIMPLIFIED_CHINESE, 1366, 768, false);
        keys = new Keyboard(desk.stages.scene());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRatioIsTypedAsPassedOfChecked() {
        on("KF-02");
        keys.type("48").press(KeyCode.ENTER).type("49");
        assertThat(label("#desk-figure-result")).contains("97.96%").contains("80%");
        keys.press(KeyCode.ENTER);
        assertThat(answer("KF-02")).isEqualTo(new Answer.Ratio(48, 49));
        assertThat(focused()).isEqualTo("KF-03");
    }

    @Test
    void aRatioTypedWithASlashFillsBothFields() {
        on("KF-02");
        keys.type("48/49").press(KeyCode.ENTER);
        assertThat(answer("KF-02")).isEqualTo(new Answer.Ratio(48, 49));
    }

    @Test
    void aFigureFromAReportIsMarkedAsSuch() {
        on("KF-02");
        keys.press(KeyCode.T).type("98.5").press(KeyCode.ENTER);
        assertThat(answer("KF-02")).isEqualTo(new Answer.Value(new BigDecimal("98.5"), true));
    }

    @Test
    void whatCannotBeReadIsSaidAndChangesNothing() {
        on("KF-02");
        keys.type("50").press(KeyCode.ENTER).type("49").press(KeyCode.ENTER);
        assertThat(label("#desk-figure-error")).isEqualTo("接通数不能大于来电数（50 大于 49）");
        assertThat(answer("KF-02")).isEqualTo(Answer.UNSCORED);
        assertThat(focused()).isEqualTo("KF-02");
        keys.press(KeyCode.ESCAPE);
        assertThat(answer("KF-02")).isEqualTo(Answer.UNSCORED);
    }

    @Test
    void whatIsDueStandsThereAndShowsWhereItComesFrom() {
        on("BJ-01");
        assertThat(field("#desk-due")).isEqualTo("30");
        assertThat(field("#desk-days")).isEqualTo("5");
        keys.type("28").press(KeyCode.ENTER);
        assertThat(answer("BJ-01")).isEqualTo(new Answer.Done(28, 30, 5));
    }

    @Test
    void aCountCarriesItsCondition() {
        on("BA-12");
        keys.type("2").press(KeyCode.ENTER);
        assertThat(answer("BA-12")).isEqualTo(new Answer.Counted(2, false));
        on("BA-12");
        keys.press(KeyCode.T).press(KeyCode.ENTER);
        assertThat(answer("BA-12")).isEqualTo(new Answer.Counted(2, true));
    }

    @Test
    void theSurveyAnswersBothQuestionsAtOnceAndSaysWhatTheyComeTo() {
        on("KF-20");
        for (String figure : "120 110 100 60 30 5 3 1 1 50 40 6 2 1 1".split(" ")) {
            keys.type(figure).press(KeyCode.ENTER);
        }
        Tally overall = new Tally(60, 30, 5, 3, 1, 1);
        Tally innovation = new Tally(50, 40, 6, 2, 1, 1);
        assertThat(sheet().survey())
                .contains(new Survey(true, 120, 110, 100, Map.of("overall", overall, "innovation", innovation)));
        on("KF-20");
        assertThat(label("#desk-overall-figures")).contains("90.91%").contains("n = 99");
        assertThat(sheet().survey().orElseThrow().sampleValid(860)).isTrue();
    }

    @Test
    void aSampleThatIsTooSmallIsCalledSo() {
        on("KF-20");
        for (String figure : "60 50 40 30 5 3 1 1 0 30 5 3 1 1 0".split(" ")) {
            keys.type(figure).press(KeyCode.ENTER);
        }
        on("KF-20");
        assertThat(label("#desk-figure-result")).isEqualTo("样本不足：至少需要86份有效问卷");
    }

    @Test
    void noSurveyIsHeldWithOneKey() {
        on("KF-20");
        keys.press(KeyCode.T);
        assertThat(sheet().survey()).contains(Survey.NOT_HELD);
    }

    @Test
    void aFindingHasKindPlaceWordsAndCount() {
        on("BA-02");
        keys.press(KeyCode.D).press(KeyCode.DIGIT1);
        keys.press(KeyCode.E).type("监控室").press(KeyCode.TAB);
        Fx.run(() -> text("#desk-finding-count").setText("2"));
        keys.press(KeyCode.ENTER);
        Finding finding = sheet().findings("BA-02").getFirst();
        assertThat(finding.place().phrase()).isEqualTo("监控室");
        assertThat(finding.what()).isNotBlank();
        assertThat(finding.count()).isEqualTo(2);
        assertThat(finding.kind()).isEqualTo("a");
    }

    @Test
    void aFindingTellsHowGraveItIsAndWhatHasToBePutRightByWhen() {
        on("BA-02");
        keys.press(KeyCode.D).press(KeyCode.DIGIT1).press(KeyCode.E);
        ChoiceBox<Finding.Gravity> gravity = gravity();
        Fx.run(() -> {
            text("#desk-finding-building").setText("3栋");
            text("#desk-finding-unit").setText("2单元");
            text("#desk-finding-floor").setText("5层");
            text("#desk-finding-place").setText("电梯厅");
            text("#desk-finding-requirement").setText("当日修复");
            text("#desk-finding-deadline").setText("2026.12.1");
            gravity.setValue(Finding.Gravity.SERIOUS);
        });
        keys.press(KeyCode.ENTER);
        Finding finding = sheet().findings("BA-02").getFirst();
        assertThat(finding.place()).isEqualTo(new Finding.Place("3栋", "2单元", "5层", "电梯厅"));
        assertThat(finding.gravity()).isEqualTo(Finding.Gravity.SERIOUS);
        assertThat(finding.correction()).isEqualTo(Finding.Correction.ASKED);
        assertThat(finding.requirement()).isEqualTo("当日修复");
        assertThat(finding.deadline()).isEqualTo(LocalDate.of(2026, 12, 1));
        keys.press(KeyCode.U);
        assertThat(sheet().findings("BA-02").getFirst().requirement()).isNull();
    }

    @Test
    void leavingAFindingLosesOnlyWhatCannotBeRead() {
        on("BA-02");
        keys.press(KeyCode.D).press(KeyCode.DIGIT1).press(KeyCode.E);
        Fx.run(() -> {
            text("#desk-finding-count").setText("两个");
            text("#desk-finding-requirement").setText("当日修复");
            text("#desk-finding-deadline").setText("2026-12-01");
        });
        on("KF-15");
        Finding finding = sheet().findings("BA-02").getFirst();
        assertThat(finding.count()).isEqualTo(1);
        assertThat(finding.requirement()).isEqualTo("当日修复");
        assertThat(finding.deadline()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aFindingUnderAnItemScoredByLevelsIsToldAndCostsNothing() {
        on("KF-15");
        keys.press(KeyCode.DIGIT1);
        on("KF-15");
        keys.pressAndType(KeyCode.D, "前台无人接待").press(KeyCode.ENTER);
        Finding finding = sheet().findings("KF-15").getFirst();
        assertThat(finding.what()).isEqualTo("前台无人接待");
        assertThat(finding.kind()).isEqualTo(Finding.NO_KIND);
        assertThat(answer("KF-15")).isEqualTo(new Answer.Level(1));
        on("KF-15");
        keys.press(KeyCode.BACK_SPACE);
        assertThat(answer("KF-15")).isEqualTo(Answer.UNSCORED);
        assertThat(sheet().findings("KF-15")).containsExactly(finding);
    }

    @Test
    void aDeadlineThatIsNoDayIsToldAndNothingIsKept() {
        on("BA-02");
        keys.press(KeyCode.D).press(KeyCode.DIGIT1).press(KeyCode.E);
        Fx.run(() -> text("#desk-finding-deadline").setText("2026-02-30"));
        keys.press(KeyCode.ENTER);
        assertThat(label("#desk-finding-error")).contains("整改期限");
        assertThat(sheet().findings("BA-02").getFirst().deadline()).isNull();
    }

    @Test
    void aReasonInOnesOwnWordsIsKept() {
        on("KF-18");
        keys.press(KeyCode.C).pressAndType(KeyCode.Z, "负责人外出，资料柜上锁").press(KeyCode.ENTER);
        assertThat(answer("KF-18")).isEqualTo(new Answer.CouldNotAssess("负责人外出，资料柜上锁"));
    }

    @Test
    void whatAnItemWentThroughStandsBesideIt() {
        on("KF-15");
        keys.press(KeyCode.DIGIT2);
        on("KF-15");
        keys.press(KeyCode.DIGIT1);
        keys.press(KeyCode.U);
        on("KF-15");
        List<String> lines =
                Fx.get(() -> desk.stages.scene().getRoot().lookup("#desk-details").lookupAll(".hint").stream()
                        .filter(Label.class::isInstance)
                        .map(line -> ((Label) line).getText())
                        .toList());
        assertThat(lines).anyMatch(line -> line.contains("优") && line.contains("已撤销"));
        assertThat(lines).anyMatch(line -> line.contains("良") && line.contains(Scenario.INSPECTOR.name()));
    }

    private void on(String code) {
        Fx.run(() -> desk.models().desk().jump(code));
    }

    private String focused() {
        return Fx.get(() -> desk.models().desk().looking().focused());
    }

    private Sheet sheet() {
        return Fx.get(() -> desk.models().sheet().standing().sheet());
    }

    private Answer answer(String code) {
        return sheet().answer(Editions.SHIPPED.checklist().item(code));
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<Finding.Gravity> gravity() {
        return desk.find("#desk-finding-gravity", ChoiceBox.class);
    }

    private String label(String selector) {
        Label label = desk.find(selector, Label.class);
        return Fx.get(label::getText);
    }

    private TextField text(String selector) {
        return desk.stages.scene().getRoot().lookup(selector) instanceof TextField field ? field : new TextField();
    }

    private String field(String selector) {
        TextField field = desk.find(selector, TextField.class);
        return Fx.get(field::getText);
    }
}
