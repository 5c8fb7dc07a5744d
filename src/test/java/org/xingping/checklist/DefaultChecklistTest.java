package org.xingping.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped checklist is the one the trade notes describe (chapter 3), item by item. The table is made from them. */
class DefaultChecklistTest {
    private static final Checklist SHIPPED = ChecklistYaml.shipped().checklist();

    /** Code, title, full mark, mode, unit, rule, season, not applicable, photo, where the limit comes from. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        KF-01 | 24小时响应渠道 | 1 | Elements | - | 0 0 60 100 | - | - | NEVER | NONE
        KF-02 | 热线接听率 | 1.5 | Measured | % | ≥98:100 ≥95:80 ≥90:50 0 | - | - | NEVER | SOURCE
        KF-03 | 热线平均等待时间 | 1.5 | Measured | 秒 | ≤30:100 ≤45:80 ≤60:50 0 | - | - | NEVER | SOURCE
        KF-04 | 线上消息回复时间 | 1.5 | Measured | 分钟 | ≤15:100 ≤20:80 ≤30:50 0 | - | never | NEVER | SOURCE
        KF-05 | 紧急事件响应时间 | 2 | Measured | 分钟 | ≤5:100 ≤8:60 ≤10:30 0 | - | - | NEVER | SOURCE
        KF-06 | 一般投诉响应及时率 | 1 | Measured | % | ≥100:100 ≥95:80 ≥90:60 ≥80:30 0 | - | 评价期内无此类投诉 | NEVER | SOURCE
        KF-07 | 一般投诉解决及时率 | 1 | Measured | % | ≥100:100 ≥95:80 ≥90:60 ≥80:30 0 | - | 评价期内无此类投诉 | NEVER | SOURCE
        KF-08 | 紧急投诉响应及时率 | 1 | Measured | % | ≥100:100 ≥95:80 ≥90:60 ≥80:30 0 | - | 评价期内无此类投诉 | NEVER | SOURCE
        KF-09 | 紧急投诉解决及时率 | 1 | Measured | % | ≥100:100 ≥95:80 ≥90:60 ≥80:30 0 | - | 评价期内无此类投诉 | NEVER | SOURCE
        KF-10 | 复杂投诉响应及初步方案率 | 1 | Measured | % | ≥100:100 ≥95:80 ≥90:60 ≥80:30 0 | - | 评价期内无此类投诉 | NEVER | SOURCE
        KF-11 | 复杂投诉办结及时率 | 1 | Measured | % | ≥100:100 ≥95:80 ≥90:60 ≥80:30 0 | - | 评价期内无此类投诉 | NEVER | SOURCE
        KF-12 | 投诉处理流程与责任人 | 1 | Elements | - | 0 40 70 100 | - | - | NEVER | NONE
        KF-13 | 问题解决率 | 1 | Measured | % | ≥95:100 ≥90:80 ≥85:60 ≥80:30 0 | - | - | NEVER | ASSUMED
        KF-14 | 投诉回访率 | 0.5 | Measured | % | ≥90:100 ≥80:60 0 | - | 评价期内无投诉 | NEVER | ASSUMED
        KF-15 | 服务态度 | 2 | Levels | - | 100 80 60 0 | - | - | NEVER | NONE
        KF-16 | 服务专业性 | 1.5 | Levels | - | 100 80 60 0 | - | - | NEVER | NONE
        KF-17 | 老人关怀 | 1 | Elements | - | 0 40 70 100 | - | - | NEVER | NONE
        KF-18 | 儿童服务 | 0.5 | Elements | - | 0 0 60 100 | - | 小区无儿童设施且合同未约定 | NEVER | NONE
        KF-19 | 特殊群体服务 | 0.5 | Elements | - | 0 60 100 | - | - | ALWAYS | NONE
        KF-20 | 业主满意率 | 3 | Survey | - | ≥95:100 ≥90:90 ≥85:70 ≥80:50 0 | - | - | NEVER | ASSUMED
        KF-21 | 服务信息公示 | 0.5 | Deduction | - | 0.1 | - | - | ALWAYS | NONE
        BJ-01 | 大堂清洁频次 | 1 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | - | 无大堂 | NEVER | SOURCE
        BJ-02 | 大堂清洁质量 | 1.5 | Deduction | - | 0.3 | - | 无大堂 | ON_LOSS | NONE
        BJ-03 | 电梯清洁频次 | 1 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | - | 无电梯 | NEVER | SOURCE
        BJ-04 | 电梯清洁质量 | 1.5 | Deduction | - | 0.3 | - | 无电梯 | ON_LOSS | NONE
        BJ-05 | 楼道清洁频次 | 1 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | - | - | NEVER | SOURCE
        BJ-06 | 楼道清洁质量 | 1.5 | Deduction | - | 0.3 | - | - | ON_LOSS | NONE
        BJ-07 | 户外道路清洁频次 | 1 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | - | - | NEVER | SOURCE
        BJ-08 | 户外道路清洁质量 | 1.5 | Deduction | - | 0.3 | - | - | ON_LOSS | NONE
        BJ-09 | 公共卫生间清洁频次 | 1 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | - | 无公共卫生间 | NEVER | SOURCE
        BJ-10 | 公共卫生间清洁质量 | 1.5 | Deduction | - | 0.3 | - | 无公共卫生间 | ON_LOSS | NONE
        BJ-11 | 标准化作业流程 | 1 | Elements | - | 0 40 70 100 | - | - | NEVER | NONE
        BJ-12 | 保洁质量检查机制 | 1 | Elements | - | 0 40 70 100 | - | - | NEVER | NONE
        BJ-13 | 危险区域清洁 | 1.5 | Elements | - | 0 20 60 100 | - | - | NEVER | NONE
        BJ-14 | 分类垃圾桶设置 | 1 | Deduction | - | 0.2 | - | - | ON_LOSS | NONE
        BJ-15 | 分类宣传与培训 | 0.5 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | - | - | NEVER | ASSUMED
        BJ-16 | 分类监督与准确率 | 1 | Measured | % | ≥90:100 ≥80:80 ≥70:50 0 | - | - | ALWAYS | ASSUMED
        BJ-17 | 环保保洁 | 0.5 | Elements | - | 0 20 60 100 | - | - | NEVER | NONE
        BJ-18 | 季节性保洁与特殊情况处理 | 1 | Levels | - | 100 80 60 0 | - | - | NEVER | NONE
        LH-01 | 季节性养护计划 | 1.5 | Elements | - | 0 0 0 0 50 80 100 | - | - | NEVER | NONE
        LH-02 | 养护计划执行 | 1.5 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | - | - | NEVER | NONE
        LH-03 | 植物健康状况 | 2 | Deduction | - | 0.4 | - | - | ON_LOSS | NONE
        LH-04 | 景观效果 | 2 | Levels | - | 100 80 60 0 | - | - | ALWAYS | NONE
        LH-05 | 植物多样性与季节变化 | 1 | Levels | - | 100 80 60 0 | - | - | NEVER | NONE
        LH-06 | 病虫害防治成效 | 2 | Measured | % | ≤5:100 ≤8:80 ≤10:50 0 | - | - | NEVER | ASSUMED
        LH-07 | 绿地整洁与保护 | 1.5 | Deduction | - | 0.3 | - | - | ON_LOSS | NONE
        LH-08 | 药肥安全使用 | 0.5 | YesNo | - | yes | - | - | NEVER | NONE
        LH-09 | 春季施肥 | 1 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | SPRING | - | NEVER | NONE
        LH-10 | 春季病虫害预防 | 1 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | SPRING | - | NEVER | NONE
        LH-11 | 春季补种 | 1 | Deduction | - | 0.2 | SPRING | - | ON_LOSS | NONE
        LH-12 | 夏季浇水与防暑 | 1.5 | Deduction | - | 0.3 | SUMMER | - | NEVER | NONE
        LH-13 | 防台风防汛 | 1.5 | Elements | - | 0 0 50 80 100 | SUMMER | - | ALWAYS | NONE
        LH-14 | 秋季修剪整形 | 1.5 | Deduction | - | 0.3 | AUTUMN | - | NEVER | NONE
        LH-15 | 秋季施肥与落叶清理 | 1.5 | Deduction | - | 0.3 | AUTUMN | - | NEVER | NONE
        LH-16 | 冬季防寒 | 1.5 | Deduction | - | 0.3 | WINTER | - | ALWAYS | NONE
        LH-17 | 冬季修剪与清园 | 1.5 | Deduction | - | 0.3 | WINTER | - | NEVER | NONE
        BA-01 | 安保制度 | 1.5 | Elements | - | 0 0 0 50 80 100 | - | - | NEVER | NONE
        BA-02 | 制度执行与岗位规范 | 1.5 | Deduction | - | 0.3 0.5 | - | - | NEVER | ASSUMED
        BA-03 | 主出入口值守 | 1.5 | Deduction | - | 0.5 | - | - | NEVER | ASSUMED
        BA-04 | 巡逻频次 | 2 | Rate | - | ≥95:100 ≥85:80 ≥70:50 0 | - | - | NEVER | ASSUMED
        BA-05 | 巡更点到位率 | 1.5 | Measured | % | ≥98:100 ≥95:80 ≥90:50 0 | - | - | NEVER | ASSUMED
        BA-06 | 巡逻记录 | 1.5 | Deduction | - | 0.3 | - | - | NEVER | NONE
        BA-07 | 巡逻问题处理率 | 2 | Measured | % | ≥95:100 ≥90:80 ≥80:50 0 | - | - | NEVER | ASSUMED
        BA-08 | 访客管理 | 2 | Levels | - | 100 80 60 0 | - | - | NEVER | NONE
        BA-09 | 车辆管理 | 1 | Deduction | - | 0.2 | - | 无机动车停放 | ON_LOSS | NONE
        BA-10 | 装修、施工及配送人员管理 | 1 | Deduction | - | 0.2 | - | - | NEVER | NONE
        BA-11 | 应急预案 | 1.5 | Elements | - | 0 0 0 50 80 100 | - | - | NEVER | ASSUMED
        BA-12 | 应急演练 | 1.5 | Count | - | ≥2:100 ≥1:60 0 (60) | - | - | NEVER | ASSUMED
        BA-13 | 安全事件到场时间 | 1.5 | Measured | 分钟 | ≤5:100 ≤8:60 ≤10:30 0 | - | - | NEVER | ASSUMED
        BA-14 | 技防设施在线率 | 1 | Measured | % | ≥98:100 ≥95:80 ≥90:50 0 | - | 无技防设施（以合同为准） | NEVER | ASSUMED
        BA-15 | 录像保存时间 | 0.5 | Measured | 天 | ≥30:100 ≥15:50 0 | - | 无监控系统 | NEVER | ASSUMED
        BA-16 | 消防设施与疏散通道 | 2 | Deduction | - | 0.5 1 | - | - | ON_LOSS | NONE
        BA-17 | 电动自行车停放充电 | 1 | Deduction | - | 0.5 | - | - | ON_LOSS | NONE
        BA-18 | 安全警示与防护 | 0.5 | Deduction | - | 0.1 | - | - | ON_LOSS | NONE
        JF-01 | 创新服务内容与实施 | 2 | Elements | - | 0 20 60 100 | - | never | NEVER | NONE
        JF-02 | 特色服务项目 | 2 | Count | - | ≥2:100 ≥1:60 0 | - | never | NEVER | ASSUMED
        JF-03 | 智慧社区应用 | 2 | Elements | - | 0 20 50 80 100 | - | never | NEVER | ASSUMED
        JF-04 | 智能化应用水平 | 1 | Levels | - | 100 80 60 0 | - | never | NEVER | NONE
        JF-05 | 物联网预警系统使用 | 1 | YesNo | - | yes | - | never | NEVER | NONE
        JF-06 | 高空抛物监控覆盖率 | 1 | Measured | % | ≥90:100 ≥60:60 ≥30:30 0 | - | never | NEVER | ASSUMED
        JF-07 | 社区文化活动 | 1.5 | Count | - | ≥6:100 ≥4:80 ≥2:50 0 | - | never | NEVER | ASSUMED
        JF-08 | 业主参与度 | 1 | Measured | % | ≥50:100 ≥30:70 ≥15:40 0 | - | never | NEVER | ASSUMED
        JF-09 | 业主反馈 | 1 | Survey | - | ≥95:100 ≥90:80 ≥80:50 0 | - | never | NEVER | ASSUMED
        JF-10 | 红色物业与小区党支部 | 0.5 | YesNo | - | yes | - | never | NEVER | NONE
        JF-11 | 志愿服务工作站 | 0.5 | YesNo | - | yes | - | never | NEVER | NONE
        JF-12 | 表彰嘉奖 | 1 | Levels | - | 100 70 40 0 | - | never | NEVER | NONE
        JF-13 | 公众责任等保险 | 0.5 | YesNo | - | yes | - | never | NEVER | NONE
        """)
    void theItemIsAsTheNotesSay(
            String code,
            String title,
            String points,
            String mode,
            String unit,
            String rule,
            String season,
            String notApplicable,
            String photo,
            Basis.Origin limit) {
        Item item = SHIPPED.item(code);

        assertThat(item.title()).isEqualTo(title);
        assertThat(item.points()).isEqualTo(Points.of(points));
        assertThat(item.mode().getClass().getSimpleName()).isEqualTo(mode);
        assertThat(item.mode() instanceof ScoringMode.Measured measured ? measured.unit() : "-")
                .isEqualTo(unit);
        assertThat(rule(item.mode())).isEqualTo(rule);
        assertThat(item.season() == null ? "-" : item.season().name()).isEqualTo(season);
        assertThat(notApplicable(item)).isEqualTo(notApplicable);
        assertThat(item.evidence().photo().name()).isEqualTo(photo);
        assertThat(item.basis().limit()).isEqualTo(limit);
        assertThat(item.basis().scoring()).isEqualTo(Basis.Origin.ASSUMED);
        assertThat(item.isBonus()).isEqualTo(code.startsWith("JF"));
    }

    /** Items in all, points, weight inside and on top. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        KF | 客服服务     | 21 | 25 | 25 | 30
        BJ | 保洁管理     | 18 | 20 | 20 | 25
        LH | 绿化养护     | 17 | 15 | 15 | 15
        BA | 保安巡逻     | 18 | 25 | 25 | 30
        JF | 加分创新项目 | 13 | 15 | 15 |
        """)
    void theSectionsAreAsTheNotesSay(
            String code, String title, int items, String points, String weight, String onTopWeight) {
        Section section = SHIPPED.sections().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(section.title()).isEqualTo(title);
        assertThat(section.items()).hasSize(items).allMatch(item -> item.code().startsWith(code));
        assertThat(section.points()).isEqualTo(Points.of(points));
        assertThat(section.weight()).isEqualTo(Points.of(weight));
        assertThat(section.onTopWeight()).isEqualTo(onTopWeight == null ? null : Points.of(onTopWeight));
        assertThat(section.isBonus()).isEqualTo(onTopWeight == null);
    }

    @Test
    void everySeasonAsksForTheSameHundredPoints() {
        assertThat(SHIPPED.items()).hasSize(87);
        for (Season season : Season.values()) {
            assertThat(live(season).map(Item::points).reduce(Points.ZERO, Points::plus))
                    .isEqualTo(Points.HUNDRED);
        }
        assertThat(Arrays.stream(Season.values()).map(season -> live(season).count()))
                .containsExactly(81L, 80L, 80L, 80L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BJ-01 | EveryHours[hours=2] | 5
        BJ-03 | EveryHours[hours=4] | 5
        BJ-05 | PerDay[times=2]     | 5
        BJ-07 | PerDay[times=1]     | 5
        BJ-09 | EveryHours[hours=1] | 5
        BJ-15 | InPeriod[times=4]   |
        LH-02 | ByPlan[]            |
        LH-09 | ByPlan[]            |
        LH-10 | ByPlan[]            |
        BA-04 | PerDay[times=24]    | 7
        """)
    void whatIsDueIsAsTheNotesSay(String code, String due, Integer days) {
        ScoringMode.Rate rate = (ScoringMode.Rate) SHIPPED.item(code).mode();

        assertThat(rate.due()).hasToString(due);
        assertThat(rate.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LIFT              | BJ-03 BJ-04 BA-11
        LOBBY             | BJ-01 BJ-02
        PUBLIC_TOILET     | BJ-09 BJ-10
        PARKING           | BA-09
        CCTV              | BA-14 BA-15
        PLAYGROUND        | KF-18
        ELECTRONIC_PATROL |
        """)
    void equipmentThatIsNotThereSetsItsItemsAside(Equipment equipment, String codes) {
        assertThat(SHIPPED.items().stream()
                        .filter(item -> applicabilities(item)
                                .anyMatch(
                                        each -> each instanceof Applicability.When when && when.without() == equipment))
                        .map(Item::code)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void starsVetoesAndSwitchesAreAsTheNotesSay() {
        assertThat(SHIPPED.stars().stream().map(cut -> cut.stars() + " " + cut.from() + " " + cut.expects()))
                .containsExactly("5 95.00 [JF-03, JF-04]", "4 90.00 [JF-02]", "3 80.00 []", "2 70.00 []", "1 60.00 []");
        assertThat(SHIPPED.floor()).isEqualTo(new Floor(false, 85, 75, 65));
        assertThat(SHIPPED.bonus()).isEqualTo(new Bonus(Bonus.Placement.INSIDE, Points.of("15"), false));
        assertThat(SHIPPED.vetoes().stream().map(veto -> veto.code() + " " + veto.effect()))
                .containsExactly(
                        "VT-01 NoStar[]",
                        "VT-02 NoStar[]",
                        "VT-03 NoStar[]",
                        "VT-04 NoStar[]",
                        "VT-05 Cap[stars=1]",
                        "VT-06 NoStar[]",
                        "VT-07 NoStar[]",
                        "VT-08 NoStar[]",
                        "VT-09 Down[stars=1]");
        assertThat(SHIPPED.vetoes().stream().filter(veto -> veto.survey() != null))
                .singleElement()
                .hasFieldOrPropertyWithValue(
                        "survey", new Veto.Trigger("overall", Points.of("80").toBigDecimal()));
        assertThat(SHIPPED.items().stream()
                        .filter(item -> item.mode().zeroLine() != null)
                        .map(Item::code))
                .containsExactly("BJ-13", "BA-16");
        assertThat(SHIPPED.seasons().of(LocalDate.of(2025, 12, 1))).isEqualTo(Season.WINTER);
    }

    private static Stream<Item> live(Season season) {
        return SHIPPED.items().stream().filter(item -> item.liveIn(season));
    }

    private static Stream<Applicability> applicabilities(Item item) {
        Stream<Applicability> own = Stream.of(item.notApplicable());
        return item.mode() instanceof ScoringMode.Elements elements
                ? Stream.concat(own, elements.elements().stream().map(ScoringMode.Element::notApplicable))
                : own;
    }

    private static String notApplicable(Item item) {
        return switch (item.notApplicable()) {
            case Applicability.Never _ -> "never";
            case Applicability.WithReason _ -> "-";
            case Applicability.When when -> when.when();
        };
    }

    /** As short as the notes write it; percents of elements from none met to all met. */
    private static String rule(ScoringMode mode) {
        return switch (mode) {
            case ScoringMode.Deduction deduction ->
                deduction.kinds().stream().map(kind -> kind.minus().brief()).collect(Collectors.joining(" "));
            case ScoringMode.Levels levels ->
                levels.levels().stream()
                        .map(level -> String.valueOf(level.earns()))
                        .collect(Collectors.joining(" "));
            case ScoringMode.Elements elements ->
                elements.earns().stream().map(String::valueOf).collect(Collectors.joining(" "));
            case ScoringMode.Measured measured -> rule(measured.bands());
            case ScoringMode.Rate rate -> rule(rate.bands());
            case ScoringMode.Count count ->
                count.provided() == null
                        ? rule(count.bands())
                        : rule(count.bands()) + " (" + count.provided().otherwiseAtMost() + ")";
            case ScoringMode.YesNo _ -> "yes";
            case ScoringMode.Survey survey -> rule(survey.bands());
        };
    }

    private static String rule(Bands bands) {
        String sign = bands.direction() == Bands.Direction.AT_LEAST ? "≥" : "≤";
        return bands.bands().stream()
                        .map(band -> sign + band.bound() + ":" + band.earns() + " ")
                        .collect(Collectors.joining())
                + bands.otherwise();
    }
}
