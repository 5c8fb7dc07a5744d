package org.xingping.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xingping.actions.ScoringActions;
import org.xingping.actions.ScoringActions.FindingText;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Claim;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Finding.Place;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Season;
import org.xingping.checklist.Veto;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;

/** Scores the example estate as an inspector would, through the same actions as the window. */
final class DemoScript {
    private static final Survey SURVEY = new Survey(
            true,
            160,
            138,
            132,
            Map.of("overall", new Tally(58, 66, 6, 2, 0, 0), "innovation", new Tally(41, 72, 9, 3, 1, 6)));

    /** What was not full marks, measured or graded. */
    private static final Map<String, Answer> ANSWERS = Map.ofEntries(
            Map.entry("KF-02", new Answer.Value(new BigDecimal("98.4"), true)),
            Map.entry("KF-03", new Answer.Value(new BigDecimal("27"), true)),
            Map.entry("KF-04", new Answer.Value(new BigDecimal("12"), false)),
            Map.entry("KF-05", new Answer.Value(new BigDecimal("4"), false)),
            Map.entry("KF-06", new Answer.Ratio(10, 10)),
            Map.entry("KF-07", new Answer.Ratio(19, 20)),
            Map.entry("KF-08", new Answer.Ratio(4, 4)),
            Map.entry("KF-09", new Answer.Ratio(4, 4)),
            Map.entry("KF-10", new Answer.NotApplicable("评价期内无此类投诉")),
            Map.entry("KF-11", new Answer.NotApplicable("评价期内无此类投诉")),
            Map.entry("KF-13", new Answer.Ratio(61, 64)),
            Map.entry("KF-14", new Answer.Ratio(22, 24)),
            Map.entry("KF-15", new Answer.Level(1)),
            Map.entry("KF-16", new Answer.Level(2)),
            Map.entry("KF-17", new Answer.Ticked(Set.of(1, 3), Set.of())),
            Map.entry("BJ-01", new Answer.Done(29, 30, 5)),
            Map.entry("BJ-03", new Answer.Done(15, 15, 5)),
            Map.entry("BJ-05", new Answer.Done(9, 10, 5)),
            Map.entry("BJ-12", new Answer.Ticked(Set.of(1, 2), Set.of())),
            Map.entry("BJ-16", new Answer.Ratio(19, 20)),
            Map.entry("LH-04", new Answer.Level(2)),
            Map.entry("LH-06", new Answer.Ratio(2, 50)),
            Map.entry("BA-05", new Answer.Ratio(495, 500)),
            Map.entry("BA-07", new Answer.Ratio(21, 22)),
            Map.entry("BA-13", new Answer.Value(new BigDecimal("4"), false)),
            Map.entry("BA-14", new Answer.Ratio(117, 119)),
            Map.entry("BA-15", new Answer.Value(new BigDecimal("32"), false)),
            Map.entry("JF-02", new Answer.Counted(2, true)),
            Map.entry("JF-03", new Answer.Ticked(Set.of(1, 2, 3), Set.of())),
            Map.entry("JF-04", new Answer.Level(2)),
            Map.entry("JF-06", new Answer.Ratio(8, 12)),
            Map.entry("JF-07", new Answer.Counted(7, true)),
            Map.entry("JF-08", new Answer.Ratio(412, 986)),
            Map.entry("JF-12", new Answer.NotClaimed()));

    private static final List<Fault> FAULTS = List.of(
            new Fault("KF-21", "a", "北门公示栏", "收支公示已过期", 1),
            new Fault("BJ-02", "a", "3栋大堂", "信报箱顶部积尘", 1),
            new Fault("BJ-06", "a", "5栋2单元18层", "墙面有污渍", 1),
            new Fault("BJ-08", "a", "中心广场东侧道路", "落叶未及时清扫", 1),
            new Fault("BJ-14", "a", "7栋西侧投放点", "桶体满溢", 1),
            new Fault("LH-03", "a", "南门绿篱", "局部枯死", 1),
            new Fault("LH-07", "a", "9栋北侧绿地", "黄土裸露", 1),
            new Fault("BA-02", "a", "监控室", "交接班记录不完整", 1),
            new Fault("BA-06", "a", "巡逻记录本（10月）", "有漏签", 1),
            new Fault("BA-09", "a", "6栋南侧", "车辆占用人行道", 2),
            new Fault("BA-16", "a", "2栋1单元5层", "灭火器压力不足", 1),
            new Fault("BA-17", "a", "4栋架空层", "电动自行车违规停放", 1));

