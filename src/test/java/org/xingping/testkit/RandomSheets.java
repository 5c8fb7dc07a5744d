package org.xingping.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.EstateFacts;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Bonus;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Section;
import org.xingping.checklist.Veto;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;

/**
 * Sheets that could have been: every mode and season, both placements of the bonus, switches of the rules, 不适用 down to whole
 * sections, vetoes, survey, claims, and any state from empty to finished. The same seed gives the same sheets.
 */
public final class RandomSheets {
    /** How far a sheet has got. */
    public enum Filling {
        EMPTY,
        PARTIAL,
        /** Nothing open: every item decided, every claim settled, the survey recorded. */
        FINISHED
    }

    private static final List<String> PLACES = List.of("1栋大堂", "3栋2单元", "北门岗亭", "地下车库B区", "中心花园");
    private static final List<String> FAULTS = List.of("积尘", "堆放杂物", "标识缺失", "记录不全");

    private final Edition edition;
    private final Checklist checklist;
    private final Random random;
    private int findings;

    public RandomSheets(Edition edition, long seed) {
        this.edition = edition;
        this.checklist = edition.checklist();
        this.random = new Random(seed);
    }

    /** Any sheet: one in ten empty, half of the others finished. */
    public Scenario next() {
        return next(chance(10) ? Filling.EMPTY : chance(50) ? Filling.FINISHED : Filling.PARTIAL);
    }

    public Scenario next(Filling filling) {
        Scenario scenario = Scenario.given(edition).date(visit().toString()).estate(this::estate);
        boolean blended = chance(25);
        scenario.parameters(_ -> parameters().withSurveyPercent(blended ? 1 + random.nextInt(40) : 0));
        if (filling == Filling.EMPTY) {
            return scenario;
        }
        Set<String> left = new HashSet<>();
        for (Section section : checklist.sections()) {
            if (mayBeLeftOut(section) && chance(4)) {
                left.add(section.code());
            }
        }
        int answered = filling == Filling.FINISHED ? 100 : 5 + random.nextInt(95);
        int good = 30 + random.nextInt(71);
        int leftOut = chance(20) ? 30 : 4;
        answerItems(scenario, filling, left, answered, good, leftOut);
        surveyed(scenario, filling, answered, good, blended);
        vetoes(scenario);
        if (filling == Filling.FINISHED || chance(50)) {
            scenario.parameters(old -> old.withSpread(left));
        }
        return scenario;
    }

    private static boolean mayBeLeftOut(Section section) {
        return section.items().stream()
                .noneMatch(item -> item.isBonus() || item.notApplicable() instanceof Applicability.Never);
    }

    /** What somebody might say of the item first. */
    public List<Deed> answer(Scenario scenario, Item item) {
        return answer(scenario.facts().estate(), item, 60, 10);
    }

    private void answerItems(
            Scenario scenario, Filling filling, Set<String> left, int answered, int good, int leftOut) {
        boolean finished = filling == Filling.FINISHED;
        Facts facts = scenario.facts();
        List<Deed> step = new ArrayList<>();
        for (Section section : checklist.sections()) {
            for (Item item : section.items()) {
                if (!chance(answered)) {
                    continue;
                }
                if (left.contains(section.code())) {
                    step.add(said(item, new Answer.NotApplicable("本小区没有")));
                } else if (item.mode() instanceof ScoringMode.Survey && !item.isBonus()) {
                    continue;
                } else if (!finished && chance(3)) {
                    step.add(said(item, new Answer.CouldNotAssess("当日无法进入")));
                } else {
                    step.addAll(answer(facts.estate(), item, good, leftOut));
                }
                if (item.isBonus()) {
                    step.addAll(claim(facts.period(), item, finished));
                }
                if (chance(30)) {
                    scenario.step(step.toArray(Deed[]::new));
                    step.clear();
                }
            }
        }
        scenario.step(step.toArray(Deed[]::new));
        if (!finished && chance(20)) {
            undoSome(scenario);
        }
    }

