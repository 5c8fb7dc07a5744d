package org.xingping.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingping.testkit.Answers.awarded;
import static org.xingping.testkit.Answers.done;
import static org.xingping.testkit.Answers.level;
import static org.xingping.testkit.Answers.ratio;
import static org.xingping.testkit.Answers.reported;
import static org.xingping.testkit.Answers.ticked;
import static org.xingping.testkit.Answers.value;
import static org.xingping.testkit.Scenario.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.testkit.Editions;
import org.xingping.testkit.RandomSheets;
import org.xingping.testkit.Scenario;
import org.xingping.text.Messages;

class WordingTest {
    private final Wording chinese = new Wording(Messages.in(Locale.SIMPLIFIED_CHINESE));
    private final Wording english = new Wording(Messages.in(Locale.ENGLISH));
    private final Scenario sheet = given(Editions.SHIPPED);

    @Test
    void everyAnswerHasItsWords() {
        says("KF-02", Answer.UNSCORED, "未评", "Open");
        says("KF-02", ratio(48, 49), "48/49 = 97.96%", "48/49 = 97.96%");
        says("KF-02", reported("96.40"), "取自报表96.4%", "From a report: 96.4%");
        says("KF-03", value("27"), "实测27秒", "Measured: 27 seconds");
        says("KF-15", level(2), "良", "良");
        says("BJ-01", new Answer.Done(28, 30, 5), "28/30次（93.33%）", "28/30 times (93.33%)");
        says("BJ-05", done(33, 30), "33/30次（100%）", "33/30 times (100%)");
        says("BA-12", new Answer.Counted(2, true), "2次", "2 times");
        says("BA-12", new Answer.Counted(2, false), "2次（未满足：至少1次消防演练）", "2 times (not met: 至少1次消防演练)");
        says("LH-08", new Answer.Decision(true), "是", "Yes");
        says("LH-08", new Answer.Decision(false), "否", "No");
        says("BJ-02", new Answer.Clear(), "无问题", "No fault");
        says("JF-01", new Answer.NotClaimed(), "未申报", "Not claimed");
        says("KF-05", awarded("1.50"), "评议1.5分", "Awarded 1.5 points");
        says("BJ-03", new Answer.NotApplicable("无电梯"), "不适用：无电梯", "Not applicable: 无电梯");
        says("BJ-03", new Answer.NotApplicable(" "), "不适用", "Not applicable");
        says("KF-05", new Answer.CouldNotAssess("监控室无法进入"), "无法评定：监控室无法进入", "Could not assess: 监控室无法进入");
    }

    @Test
    void elementsNameWhatIsMissing() {
        says("BJ-11", ticked(1, 2, 3), "标准、频次、责任人", "标准, 频次, 责任人");
        says("BJ-11", ticked(1, 2), "标准、频次（缺：责任人）", "标准, 频次 (missing: 责任人)");
        says("BJ-11", ticked(), "缺：标准、频次、责任人", "missing: 标准, 频次, 责任人");
        says(
                "KF-18",
                new Answer.Ticked(Set.of(3), Set.of(1)),
                "安全教育（缺：游乐设施维护；不适用：接送服务）",
                "安全教育 (missing: 游乐设施维护; not applicable: 接送服务)");
        sheet.without(Equipment.PLAYGROUND);
        says("KF-18", ticked(1, 3), "接送服务、安全教育（不适用：游乐设施维护）", "接送服务, 安全教育 (not applicable: 游乐设施维护)");
    }

    @Test
    void findingsAreCountedByTheirUnit() {
        sheet.on("BA-02").finding("a", 2);
        stands("BA-02", "2处", "2 places");
        sheet.finding("a", 1).finding("b", 1);
        stands("BA-02", "3处、1次", "3 places, 1 time");
        sheet.on("BA-16").finding("a", 1).zeroLine();
        stands("BA-16", "触及零分红线", "Red line crossed");
        sheet.on("BA-16").notApplicable("无此设施");
        stands("BA-16", "不适用：无此设施", "Not applicable: 无此设施");
    }

    @Test
    void surveyItemsNameRateAndSample() {
        stands("KF-20", "未评", "Open");
        sheet.survey(69, new Tally(40, 18, 8, 2, 1, 3));
        stands("KF-20", "满意率84.06%（n=69）", "84.06% satisfied (n=69)");
        sheet.occupied(2_000);
        stands("KF-20", "满意率84.06%（n=69，样本不足）", "84.06% satisfied (n=69, sample too small)");
        sheet.survey(Survey.NOT_HELD);
        stands("KF-20", "未开展问卷", "No survey held");
    }

    @Test
    void aPresetSaysWhatTheEstateDoesNotHave() {
        sheet.without(Equipment.LIFT);
        stands("BJ-03", "不适用：无电梯", "Not applicable: 无电梯");
    }