    private final ScoringActions scoring;
    private final String assessment;
    private final Checklist checklist;

    DemoScript(ScoringActions scoring, String assessment, Checklist checklist) {
        this.scoring = scoring;
        this.assessment = assessment;
        this.checklist = checklist;
    }

    private record Fault(String item, String kind, String place, String what, int count) {}

    /** The example estate. */
    static EstateFacts estate() {
        EstateFacts bare = EstateFacts.of("滨江花园二期（示例）", "恒信物业（示例）");
        return new EstateFacts(
                bare.name(),
                bare.company(),
                "示例负责人",
                "丰泽区",
                "东海街道",
                "滨江路88号",
                new BigDecimal("128600"),
                1086,
                986,
                Set.of(Equipment.PUBLIC_TOILET),
                bare.dutyFrom(),
                bare.dutyTo());
    }

    /** Answers every live item, records findings, survey, claims and vetoes. */
    void score(Season season, LocalDate visit) {
        for (Item item : checklist.items()) {
            if (item.liveIn(season) && !(item.mode() instanceof ScoringMode.Survey)) {
                answer(item);
            }
        }
        for (Fault fault : FAULTS) {
            FindingText text = FindingText.plain(fault.kind(), Place.at(fault.place()), fault.what(), fault.count());
            scoring.putFinding(assessment, checklist.item(fault.item()), null, text);
        }
        scoring.survey(assessment, SURVEY);
        scoring.note(assessment, "KF-07", "抽查20单，1单超时，已向业主说明");
        scoring.note(assessment, "BJ-05", "10月12日下午未签到");
        scoring.note(assessment, "LH-04", "南门入口造型绿篱修剪不齐");
        for (Item item : checklist.items()) {
            if (item.isBonus() && !(ANSWERS.get(item.code()) instanceof Answer.NotClaimed)) {
                String papers = item.bonus() == null ? "" : item.bonus().proof();
                scoring.claim(
                        assessment, item.code(), new Claim(papers, visit.minusMonths(2), Verdict.CONFIRMED, null));
            }
        }
        for (Veto veto : checklist.vetoes()) {
            scoring.veto(assessment, veto.code(), new VetoCheck.Cleared());
        }
    }

    private void answer(Item item) {
        boolean faulty = FAULTS.stream().anyMatch(fault -> fault.item().equals(item.code()));
        boolean preset = item.notApplicable() instanceof Applicability.When when
                && when.without() != null
                && estate().without().contains(when.without());
        if (!faulty && !preset) {
            Answer answer = ANSWERS.get(item.code());
            scoring.answer(assessment, item, answer == null ? full(item.mode()) : answer);
        }
    }

    /** An answer that earns full marks. */
    private static Answer full(ScoringMode mode) {
        return switch (mode) {
            case ScoringMode.Deduction _ -> new Answer.Clear();
            case ScoringMode.Levels _ -> new Answer.Level(1);
            case ScoringMode.Elements elements ->
                new Answer.Ticked(
                        IntStream.rangeClosed(1, elements.elements().size())
                                .boxed()
                                .collect(Collectors.toUnmodifiableSet()),
                        Set.of());
            case ScoringMode.Measured measured
            when measured.asRatio() ->
                new Answer.Ratio(measured.bands().direction() == Bands.Direction.AT_LEAST ? 20 : 0, 20);
            case ScoringMode.Measured measured ->
                new Answer.Value(measured.bands().bands().getFirst().bound(), false);
            case ScoringMode.Rate rate -> {
                int days = rate.days() == null ? 0 : rate.days();
                int perDay = estate().perDay(rate.due());
                int due =
                        rate.due() instanceof ScoringMode.Due.InPeriod(int times) ? times : Math.max(12, days * perDay);
                yield new Answer.Done(due, due, days);
            }
            case ScoringMode.Count count ->
                new Answer.Counted(count.bands().bands().getFirst().bound().longValueExact(), true);
            case ScoringMode.YesNo _ -> new Answer.Decision(true);
            case ScoringMode.Survey _ -> Answer.UNSCORED;
        };
    }
}