    private void undoSome(Scenario scenario) {
        int steps = (int) scenario.entries().stream()
                .map(entry -> entry.step())
                .distinct()
                .count();
        int undone = Math.min(steps - 1, 1 + random.nextInt(3));
        for (int i = 0; i < undone; i++) {
            scenario.undo();
        }
        if (undone > 0 && chance(50)) {
            scenario.redo();
        }
    }

    private void surveyed(Scenario scenario, Filling filling, int answered, int good, boolean blended) {
        boolean finished = filling == Filling.FINISHED;
        if (blended) {
            List<Deed> out = new ArrayList<>();
            for (Item item : checklist.items()) {
                if (item.mode() instanceof ScoringMode.Survey && !item.isBonus()) {
                    out.add(said(item, new Answer.NotApplicable("满意度指数已折入总分")));
                }
            }
            scenario.step(out.toArray(Deed[]::new));
        }
        if (finished || chance(answered)) {
            scenario.survey(
                    chance(12) ? Survey.NOT_HELD : survey(scenario.facts().estate(), good));
        }
    }

    private void vetoes(Scenario scenario) {
        boolean clean = chance(70);
        for (Veto veto : checklist.vetoes()) {
            if (!clean && chance(veto.effect() instanceof Veto.Effect.NoStar ? 2 : 30)) {
                scenario.veto(veto.code());
            } else if (chance(60)) {
                scenario.vetoCleared(veto.code());
            }
        }
    }

    private List<Deed> answer(EstateFacts estate, Item item, int good, int leftOut) {
        if (item.isBonus() && chance(40)) {
            return List.of(said(item, new Answer.NotClaimed()));
        }
        if (!item.isBonus() && !(item.notApplicable() instanceof Applicability.Never) && chance(leftOut)) {
            return List.of(said(item, new Answer.NotApplicable("本小区没有")));
        }
        if (chance(2)) {
            return List.of(said(
                    item,
                    new Answer.Awarded(new Points(random.nextLong(item.points().hundredths() + 1)))));
        }
        if (item.mode().zeroLine() != null && chance(3)) {
            return List.of(finding(item, Finding.ZERO_LINE, 1));
        }
        if (item.mode() instanceof ScoringMode.Survey) {
            return List.of(Deed.of(new Kind.SurveyRecorded(survey(estate, good))));
        }
        if (item.mode() instanceof ScoringMode.Deduction deduction && !chance(good)) {
            return findings(item, deduction);
        }
        return List.of(said(item, chance(good) ? FullMarks.answer(item.mode(), estate) : any(item.mode(), estate)));
    }

