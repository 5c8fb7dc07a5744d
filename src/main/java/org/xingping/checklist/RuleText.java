package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingping.checklist.ScoringMode.Due;
import org.xingping.text.Messages;

/**
 * The rule of an item in words, as the score sheet prints it (评分细则). Titles, units and notes are the checklist's own
 * words and stay in its language; the units the trade knows are translated.
 */
public final class RuleText {
    /** The title of the only kind of an item that has nothing particular to name; saying it would say nothing. */
    private static final String ORDINARY = "一般";

    /** Singular and plural of the units the shipped checklists use, by their name there. */
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("处", List.of("unit.place", "unit.places")),
            Map.entry("次", List.of("unit.time", "unit.times")),
            Map.entry("类", List.of("unit.sort", "unit.sorts")),
            Map.entry("项", List.of("unit.item", "unit.items")),
            Map.entry("秒", List.of("unit.second", "unit.seconds")),
            Map.entry("分钟", List.of("unit.minute", "unit.minutes")),
            Map.entry("小时", List.of("unit.hour", "unit.hours")),
            Map.entry("天", List.of("unit.day", "unit.days")));

    private final Messages messages;

    public RuleText(Messages messages) {
        this.messages = messages;
    }

    /** The whole rule of an item: how it is scored, and the note that the mode cannot say. */
    public String rule(Item item) {
        String rule = rule(item.mode());
        return item.note() == null ? rule : messages.get("rule.noted", rule, item.note());
    }

    /** How a mode scores, in one sentence without a full stop. */
    public String rule(ScoringMode mode) {
        return switch (mode) {
            case ScoringMode.Deduction deduction -> deduction(deduction);
            case ScoringMode.Levels levels ->
                joined(levels.levels().stream().map(this::level).toList());
            case ScoringMode.Elements elements -> elements(elements);
            case ScoringMode.Measured measured -> joined(bands(measured.bands(), measured.unit()));
            case ScoringMode.Rate rate -> messages.get("rule.rate", dueText(rate), joined(bands(rate.bands(), "%")));
            case ScoringMode.Count count -> count(count);
            case ScoringMode.YesNo yesNo ->
                yesNo.when() == null ? messages.get("rule.yes") : messages.get("rule.yes.when", yesNo.when());
            case ScoringMode.Survey survey -> messages.get("rule.survey", joined(bands(survey.bands(), "%")));
        };
    }

    /** How often something was due: every two hours, twice a day, by plan. */
    public String dueText(ScoringMode.Rate rate) {
        return switch (rate.due()) {
            case Due.EveryHours(int hours) when hours == 1 -> messages.get("due.every.hour", quantity(1, rate.unit()));
            case Due.EveryHours(int hours) ->
                messages.get("due.every.hours", String.valueOf(hours), quantity(1, rate.unit()));
            case Due.PerDay(int times) -> messages.get("due.per.day", quantity(times, rate.unit()));
            case Due.InPeriod(int times) -> messages.get("due.in.period", quantity(times, rate.unit()));
            case Due.ByPlan _ -> messages.get("due.by.plan");
        };
    }

    private String deduction(ScoringMode.Deduction mode) {
        List<String> parts = new ArrayList<>();
        boolean plain =
                mode.kinds().size() == 1 && mode.kinds().getFirst().title().equals(ORDINARY);
        for (ScoringMode.FindingKind kind : mode.kinds()) {
            String minus = kind.minus().brief();
            String unit = unit(kind.unit(), true);
            parts.add(
                    plain
                            ? messages.get("rule.minus", unit, minus)
                            : messages.get("rule.minus.kind", kind.title(), unit, minus));
        }
        String whole = messages.get(mode.kinds().size() == 1 ? "rule.to.zero.one" : "rule.to.zero", joined(parts));
        return withZeroLine(whole, mode);
    }

    private String level(ScoringMode.Level level) {
        String earns = earned(level.earns());
        return level.anchor() == null
                ? messages.get("rule.level", level.title(), earns)
                : messages.get("rule.level.anchor", level.title(), earns, level.anchor());
    }

    /** By number met; by number missing where an element may be 不适用, for then the number to be met varies. */
    private String elements(ScoringMode.Elements mode) {
        int all = mode.elements().size();
        boolean fixed =
                mode.elements().stream().allMatch(element -> element.notApplicable() instanceof Applicability.Never);
        List<String> parts = new ArrayList<>();
        for (int missing = 0; missing <= all; missing++) {
            if (missing < all && restIsZero(mode, missing)) {
                parts.add(messages.get("rule.rest.zero"));
                break;
            }
            String earns = earned(mode.earnsWithMissing(missing));
            if (fixed) {
                parts.add(messages.get("rule.met", String.valueOf(all - missing), earns));
            } else if (missing == 0) {
                parts.add(messages.get("rule.met.all", earns));
            } else {
                parts.add(messages.get("rule.missing", String.valueOf(missing), earns));
            }
        }
        String titles = String.join(
                messages.get("rule.and"),
                mode.elements().stream().map(ScoringMode.Element::title).toList());
        return withZeroLine(messages.get("rule.elements", titles, joined(parts)), mode);
    }

    private static boolean restIsZero(ScoringMode.Elements mode, int missing) {
        for (int more = missing; more <= mode.elements().size(); more++) {
            if (mode.earnsWithMissing(more) != 0) {
                return false;
            }
        }
        return true;
    }

    private String count(ScoringMode.Count mode) {
        List<String> parts = bands(mode.bands(), mode.unit());
        ScoringMode.Provided provided = mode.provided();
        if (provided != null) {
            parts.add(messages.get("rule.provided", provided.title(), earned(provided.otherwiseAtMost())));
        }
        return joined(parts);
    }

    private List<String> bands(Bands bands, String unit) {
        List<String> parts = new ArrayList<>();
        boolean atLeast = bands.direction() == Bands.Direction.AT_LEAST;
        for (Bands.Band band : bands.bands()) {
            String bound = quantity(band.bound(), unit);
            parts.add(messages.get(atLeast ? "rule.at.least" : "rule.at.most", bound, earned(band.earns())));
        }
        parts.add(messages.get("rule.otherwise", earned(bands.otherwise())));
        return parts;
    }

    private String withZeroLine(String rule, ScoringMode mode) {
        String line = mode.zeroLine();
        return line == null ? rule : joined(List.of(rule, messages.get("rule.zero.line", line)));
    }

    private String joined(List<String> parts) {
        return String.join(messages.get("rule.then"), parts);
    }

    private static String earned(int percent) {
        return percent == 0 ? "0" : percent + "%";
    }

    private String quantity(int number, String unit) {
        return quantity(BigDecimal.valueOf(number), unit);
    }

    /** A number with its unit: {@code 2处}, {@code 27秒}, {@code 96.4%}. */
    public String quantity(BigDecimal number, String unit) {
        String digits = number.toPlainString();
        return unit.equals("%")
                ? digits + unit
                : messages.get("rule.quantity", digits, unit(unit, number.compareTo(BigDecimal.ONE) == 0));
    }

    private String unit(String unit, boolean single) {
        List<String> known = UNITS.get(unit);
        return known == null ? unit : messages.get(known.get(single ? 0 : 1));
    }
}
