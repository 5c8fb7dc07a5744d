package org.xingping.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.scoring.Scoring;

/** What the residents said (满意度汇总): counts by level, rate and index of each question, and whether the sample is enough. */
final class SurveyBlock {
    private static final Tally NOBODY = new Tally(0, 0, 0, 0, 0, 0);

    private final Words words;
    private final ReportInput input;
    private final Workings workings;
    private final Optional<Survey> recorded;

    /** @param survey what was recorded; of a panel, what counts there */
    SurveyBlock(Words words, ReportInput input, Workings workings, Optional<Survey> survey) {
        this.words = words;
        this.input = input;
        this.workings = workings;
        this.recorded = survey;
    }

    /** Gives back the address of the index that may be blended into the total; that cell is blank while it is not known. */
    String write(Form form) {
        Survey survey = recorded.orElse(null);
        int occupied = input.facts().estate().occupiedHomes();
        if (survey != null && survey.held()) {
            number(form, "xp.survey.issued", survey.issued());
            number(form, "xp.survey.returned", survey.returned());
            number(form, "xp.survey.valid", survey.valid());
        }
        number(form, "xp.survey.needed", Survey.sampleNeeded(occupied));
        String sample = survey == null
                ? words.get("book.survey.missing")
                : !survey.held()
                        ? words.get("book.survey.not-held")
                        : words.get(survey.sampleValid(occupied) ? "book.survey.enough" : "book.survey.short");
        form.line("xp.survey.sample").ifPresent(line -> line.text("xp.survey.sample", sample));
        String index = "";
        for (String question : questions()) {
            Line line = form.next(LayoutNames.QUESTION);
            question(line, question, survey);
            index = question.equals(Scoring.OVERALL) ? line.from("xp.question.index") : index;
        }
        form.finish();
        List<String> levels = Tally.LEVEL_POINTS.stream().map(String::valueOf).toList();
        String fair = input.facts().parameters().fairCounts() ? words.get("book.survey.with-fair") : "";
        form.line("xp.survey.explained")
                .ifPresent(line -> line.text(
                        "xp.survey.explained",
                        words.get("book.survey.explained", fair, String.join(words.get("book.and"), levels))));
        return index;
    }

    private static void number(Form form, String name, long number) {
        form.line(name).ifPresent(line -> line.number(name, number));
    }

    /** The overall question first, then those of the checklist, then any others that were asked. */
    private Set<String> questions() {
        Set<String> questions = new LinkedHashSet<>(List.of(Scoring.OVERALL));
        for (Item item : input.checklist().items()) {
            if (item.mode() instanceof ScoringMode.Survey survey) {
                questions.add(survey.question());
            }
        }
        recorded.ifPresent(
                survey -> questions.addAll(new TreeSet<>(survey.questions().keySet())));
        return questions;
    }

    private String title(String question) {
        return input.checklist()
                .surveyItem(question)
                .map(item -> words.get("book.survey.question", item.title(), item.code()))
                .orElse(question.equals(Scoring.OVERALL) ? words.get("book.survey.overall") : question);
    }

    private void question(Line line, String question, @Nullable Survey survey) {
        line.text("xp.question.title", title(question));
        Survey held = survey != null && survey.held() ? survey : null;
        Tally tally = held == null ? NOBODY : held.questions().getOrDefault(question, NOBODY);
        if (held != null) {
            line.number("xp.question.very", tally.verySatisfied())
                    .number("xp.question.satisfied", tally.satisfied())
                    .number("xp.question.fair", tally.fair())
                    .number("xp.question.less", tally.lessSatisfied())
                    .number("xp.question.dissatisfied", tally.dissatisfied())
                    .number("xp.question.unknown", tally.unknown());
        }
        String very = line.at("xp.question.very");
        String satisfied = line.at("xp.question.satisfied");
        String fair = line.at("xp.question.fair");
        String less = line.at("xp.question.less");
        String dissatisfied = line.at("xp.question.dissatisfied");
        String rated = line.at("xp.question.rated");
        List<String> counts = List.of(very, satisfied, fair, less, dissatisfied);
        line.live("xp.question.rated", String.join("+", counts), BigDecimal.valueOf(tally.rated()));
        String content =
                very + "+" + satisfied + "+" + Formulas.when(Formulas.is(workings.fair(), words.yes()), fair, "0");
        String rate = Formulas.when(
                rated + "=0", Formulas.literal(words.none()), "ROUND(ROUND((" + content + ")/" + rated + ",11),4)");
        index(line, counts, rated, tally, survey);
        if (tally.rated() == 0) {
            line.live("xp.question.rate", rate, words.none());
        } else {
            int satisfiedCount = tally.content(input.facts().parameters().fairCounts());
            line.live(
                    "xp.question.rate",
                    rate,
                    BigDecimal.valueOf(satisfiedCount)
                            .divide(BigDecimal.valueOf(tally.rated()), 4, RoundingMode.HALF_UP));
        }
    }

    /** Zero where no survey was held; a dash where this question has no answer yet. */
    private void index(Line line, List<String> counts, String rated, Tally tally, @Nullable Survey survey) {
        List<String> parts = new ArrayList<>();
        for (int level = 0; level < counts.size(); level++) {
            parts.add(counts.get(level) + "*" + Tally.LEVEL_POINTS.get(level));
        }
        boolean notHeld = survey != null && !survey.held();
        String formula = Formulas.when(
                rated + "=0",
                notHeld ? "0" : Formulas.literal(words.none()),
                Formulas.quotient("(" + String.join("+", parts) + ")/" + rated));
        if (tally.rated() == 0 && !notHeld) {
            line.live("xp.question.index", formula, words.none());
        } else {
            line.live("xp.question.index", formula, tally.index());
        }
    }
}
