package org.xingping.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Person;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Scenario;
import org.xingping.text.Messages;

/** What each filter of the journal leaves, and that the journal itself leaves nothing out. */
class JournalQueryTest {
    private static final Person CHEN = new Person("p-chen", "陈思");

    private final Scenario scenario = Scenario.given(Editions.SHIPPED)
            .step(answered("KF-15", new Answer.Level(1)))
            .step(answered("KF-15", new Answer.Level(3)))
            .undo()
            .step(answered("KF-01", new Answer.CouldNotAssess("系统停用")))
            .by(CHEN)
            .step(Deed.on("BJ-02", new Kind.FindingPut(Finding.plain("f-1", 1, "a", Finding.Place.at("3栋"), "积尘", 2))))
            .step(Deed.on("BJ-02", new Kind.Noted("待复核")), Deed.on("BJ-02", new Kind.Flagged(true)))
            .step(Deed.of(new Kind.VetoFound("VT-01", "认定书", List.of("陈思"))));

    private final List<JournalLine> lines = lines();

    private static Deed answered(String item, Answer answer) {
        return Deed.on(item, new Kind.Answered(answer));
    }

    private List<JournalLine> lines() {
        return JournalLine.of(Editions.SHIPPED.checklist(), scenario.sheet(), Messages.in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void everyLineIsListedNewestFirst() {
        assertThat(lines).hasSize(9);
        assertThat(lines)
                .extracting(JournalLine::what)
                .containsExactly(
                        "否决VT-01：成立 · 认定书 · 陈思",
                        "标记：已标记",
                        "备注：待复核",
                        "问题1：3栋 · 积尘 2处",
                        "评分：无法评定",
                        "撤销：KF-15 评分：中 → 优",
                        "评分：优 → 中",
                        "评分：优",
                        "开始评价");
        assertThat(listed(JournalQuery.ALL)).isEqualTo(lines);
    }

    @Test
    void aSortIsListedAlone() {
        assertThat(counts()).containsExactly(9L, 4L, 1L, 0L, 2L, 1L, 0L, 1L);
    }

    private List<Long> counts() {
        return List.of(JournalFilter.values()).stream()
                .map(filter -> (long) listed(JournalQuery.ALL.with(filter)).size())
                .toList();
    }

    @Test
    void aPersonASectionAnItemAndAVetoAreListedAlone() {
        assertThat(listed(JournalQuery.ALL.withPerson("陈思"))).hasSize(4);
        assertThat(listed(JournalQuery.ALL.withSection("KF"))).hasSize(4);
        assertThat(listed(JournalQuery.ALL.withSection("BJ").withPerson("林晓"))).isEmpty();
        assertThat(listed(JournalQuery.ALL.withItem("KF-15"))).hasSize(3);
        assertThat(listed(JournalQuery.ALL.withItem("VT-01"))).hasSize(1);
    }

    @Test
    void whatWasChangedAndWhatWasUndoneIsListedAlone() {
        assertThat(listed(JournalQuery.ALL.withUndone(true)))
                .extracting(JournalLine::what)
                .containsExactly("评分：优 → 中");
        assertThat(listed(JournalQuery.ALL.withRevised(true)))
                .extracting(JournalLine::what)
                .containsExactly("撤销：KF-15 评分：中 → 优", "评分：优 → 中");
    }

    @Test
    void wordsAreFoundInWhatWasDoneWhyByWhomAndToWhat() {
        assertThat(listed(JournalQuery.ALL.withText(" 积尘 "))).hasSize(1);
        assertThat(listed(JournalQuery.ALL.withText("停用"))).hasSize(1);
        assertThat(listed(JournalQuery.ALL.withText("陈思"))).hasSize(4);
        assertThat(listed(JournalQuery.ALL.withText("kf-15"))).hasSize(3);
        assertThat(listed(JournalQuery.ALL.withText("没有这样的词"))).isEmpty();
    }

    private List<JournalLine> listed(JournalQuery query) {
        return lines.stream().filter(query::shows).toList();
    }
}
