package org.xingping.ui.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.xingping.assessment.Answer;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.text.Problem;

/** What was typed into the fields of a measurement, as an answer; a {@link Problem} where it is not one. */
final class TypedAnswers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TypedAnswers() {}

    /** A text and the name of the field it stands in. */
    record Typed(String label, String text) {
        long count() {
            return Figures.count(label, text);
        }

        boolean isBlank() {
            return Figures.isBlank(text);
        }
    }

    /** 合格数 / 抽查数: the part may not be larger than the whole. */
    static Answer ratio(Typed part, Typed whole) {
        long above = part.count();
        long below = Figures.atLeastOne(whole.label(), whole.text());
        notMore(part.label(), above, whole.label(), below);
        return new Answer.Ratio(above, below);
    }

    /** A percentage taken from a report. */
    static Answer reported(Typed percentage) {
        BigDecimal value = Figures.decimal(percentage.label(), percentage.text());
        if (value.compareTo(HUNDRED) > 0) {
            throw new Problem("problem.figure.percent", percentage.label());
        }
        return new Answer.Value(value, true);
    }

    /** A measured value in the item's unit. */
    static Answer value(Typed value) {
        return new Answer.Value(Figures.decimal(value.label(), value.text()), false);
    }

    /**
     * Done of due. More than due is allowed; it counts as all.
     *
     * @param days zero where days were not counted
     */
    static Answer done(Typed done, int days, Typed due) {
        return new Answer.Done(done.count(), Figures.atLeastOne(due.label(), due.text()), days);
    }

    static Answer counted(Typed count, boolean provided) {
        return new Answer.Counted(count.count(), provided);
    }

    /** Six counts of one question; blank counts are zero, but not all of them. */
    static Tally tally(String question, List<Typed> six) {
        if (six.stream().allMatch(Typed::isBlank)) {
            throw new Problem("problem.survey.tally", question);
        }
        int[] counts = six.stream()
                .mapToInt(typed -> typed.isBlank() ? 0 : (int) typed.count())
                .toArray();
        return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    /** The questionnaires of a survey that was held, without its questions; returned ≤ issued, valid ≤ returned. */
    static Survey survey(Typed issued, Typed returned, Typed valid) {
        long out = Figures.atLeastOne(issued.label(), issued.text());
        long back = returned.count();
        long usable = valid.count();
        notMore(returned.label(), back, issued.label(), out);
        notMore(valid.label(), usable, returned.label(), back);
        return new Survey(true, (int) out, (int) back, (int) usable, Map.of());
    }

    static void notMore(String label, long part, String wholeLabel, long whole) {
        if (part > whole) {
            throw new Problem("problem.figure.more", label, wholeLabel, String.valueOf(part), String.valueOf(whole));
        }
    }
}
