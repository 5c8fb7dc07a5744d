package org.xingping.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.text.Messages;

class RuleTextTest {
    private static final Checklist SHIPPED = ChecklistYaml.shipped().checklist();

    private final RuleText chinese = new RuleText(Messages.in(Locale.SIMPLIFIED_CHINESE));
    private final RuleText english = new RuleText(Messages.in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BJ-02 | 每处扣0.3分，扣完为止
        KF-21 | 缺类或过期每类扣0.1分，扣完为止
        BA-02 | 一般每处扣0.3分；脱岗每次扣0.5分；扣完为止。主出入口空岗计入BA-03，不在本项重复扣分
        BA-16 | 一般每处扣0.5分；通道堵塞或锁闭每处扣1分；扣完为止；零分红线：主疏散通道堵塞。主疏散通道堵塞的本项计0分并当场开整改通知；逾期未整改的按VT-09处理
        KF-02 | ≥98%得100%；≥95%得80%；≥90%得50%；其余得0
        KF-03 | ≤30秒得100%；≤45秒得80%；≤60秒得50%；其余得0
        BJ-11 | 标准、频次、责任人：3项100%；2项70%；1项40%；0项0
        BA-01 | 岗位职责、交接班、巡逻、访客、应急：5项100%；4项80%；3项50%；其余0
        BA-11 | 火灾、治安、电梯困人、台风内涝、停水停电：全部100%；缺1项80%；缺2项50%；其余0。无电梯的按4类计
        BJ-13 | 专门方案、专业设备、防护措施：3项100%；2项60%；1项20%；0项0；零分红线：发现无防护高空作业。触及红线的本项计0分并立即整改
        JF-12 | 省级及以上（评价年度内获省级及以上政府或协会表彰）得100%；市级（评价年度内获市级政府或协会表彰）得70%；县级（评价年度内获县级政府或协会表彰）得40%；无（评价年度内无表彰）得0。有多项表彰的取最高一级，不累加
        BJ-01 | 每2小时1次；达标率（实做÷应做，封顶100%）≥95%得100%；≥85%得80%；≥70%得50%；其余得0
        BA-12 | ≥2次得100%；≥1次得60%；其余得0；未满足“至少1次消防演练”的最多得60%
        JF-13 | 有效保单得满分，否则得0
        JF-09 | 满意率≥95%得100%；≥90%得80%；≥80%得50%；其余得0。未开展问卷的本项计0分
        """)
    void theRuleIsOneChineseSentence(String code, String rule) {
        assertThat(chinese.rule(SHIPPED.item(code))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BJ-02 | 0.3 points off per place, down to zero
        BA-02 | 一般: 0.3 points off per place; 脱岗: 0.5 points off per time; down to zero. 主出入口空岗计入BA-03，不在本项重复扣分
        KF-03 | ≤30 seconds earns 100%; ≤45 seconds earns 80%; ≤60 seconds earns 50%; otherwise 0
        BJ-11 | 标准, 频次, 责任人: 3 met 100%; 2 met 70%; 1 met 40%; 0 met 0
        BJ-01 | 1 time every 2 hours; rate kept (done ÷ due, at most 100%) ≥95% earns 100%; ≥85% earns 80%; ≥70% earns 50%; otherwise 0
        BA-12 | ≥2 times earns 100%; ≥1 time earns 60%; otherwise 0; without “至少1次消防演练” at most 60%
        JF-13 | full points for: 有效保单; otherwise 0
        """)
    void theRuleIsOneEnglishSentence(String code, String rule) {
        assertThat(english.rule(SHIPPED.item(code))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BJ-01 | 每2小时1次 | 1 time every 2 hours
        BJ-09 | 每小时1次 | 1 time an hour
        BJ-05 | 每日2次 | 2 times a day
        BJ-15 | 评价期内4次 | 4 times in the period
        LH-02 | 按计划 | by plan
        """)
    void whatIsDueIsSaidShort(String code, String inChinese, String inEnglish) {
        ScoringMode.Rate rate = (ScoringMode.Rate) SHIPPED.item(code).mode();

        assertThat(chinese.dueText(rate)).isEqualTo(inChinese);
        assertThat(english.dueText(rate)).isEqualTo(inEnglish);
    }

    @Test
    void everyShippedItemHasARuleInBothLanguages() {
        assertThat(SHIPPED.items()).allSatisfy(item -> {
            assertThat(chinese.rule(item)).isNotBlank().doesNotContain("{", "null");
            assertThat(english.rule(item.mode())).isNotBlank().doesNotContain("{", "null", "得");
        });
    }

    @Test
    void aYesNoItemWithoutConditionIsWordedToo() {
        assertThat(chinese.rule(new ScoringMode.YesNo(null))).isEqualTo("做到得满分，否则得0");
        assertThat(english.rule(new ScoringMode.YesNo(null))).isEqualTo("full points when done, otherwise 0");
    }
}