    private List<Deed> findings(Item item, ScoringMode.Deduction mode) {
        List<Deed> deeds = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            deeds.add(finding(item, pick(mode.kinds()).code(), 1 + random.nextInt(3)));
        }
        return deeds;
    }

    private Deed finding(Item item, String kind, int count) {
        int number = ++findings;
        Finding finding =
                Finding.plain("r-" + number, number, kind, Finding.Place.at(pick(PLACES)), pick(FAULTS), count);
        return Deed.on(item.code(), new Kind.FindingPut(finding));
    }

    private Answer any(ScoringMode mode, EstateFacts estate) {
        return switch (mode) {
            case ScoringMode.Deduction _ -> new Answer.Clear();
            case ScoringMode.Levels levels ->
                new Answer.Level(1 + random.nextInt(levels.levels().size()));
            case ScoringMode.Elements elements -> ticked(elements);
            case ScoringMode.Measured measured ->
                measured.asRatio() && !chance(10)
                        ? near(measured.bands())
                        : new Answer.Value(around(measured), chance(50));
            case ScoringMode.Rate rate -> {
                Answer.Done full = FullMarks.done(rate, estate);
                yield new Answer.Done(random.nextLong(full.due() + 3), full.due(), full.days());
            }
            case ScoringMode.Count _ -> new Answer.Counted(random.nextInt(8), chance(50));
            case ScoringMode.YesNo _ -> new Answer.Decision(chance(50));
            case ScoringMode.Survey _ -> Answer.UNSCORED;
        };
    }

    private Answer ticked(ScoringMode.Elements mode) {
        Set<Integer> met = new HashSet<>();
        Set<Integer> out = new HashSet<>();
        for (int position = 1; position <= mode.elements().size(); position++) {
            Applicability may = mode.elements().get(position - 1).notApplicable();
            if (chance(60)) {
                met.add(position);
            } else if (!(may instanceof Applicability.Never) && chance(50)) {
                out.add(position);
            }
        }
        if (met.isEmpty()) {
            out.clear();
        }
        return new Answer.Ticked(met, out);
    }

    /** Two counts whose percentage lies on a bound, or a hair beside it. */
    private Answer.Ratio near(Bands bands) {
        long whole = pick(List.of(10L, 20L, 49L, 50L, 100L, 1_000L));
        long bound = pick(bands.bands()).bound().longValue();
        long part = bound * whole / 100 + random.nextInt(5) - 2;
        return new Answer.Ratio(Math.clamp(part, 0, whole), whole);
    }

    /** A value on a bound, or up to a few tenths beside it; no more than all where it is a percentage. */
    private BigDecimal around(ScoringMode.Measured mode) {
        BigDecimal bound = pick(mode.bands().bands()).bound();
        BigDecimal value =
                bound.add(BigDecimal.valueOf(random.nextInt(41) - 20, 1)).max(BigDecimal.ZERO);
        return mode.unit().equals("%") ? value.min(BigDecimal.valueOf(100)) : value;
    }

    private List<Deed> claim(Period period, Item item, boolean settled) {
        LocalDate date = period.to().minusDays(random.nextInt(300));
        List<Deed> deeds = new ArrayList<>();
        if (settled || chance(60)) {
            deeds.add(Deed.on(item.code(), new Kind.BonusClaimed("佐证材料", date)));
        }
        if (settled || chance(50)) {
            deeds.add(Deed.on(
                    item.code(), new Kind.BonusConfirmed(chance(85) ? Verdict.CONFIRMED : Verdict.REFUSED, null)));
        }
        return deeds;
    }

    private Survey survey(EstateFacts estate, int good) {
        int needed = Survey.sampleNeeded(estate.occupiedHomes());
        int valid = chance(80) ? needed + random.nextInt(50) : 1 + random.nextInt(needed);
        Map<String, Tally> questions = new LinkedHashMap<>();
        FullMarks.survey(checklist.items(), estate)
                .questions()
                .keySet()
                .forEach(question -> questions.put(question, tally(valid, good)));
        int returned = valid + random.nextInt(20);
        return new Survey(true, returned + random.nextInt(50), returned, valid, questions);
    }

    private Tally tally(int valid, int good) {
        int[] counts = new int[6];
        for (int i = 0; i < valid; i++) {
            counts[chance(good) ? 0 : random.nextInt(6)]++;
        }
        // Somebody must have an opinion, or the question is not answered.
        counts[0] += counts[5] == valid ? 1 : 0;
        counts[5] -= counts[5] == valid ? 1 : 0;
        return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private Parameters parameters() {
        return new Parameters(
                chance(50) ? Bonus.Placement.INSIDE : Bonus.Placement.ON_TOP,
                chance(50),
                chance(50),
                0,
                chance(30),
                Set.of());
    }

    private EstateFacts estate(EstateFacts old) {
        Set<Equipment> missing = new HashSet<>();
        for (Equipment equipment : Equipment.values()) {
            if (chance(15)) {
                missing.add(equipment);
            }
        }
        int households = 50 + random.nextInt(1_950);
        return new EstateFacts(
                old.name(),
                old.company(),
                "王建国",
                "丰泽区",
                "东湖街道",
                null,
                new BigDecimal("123456.78"),
                households,
                chance(20) ? null : households * (50 + random.nextInt(51)) / 100,
                missing,
                old.dutyFrom(),
                old.dutyTo());
    }

    private LocalDate visit() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
    }

    private static Deed said(Item item, Answer answer) {
        return Deed.on(item.code(), new Kind.Answered(answer));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** True in so many of a hundred cases. */
    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** The same elements in another order. */
    public <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