    @Test
    void aPercentageIsNeverShownOnTheOtherSideOfItsBand() {
        Bands bands = ((ScoringMode.Measured)
                        Editions.SHIPPED.checklist().item("KF-02").mode())
                .bands();
        assertThat(AnswerWords.percentage(bands, 97_996, 100_000)).isEqualTo("97.996%");
        assertThat(AnswerWords.percentage(bands, 9_799_999, 10_000_000)).isEqualTo("97.99999%");
        assertThat(AnswerWords.percentage(bands, 98, 100)).isEqualTo("98%");
        assertThat(AnswerWords.percentage(bands, 2, 3)).isEqualTo("66.67%");
        assertThat(AnswerWords.percentage(bands, 1, 800)).isEqualTo("0.13%");
        assertThat(AnswerWords.percentage(bands, 7, 0)).isEqualTo("–");

        Random random = new Random(41);
        for (int i = 0; i < 10_000; i++) {
            long whole = 1 + random.nextLong(100_000_000_000_000L);
            long part = whole / 100 * (90 + random.nextInt(10)) + random.nextInt(5) - 2;
            String shown = AnswerWords.percentage(bands, part, whole);

            assertThat(bands.earns(new BigDecimal(shown.replace("%", ""))))
                    .as("%d/%d shown as %s", part, whole, shown)
                    .isEqualTo(bands.earnsPercentage(part, whole));
        }
    }

    @Test
    void everyDeedIsOneLineOfTheHistory() {
        sheet.on("BJ-02")
                .finding("a", "3栋大堂", "积尘", 2)
                .withdraw("f-1")
                .note("第一行\n第二行很长很长很长很长很长很长很长很长")
                .note("")
                .flag(true)
                .answer("KF-15", level(2))
                .undo()
                .redo()
                .answer("KF-15", Answer.UNSCORED)
                .answer("KF-05", new Answer.CouldNotAssess("监控室无法进入"))
                .veto("VT-09")
                .vetoCleared("VT-01")
                .claim("JF-01")
                .verdict("JF-01", Kind.Verdict.CONFIRMED)
                .survey(Survey.NOT_HELD)
                .date("2025-07-16");

        assertThat(history(chinese))
                .containsExactly(
                        "开始评价",
                        "记：3栋大堂积尘 2处",
                        "撤回问题1",
                        "备注：第一行 第二行很长很长很长很长很长很长很…",
                        "清除备注",
                        "加标记",
                        "评分：良",
                        "撤销：KF-15 评分：良",
                        "恢复：KF-15 评分：良",
                        "撤回评分",
                        "无法评定：监控室无法进入",
                        "否决VT-09成立",
                        "否决VT-01不成立",
                        "佐证：证明材料（2025-07-14）",
                        "加分：认定",
                        "未开展问卷",
                        "修改评价信息");
        assertThat(history(english)).contains("Found: 3栋大堂: 积尘 2 places", "Undone: KF-15 Scored: 良");
    }

    @Test
    void aStepOfManyLinesNamesTheFirstAndTheirNumber() {
        sheet.fullMarks("KF-02", "KF-03", "KF-04");
        List<Entry> step = sheet.entries().subList(1, 4);

        assertThat(chinese.step(step, sheet.checklist(), sheet.sheet())).isEqualTo("KF-02 评分：50/50 = 100%等3条");
    }

    @Test
    void wordsAreFoundForWhateverCanBeWrittenDown() {
        RandomSheets sheets = new RandomSheets(Editions.SHIPPED, 42);
        for (int i = 0; i < 100; i++) {
            Scenario scenario = sheets.next();
            scenario.checklist()
                    .items()
                    .forEach(item -> assertThat(chinese.answer(item, scenario.sheet()))
                            .isNotBlank()
                            .doesNotContain("null", "Optional"));
            scenario.entries()
                    .forEach(entry -> assertThat(english.entry(entry, scenario.checklist(), scenario.sheet()))
                            .isNotBlank()
                            .doesNotContain("null", "Optional"));
        }
        for (Kind kind : Samples.kinds()) {
            sheet.step(new Deed("KF-02", kind));
        }
        for (Answer answer : Samples.answers()) {
            sheet.answer("KF-02", answer);
            assertThat(chinese.answer(sheet.checklist().item("KF-02"), sheet.sheet()))
                    .isNotBlank();
        }
        assertThat(history(english)).noneMatch(String::isBlank);
    }

    private List<String> history(Wording wording) {
        List<String> history = new ArrayList<>();
        for (Entry entry : sheet.entries()) {
            history.add(wording.entry(entry, sheet.checklist(), sheet.sheet()));
        }
        return history;
    }

    private void says(String item, Answer answer, String inChinese, String inEnglish) {
        sheet.answer(item, answer);
        stands(item, inChinese, inEnglish);
    }

    private void stands(String item, String inChinese, String inEnglish) {
        assertThat(chinese.answer(sheet.checklist().item(item), sheet.sheet())).isEqualTo(inChinese);
        assertThat(english.answer(sheet.checklist().item(item), sheet.sheet())).isEqualTo(inEnglish);
    }
}
