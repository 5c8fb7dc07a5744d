package org.xingping.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Item;
import org.xingping.checklist.RuleText;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.text.Messages;

/** Words for what was said of an item. */
final class AnswerWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Enough to tell any two counts that can be entered from a bound. */
    private static final int MOST_DECIMALS = 30;

    private final Messages messages;
    private final RuleText rules;

    AnswerWords(Messages messages) {
        this.messages = messages;
        this.rules = new RuleText(messages);
    }

    /** What stands for the item now, with its findings and the survey. */
    String standing(Item item, Sheet sheet) {
        Answer answer = sheet.answer(item);
        boolean silent = answer instanceof Answer.Unscored || !Answer.fits(answer, item);
        boolean settled = answer instanceof Answer.NotApplicable
                || answer instanceof Answer.CouldNotAssess
                || answer instanceof Answer.Awarded;
        if (settled && !silent) {
            return said(item, answer);
        }
        if (sheet.crossesZeroLine(item.code())) {
            return messages.get("answer.zero.line");
        }
        if (item.mode() instanceof ScoringMode.Deduction
                && !sheet.findings(item.code()).isEmpty()) {
            return counted(item, sheet.findings(item.code()));
        }
        if (silent && item.mode() instanceof ScoringMode.Survey survey) {
            return surveyed(survey, sheet);
        }
        if (item.mode() instanceof ScoringMode.Elements mode && answer instanceof Answer.Ticked ticked) {
            return ticked(mode, ticked, sheet.missing(mode, ticked));
        }
        return silent ? messages.term(ItemState.OPEN) : said(item, answer);
    }

    /** An answer by itself, as it was given. */
    String said(Item item, Answer answer) {
        return switch (answer) {
            case Answer.Unscored _ -> messages.term(ItemState.OPEN);
            case Answer.Clear _ -> messages.get("answer.clear");
            case Answer.Level(int position) ->
                item.mode() instanceof ScoringMode.Levels mode && Answer.fits(answer, item)
                        ? mode.levels().get(position - 1).title()
                        : String.valueOf(position);
            case Answer.Ticked ticked -> ticked(item, ticked);
            case Answer.Ratio(long part, long whole) ->
                messages.get("answer.ratio", part + "/" + whole, percentage(item, part, whole));
            case Answer.Value value -> measured(item, value);
            case Answer.Done done -> done(item, done);
            case Answer.Counted counted -> counted(item, counted);
            case Answer.Decision(boolean yes) -> messages.get(yes ? "answer.yes" : "answer.no");
            case Answer.NotClaimed _ -> messages.get("answer.not.claimed");
            case Answer.Awarded awarded ->
                messages.get("answer.awarded", awarded.points().brief());
            case Answer.NotApplicable(String reason) -> reasoned(ItemState.NOT_APPLICABLE, reason);
            case Answer.CouldNotAssess(String reason) -> reasoned(ItemState.COULD_NOT_ASSESS, reason);
        };
    }

    /** How many, such as {@code 2处}; the zero line in words. */
    String quantity(Item item, Finding finding) {
        if (finding.crossesZeroLine()) {
            return messages.get("answer.zero.line");
        }
        return item.mode() instanceof ScoringMode.Deduction
                ? counted(item, List.of(finding))
                : String.valueOf(finding.count());
    }

    private String reasoned(ItemState state, String reason) {
        return reason.isBlank()
                ? messages.term(state)
                : messages.get("answer.reasoned", messages.term(state), reason.strip());
    }

    private String ticked(Item item, Answer.Ticked ticked) {
        if (!(item.mode() instanceof ScoringMode.Elements mode)) {
            return joined(ticked.met().stream().map(String::valueOf).toList());
        }
        List<ScoringMode.Element> missing = new ArrayList<>();
        for (int position = 1; position <= mode.elements().size(); position++) {
            if (!ticked.met().contains(position) && !ticked.notApplicable().contains(position)) {
                missing.add(mode.elements().get(position - 1));
            }
        }
        return ticked(mode, ticked, missing);
    }

    private String ticked(ScoringMode.Elements mode, Answer.Ticked ticked, List<ScoringMode.Element> missing) {
        List<String> met = new ArrayList<>();
        List<String> out = new ArrayList<>();
        for (int position = 1; position <= mode.elements().size(); position++) {
            ScoringMode.Element element = mode.elements().get(position - 1);
            if (ticked.met().contains(position)) {
                met.add(element.title());
            } else if (!missing.contains(element)) {
                out.add(element.title());
            }
        }
        List<String> beside = new ArrayList<>();
        if (!missing.isEmpty()) {
            beside.add(messages.get(
                    "answer.missing",
                    joined(missing.stream().map(ScoringMode.Element::title).toList())));
        }
        if (!out.isEmpty()) {
            beside.add(messages.get("answer.left.out", joined(out)));
        }
        String rest = String.join(messages.get("rule.then"), beside);
        if (met.isEmpty() || beside.isEmpty()) {
            return met.isEmpty() ? rest : joined(met);
        }
        return messages.get("answer.beside", joined(met), rest);
    }

    private String joined(List<String> parts) {
        return String.join(messages.get("rule.and"), parts);
    }

    private String measured(Item item, Answer.Value value) {
        String unit = item.mode() instanceof ScoringMode.Measured mode ? mode.unit() : "";
        String quantity = rules.quantity(plain(value.value()), unit);
        return messages.get(value.reported() ? "answer.reported" : "answer.measured", quantity);
    }

    private String done(Item item, Answer.Done done) {
        String unit = item.mode() instanceof ScoringMode.Rate rate ? rate.unit() : "";
        String due = rules.quantity(BigDecimal.valueOf(done.due()), unit);
        return messages.get(
                "answer.beside",
                done.done() + "/" + due,
                percentage(item, Math.min(done.done(), done.due()), done.due()));
    }

    private String counted(Item item, Answer.Counted answer) {
        if (!(item.mode() instanceof ScoringMode.Count mode)) {
            return String.valueOf(answer.count());
        }
        String count = rules.quantity(BigDecimal.valueOf(answer.count()), mode.unit());
        ScoringMode.Provided provided = mode.provided();
        return provided == null || answer.provided()
                ? count
                : messages.get("answer.beside", count, messages.get("answer.not.met", provided.title()));
    }

    /** The findings' counts by unit: {@code 3处、1次}. */
    private String counted(Item item, List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            counts.merge(finding.unit(item), finding.count(), Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((unit, count) -> parts.add(rules.quantity(BigDecimal.valueOf(count), unit)));
        return joined(parts);
    }

    private String surveyed(ScoringMode.Survey mode, Sheet sheet) {
        if (sheet.survey().filter(survey -> !survey.held()).isPresent()) {
            return messages.get("answer.survey.none");
        }
        Optional<Satisfaction> figure = sheet.satisfaction(mode.question());
        if (figure.isEmpty()) {
            return messages.term(ItemState.OPEN);
        }
        int rated = figure.get().rated();
        String rate = percentage(mode.bands(), figure.get().content(), rated);
        return messages.get(
                figure.get().sampleValid() ? "answer.survey" : "answer.survey.small", rate, String.valueOf(rated));
    }

    /** A survey by itself: how many questionnaires are valid, or that none was held. */
    String survey(Survey survey) {
        return survey.held()
                ? messages.get("deed.survey", String.valueOf(survey.valid()))
                : messages.get("answer.survey.none");
    }

    private String percentage(Item item, long part, long whole) {
        Optional<Bands> bands = switch (item.mode()) {
            case ScoringMode.Measured mode -> Optional.of(mode.bands());
            case ScoringMode.Rate mode -> Optional.of(mode.bands());
            default -> Optional.empty();
        };
        return percentage(bands.orElse(new Bands(Bands.Direction.AT_LEAST, List.of(), 0)), part, whole);
    }

    /**
     * Two decimals, rounded half up, needless zeros left out; more decimals where rounding would reach or cross a bound, for
     * nobody may read 98 % and find the points of 97.99.
     */
    static String percentage(Bands bands, long part, long whole) {
        if (whole <= 0) {
            return "–";
        }
        BigDecimal numerator = BigDecimal.valueOf(part).multiply(HUNDRED);
        BigDecimal denominator = BigDecimal.valueOf(whole);
        BigDecimal shown = numerator.divide(denominator, 2, RoundingMode.HALF_UP);
        for (int decimals = 3; decimals < MOST_DECIMALS && misleads(bands, shown, numerator, denominator); decimals++) {
            shown = numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
        }
        return plain(shown).toPlainString() + "%";
    }

    /** Whether the shown value stands otherwise to some bound than the true one. */
    private static boolean misleads(Bands bands, BigDecimal shown, BigDecimal numerator, BigDecimal denominator) {
        for (Bands.Band band : bands.bands()) {
            if (shown.compareTo(band.bound())
                    != numerator.compareTo(band.bound().multiply(denominator))) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
