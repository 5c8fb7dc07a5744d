package org.xingping.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

class ChecklistCheckTest {
    private static final String SHIPPED = ChecklistYaml.shipped().text();
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void aCorrectTextHasNoFault() {
        assertThat(said(ChecklistCheck.problems(SHIPPED))).isEmpty();
        assertThat(ChecklistCheck.problems(SHIPPED.replace("\n", "\r\n"))).isEmpty();
        assertThat(ChecklistCheck.problems("\uFEFF" + SHIPPED)).isEmpty();
        assertThat(said(ChecklistCheck.problems(
                        ChecklistYaml.write(ChecklistYaml.shipped().checklist()))))
                .isEmpty();
        assertThat(ChecklistYaml.readChecked(SHIPPED)).isEqualTo(ChecklistYaml.shipped());
    }

    /** Shape: what the schema finds. */
    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        format: 1 | format: ¦2 | format：现为2；应为1 | format: found 2; allowed: 1
        id: default-2025 | id: ¦Default 2025 | id：现为Default 2025；应为小写字母 | found Default 2025; allowed: lower-case
        placement: inside | placement: ¦both | bonus.placement：现为both；应为inside / on-top | allowed: inside / on-top
        cap: 15, | cap: ¦0, | bonus.cap：现为0；应为大于0、不超过1000的数，最多两位小数 | a number above 0, at most 1000
        enabled: false | enabled: ¦no | floor.enabled：现为no；应为true / false | allowed: true / false
        stars: 5, from | stars: ¦6, from | stars[1].stars：现为6；应为1到5的整数 | a whole number from 1 to 5
        title: 客服服务 | title: ¦2025 | KF title：现为2025；应为文字，1到2000个字；看似数字的文字加双引号 | KF title: found 2025; allowed: text
        title: 客服服务 | title:¦ | KF title：现为空；应为文字 | found nothing
        gloss: Hotline answer rate | ¦glos: Hotline answer rate | KF-02：没有“glos”这个名称；可用：code / title / gloss | KF-02: there is no name “glos”
        - code: KF-02⏎            title: 热线接听率 | - ¦code: KF-02 | KF-02：缺少title；必须填写 | KF-02: title is missing; it is required
        unit: 秒, entered-as: value | unit: 秒, entered-as: ¦number | measured.entered-as：现为number；应为ratio / value | allowed: ratio / value
        points: 1.5⏎            measured: {unit: 秒 | points: ¦1.505⏎            measured: {unit: 秒 | KF-03 points：现为1.505；应为大于0 | with no more than two decimals
        minus: 0.1, unit: 类 | minus: ¦-0.1, unit: 类 | KF-21 deduction.kinds[1].minus：现为-0.1 | KF-21 deduction.kinds[1].minus: found -0.1
        elements: [电话热线, 线上平台, 现场服务], earns: [0, 0, 60, 100] | elements: [电话热线, 线上平台, 现场服务], earns: [0, 0, 60, ¦101] | earns[4]：现为101；应为0到100的整数 | KF-01 graded.earns[4]: found 101
        {photo: on-loss} | {photo: ¦loss} | evidence.photo：现为loss；应为never / on-loss / always | never / on-loss / always
        without: lobby | without: ¦hall | 应为lift / lobby / public-toilet | allowed: lift / lobby
        not-applicable: never⏎            note | not-applicable: ¦no⏎            note | 应为never、reason或一组when | never, reason, or a set with when
        season: spring | season: ¦Spring | LH-09 season：现为Spring；应为spring / summer / autumn / winter | LH-09 season: found Spring
        indicator: source, limit: none | indicator: ¦course, limit: none | 应为source / assumed / none | allowed: source / assumed / none
        check: [查阅记录, 神秘访客] | check: ¦查阅记录 | KF-01 check：现为查阅记录；应为列表，1到500项 | a list of 1 to 500
        effect: no-star, precedent: 泉州管理人员通知；山西 | effect: ¦nostar, precedent: 泉州管理人员通知；山西 | VT-01 effect：现为nostar；应为no-star、none或cap、down之一 | VT-01 effect: found nostar
        effect: {cap: 1} | effect: {cap: ¦5} | VT-05 effect.cap：现为5；应为1到4的整数 | a whole number from 1 to 4
        code: BJ⏎ | code: ¦bj⏎ | bj code：现为bj；应为两个大写字母 | two capital letters
        {title: 接送服务, | {¦name: x, title: 接送服务, | KF-18 graded.elements[1]：没有“name”这个名称；可用：title / not-applicable | KF-18 graded.elements[1]: there is no name “name”
        """)
    void aMistakeOfShapeIsFoundAtItsPlace(String original, String replacement, String chinese, String english) {
        assertOneFault(original, replacement, chinese, english);
    }

    /** What must hold between the parts. */
    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        weight: 25⏎    on-top-weight: 30 | weight: ¦24⏎    on-top-weight: 30 | KF weight：各板块weight之和为24+20+15+25+15=99；应为100 | add up to 24+20+15+25+15=99; they must make 100
        on-top-weight: 30 | on-top-weight: ¦31 | KF on-top-weight：各基础板块on-top-weight之和为31+25+15+30=101 | add up to 31+25+15+30=101
        - code: BJ⏎    title: 保洁管理⏎    gloss: Cleaning⏎    points: 20⏎    weight: 20⏎    on-top-weight: 25 | - ¦code: BJ⏎    title: 保洁管理⏎    gloss: Cleaning⏎    points: 20⏎    weight: 20 | BJ：缺少on-top-weight | BJ: on-top-weight is missing
        points: 20⏎ | points: ¦21⏎ | BJ points：现为21；全年启用项目的分值之和为20 | BJ points: found 21; the items live in every season add up to 20
        weight: 15⏎    groups:⏎      - title: 创新 | weight: 15⏎    on-top-weight: ¦15⏎    groups:⏎      - title: 创新 | JF on-top-weight：加分板块写了on-top-weight（15） | JF on-top-weight: the bonus section has an on-top-weight
        at-least: 95, earns: 80 | at-least: ¦98, earns: 80 | bands[2].at-least：98不小于上一档的98；at-least应从大到小 | 98 is not below the 98 before it
        at-most: 45, earns: 80 | at-most: ¦30, earns: 80 | bands[2].at-most：30不大于上一档的30；at-most应从小到大 | 30 is not above the 30 before it
        {at-most: 45, earns: 80} | ¦{at-least: 45, earns: 80} | at-least与前面的at-most混用 | at-least is mixed with at-most
        {at-most: 45, earns: 80} | {at-most: 45, earns: ¦100} | earns：100%不低于上一档的100% | 100% is not below the 100% before it
        {at-least: 98, earns: 100} | {at-least: 98, earns: ¦99} | earns：最好的一档只得99%；应为100% | the best earns only 99%
        {at-least: 98, earns: 100} | {at-least: ¦101, earns: 100} | at-least：101%达不到；百分比最高为100 | 101% can never be reached
        {at-least: 90, earns: 50}, {otherwise: 0} | ¦{otherwise: 0}, {at-least: 90, earns: 50}, {otherwise: 0} | otherwise后面还有分档 | bands follow after otherwise
        {at-most: 60, earns: 50}, {otherwise: 0} | ¦{at-most: 60, earns: 50} | 最后一档不是otherwise | the last band is not otherwise
        - code: KF-02 | - code: ¦KF-01 | KF-01 code：“KF-01”重复；第 | KF-01 code: “KF-01” stands twice, first in line
        - code: BJ-02 | - code: ¦BA-99 | BA-99 code：项目代码BA-99与板块不符；应以BJ-开头 | must begin with BJ-
        stars: 4, | stars: ¦5, | stars[2].stars：5星排在5星之后 | 5 stars follow 5
        from: 90 | from: ¦95 | stars[2].from：95分不低于上一星级的95分 | 95 is not below the 95 of the star above
        expects: [JF-02] | expects: [¦JF-99] | stars[2].expects[1]：没有代码为JF-99的项目 | there is no item JF-99
        elements: [书面流程, 时限, 责任人], earns: [0, 40, 70, 100] | elements: [书面流程, 时限, 责任人], earns: ¦[0, 70, 100] | KF-12 graded.earns：现有3个百分比；3个要素应有4个，依次为做到0项到3项 | 3 percentages found; 3 elements take 4
        elements: [书面流程, 时限, 责任人], earns: [0, 40, 70, 100] | elements: [书面流程, 时限, 责任人], earns: [0, 40, ¦30, 100] | KF-12 graded.earns[3]：30%低于前一个40% | 30% is below the 40% before it
        elements: [书面流程, 时限, 责任人] | elements: [书面流程, 时限, ¦时限] | KF-12 graded.elements[3]：“时限”重复 | “时限” stands twice
        {title: 中, earns: 60 | {title: 中, earns: ¦80 | KF-15 graded.levels[3].earns：80%不低于上一档的80% | KF-15 graded.levels[3].earns: 80% is not below
        {title: 良, earns: 80 | {title: ¦优, earns: 80 | KF-15 graded.levels[2].title：“优”重复 | KF-15 graded.levels[2].title: “优” stands twice
        {code: b, title: 脱岗 | {code: ¦a, title: 脱岗 | BA-02 deduction.kinds[2].code：“a”重复 | “a” stands twice
        winter: [12, 1, 2] | winter: [¦11, 12, 1, 2] | seasons.winter[1]：11月已归入autumn | month 11 already belongs to autumn
        {spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], winter: [12, 1, 2]} | ¦{spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], winter: [12, 1]} | seasons：没有归入季节的月份：2 | months in no season: 2
        four: 75 | four: ¦86 | floor.four：86%高于上一档的85% | 86% is above the 85% before it
        question: overall, below: 80 | question: ¦all, below: 80 | VT-05 survey.question：没有项目使用问卷题目all | no item uses the survey question all
        code: VT-02 | code: ¦VT-01 | VT-01 code：“VT-01”重复 | “VT-01” stands twice
        cap: 15, | cap: ¦16, | bonus.cap：封顶16分超过加分板块的15分 | the cap of 16 is above the 15 points
        question: innovation, | question: ¦overall, | JF-09 survey.question：“overall”重复 | “overall” stands twice
        not-applicable: never⏎            bonus: {proof: 服务记录 | not-applicable: ¦reason⏎            bonus: {proof: 服务记录 | JF-02 not-applicable：加分项目不得按不适用处理；应写not-applicable: never | a bonus item may never be not applicable
        evidence: {papers: 拨测/截图记录, photo: never} | evidence: {papers: 拨测/截图记录, photo: never}⏎            not-applicable: never⏎            bonus: ¦{proof: 记录, dated: true} | KF-01 bonus：基础板块的项目写了bonus | an item of a base section has a bonus entry
        - code: JF-13⏎            title: 公众责任等保险⏎            gloss: Liability insurance⏎            criterion: 投保公众责任险等且在有效期⏎            points: 0.5⏎            yes-no: {when: 有效保单}⏎            check: [查阅记录]⏎            evidence: {papers: 保单, photo: never}⏎            not-applicable: never⏎            bonus: {proof: 保单, dated: true} | - ¦code: JF-13⏎            title: 公众责任等保险⏎            criterion: 投保公众责任险等且在有效期⏎            points: 0.5⏎            yes-no: {when: 有效保单}⏎            check: [查阅记录]⏎            evidence: {papers: 保单, photo: never} | JF-13：加分板块的项目没有写bonus | an item of the bonus section has no bonus entry
        yes-no: {when: 有效保单} | yes-no: {when: 有效保单}⏎            survey: ¦{question: policy, bands: [{at-least: 95, earns: 100}, {otherwise: 0}]} | JF-13 survey：计分方式现有：yes-no / survey；应有且只有一种：deduction / graded | scoring modes found: yes-no / survey; exactly one
        - code: JF-13⏎            title: 公众责任等保险⏎            gloss: Liability insurance⏎            criterion: 投保公众责任险等且在有效期⏎            points: 0.5⏎            yes-no: {when: 有效保单} | - ¦code: JF-13⏎            title: 公众责任等保险⏎            criterion: 投保公众责任险等且在有效期⏎            points: 0.5 | JF-13：计分方式现有：0；应有且只有一种 | scoring modes found: 0; exactly one
        measured: {unit: "%", entered-as: ratio, part: 接通数, whole: 来电数, | measured: ¦{unit: "%", entered-as: ratio, part: 接通数, | KF-02 measured：entered-as为ratio时缺少whole | whole is missing though entered-as is ratio
        {unit: 秒, entered-as: value, | {unit: 秒, entered-as: value, part: ¦秒数, | KF-03 measured.part：entered-as为value时写了“秒数” | found “秒数” though entered-as is value
        measured: {unit: "%", entered-as: ratio, part: 接通数 | measured: {unit: ¦次, entered-as: ratio, part: 接通数 | KF-02 measured.unit：ratio的单位现为次；应为"%" | the unit of a ratio is 次
        every-hours: 2, days: 5 | every-hours: 2, per-day: ¦6, days: 5 | BJ-01 rate.per-day：应做次数写了不止一种；只能写一种：every-hours / per-day / due | more than one says how often
        {unit: 次, due: 4, | {unit: 次, due: 4, days: ¦5, | BJ-15 rate.days：没有每日次数却写了天数5 | days 5 without times a day
        title: 保洁管理 | title: ¦客服服务 | BJ title：“客服服务”重复；第 | “客服服务” stands twice
        """)
    void aMistakeBetweenPartsIsFoundAtItsPlace(String original, String replacement, String chinese, String english) {
        assertOneFault(original, replacement, chinese, english);
    }

    /** What is not YAML, or more than we take of it. Nothing behind it is looked at, except for names written twice. */
    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        title: 热线接听率 | title: 热线⏎            ¦title: 热线接听率 | “title”重复；第 | “title” stands twice, first in line
        title: 热线接听率 | title: 热线接听率¦: 全部 | 此处不应有冒号 | No colon is expected here
        title: 热线接听率 | ¦\ttitle: 热线接听率 | 缩进用了制表符；只能用空格 | use spaces only
        title: 热线接听率 | title: ¦@热线接听率 | 文字不能以@开头；请整段加双引号 | Text cannot begin with @
        title: 热线接听率 | title: "热线接听率"¦率 | 与上文不衔接；请检查缩进和引号 | does not follow what is above
        title: 热线接听率 | title: 热线¦⌁接听率 | 有看不见的特殊字符U+0001 | Invisible special character U+0001
        precedent: 通行做法} | precedent: ¦"通行做法} | 此处的引号没有关闭 | The quotation mark here is never closed
        [电话热线, 线上平台, 现场服务], | [电话热线, 线上平台, 现场服务¦}, | 括号不配对或缺少逗号 | A bracket or a comma is missing
        title: 热线接听率 | title: ¦*热线 | 不支持引用*热线 | The reference *热线 is not supported
        title: 热线接听率 | title: ¦!!str 热线 | 不支持标记 | The tag
        points: 1.5 | points: ¦15e-1 | “15e-1”不是普通数字 | “15e-1” is no plain number
        vetoes: | ---⏎¦vetoes: | 出现第二份文档 | A second document begins here
        title: 热线接听率 | title: "热线\\¦q" | 不是正确的YAML写法 | This is not correct YAML
        gloss: Hotline answer rate⏎            criterion | gloss Hotline answer rate⏎            ¦criterion | 上一行缺少冒号 | A colon is missing in the line before
        """)
    void whatIsNotYamlIsSaidInPlainWords(String original, String replacement, String chinese, String english) {
        assertOneFault(original, replacement.replace('⌁', '\u0001'), chinese, english);
    }

    @Test
    void aMisspeltRequiredNameIsMissingAndUnknown() {
        Planted planted = Planted.in(SHIPPED, "title: 热线接听率", "¦titel: 热线接听率");

        assertThat(said(ChecklistCheck.problems(planted.text())))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("KF-02：缺少title"))
                .anySatisfy(fault -> assertThat(fault).contains("KF-02：没有“titel”"));
    }

    @Test
    void whatStandsTwiceNamesTheLineOfTheFirst() {
        Planted first = Planted.in(SHIPPED, "- code: KF-01", "- ¦code: KF-01");
        Planted second = Planted.in(SHIPPED, "- code: KF-02", "- ¦code: KF-01");

        assertThat(said(ChecklistCheck.problems(second.text())))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("“KF-01”重复；第" + first.line() + "行已有，不得重复");
    }

    @Test
    void thereIsOneBonusSectionAndSomethingBesideIt() {
        int sections = SHIPPED.indexOf("  - code: KF");
        int bonus = SHIPPED.indexOf("  - code: JF");
        String section = SHIPPED.substring(bonus, SHIPPED.indexOf("# 否决事项"));
        String only = SHIPPED.substring(0, sections) + SHIPPED.substring(bonus);
        String twice = SHIPPED.substring(0, bonus) + section.replace("JF", "JG") + SHIPPED.substring(bonus);

        assertThat(said(ChecklistCheck.problems(only)))
                .anySatisfy(fault -> assertThat(fault).contains("：sections：只有加分板块"));
        assertThat(said(ChecklistCheck.problems(twice)))
                .anySatisfy(fault -> assertThat(fault).contains("JF：又一个加分板块；只能有一个，已有JG"));
    }

    @Test
    void oneSeasonWithWrongPointsIsNamed() {
        Planted planted = Planted.in(
                SHIPPED,
                "points: 1.5⏎            graded: {elements: [支撑加固",
                "points: 1.6¦⏎            graded: {elements: [支撑加固");

        assertThat(said(ChecklistCheck.problems(planted.text())))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("LH points：现为15；夏季启用项目的分值之和为15.1，应与之相等");
    }

    @Test
    void tenMistakesInOneFileAreAllReportedAtOnce() {
        String text = SHIPPED;
        String[][] mistakes = {
            {"placement: inside", "placement: ¦both"},
            {"from: 90", "from: ¦96"},
            {"four: 75", "four: ¦99"},
            {"on-top-weight: 30", "on-top-weight: ¦29"},
            {"gloss: Hotline answer rate", "¦glos: Hotline answer rate"},
            {"{at-most: 45, earns: 80}", "{at-most: ¦25, earns: 80}"},
            {"minus: 0.1, unit: 类", "minus: ¦0, unit: 类"},
            {"code: BJ-02", "code: ¦BJ-01"},
            {"earns: [0, 0, 0, 0, 50, 80, 100]", "earns: ¦[0, 0, 0, 50, 80, 100]"},
            {"effect: {down: 1}", "effect: {down: ¦9}"}
        };
        List<String> places = new ArrayList<>();
        for (String[] mistake : mistakes) {
            Planted planted = Planted.in(text, mistake[0], mistake[1]);
            text = planted.text();
            places.add(planted.line() + ":" + planted.column());
        }

        String all = text;
        assertThat(ChecklistCheck.problems(all))
                .extracting(fault -> fault.line() + ":" + fault.column())
                .containsExactlyElementsOf(places);
        assertThatThrownBy(() -> ChecklistYaml.readChecked(all))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(CHINESE.word(problem))
                                .startsWith("评价标准有10处错误，请按下列各行修改\n第")
                                .contains("第20列：bonus.placement：现为both；应为inside / on-top\n第")
                                .hasLineCount(11));
    }

    private static void assertOneFault(String original, String replacement, String chinese, String english) {
        Planted planted = Planted.in(SHIPPED, original, replacement);
        List<ChecklistFault> faults = ChecklistCheck.problems(planted.text());
        assertThat(said(faults)).singleElement(InstanceOfAssertFactories.STRING).contains(chinese);
        ChecklistFault fault = faults.getFirst();
        assertThat(fault.line() + ":" + fault.column()).isEqualTo(planted.line() + ":" + planted.column());
        assertThat(english(fault))
                .startsWith("Line " + planted.line() + ", column " + planted.column() + ": ")
                .contains(english)
                .doesNotContain("{0}", "null");
    }

    private static List<String> said(List<ChecklistFault> faults) {
        return faults.stream()
                .map(ChecklistFault::detail)
                .map(detail -> CHINESE.get(detail.key(), detail.args().toArray()))
                .toList();
    }

    private static String english(ChecklistFault fault) {
        Problem.Detail detail = fault.detail();
        return ENGLISH.get(detail.key(), detail.args().toArray());
    }
}
