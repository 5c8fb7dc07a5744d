package org.xingping.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.xingping.checklist.Bands;
import org.xingping.checklist.Points;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;

/**
 * What the survey says of one question, under the rules of the assessment.
 *
 * @param content answers that count as satisfied
 * @param rated answers that hold an opinion, n; zero where no survey was held
 * @param index 满意度指数, 0-100
 * @param sampleValid whether the sample is large enough to count against the estate
 */
public record Satisfaction(int content, int rated, Points index, boolean sampleValid) {
    /** The question about the estate as a whole; its index may be blended into the total. */
    public static final String OVERALL = "overall";

    /** No survey was held: nobody is satisfied, and nothing fires. */
    static final Satisfaction NOT_HELD = new Satisfaction(0, 0, Points.ZERO, false);

    /** What a survey says of a question; empty where it holds no opinion on it. */
    static Optional<Satisfaction> of(Survey survey, String question, Facts facts) {
        if (!survey.held()) {
            return Optional.of(NOT_HELD);
        }
        Tally tally = survey.questions().get(question);
        if (tally == null || tally.rated() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Satisfaction(
                tally.content(facts.parameters().fairCounts()),
                tally.rated(),
                tally.index(),
                survey.sampleValid(facts.estate().occupiedHomes())));
    }

    /** Percent of the full mark that the satisfaction rate earns; nothing where no survey was held. */
    public int earns(Bands bands) {
        return rated == 0 ? 0 : bands.earnsPercentage(content, rated);
    }

    /** Whether a valid sample lies below this satisfaction rate in percent; the raw rate is compared. */
    public boolean isBelow(BigDecimal percent) {
        return sampleValid
                && rated > 0
                && BigDecimal.valueOf(100L * content).compareTo(percent.multiply(BigDecimal.valueOf(rated))) < 0;
    }
}
