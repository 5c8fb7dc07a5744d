package org.xingping.scoring;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Parameters;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Points;

/** What each section counts in the total, with the weight of whole sections that are 不适用 spread over the others. */
final class Weighing {
    private Weighing() {}

    static List<SectionScore> weighed(Checklist checklist, Parameters parameters, List<SectionScore> sections) {
        boolean[] leaving = new boolean[sections.size()];
        Points[] weights = new Points[sections.size()];
        Points[] staying = new Points[sections.size()];
        Points freed = Points.ZERO;
        Points base = Points.ZERO;
        for (int i = 0; i < weights.length; i++) {
            SectionScore score = sections.get(i);
            boolean bonus = score.section().isBonus();
            leaving[i] = !bonus
                    && score.empty()
                    && parameters.spread().contains(score.section().code());
            weights[i] = score.weight();
            staying[i] = leaving[i] || bonus ? Points.ZERO : weights[i];
            freed = leaving[i] ? freed.plus(weights[i]) : freed;
            base = base.plus(staying[i]);
        }
        // Where nothing stays there is nothing to spread over: all stay as they are, open.
        boolean spread = !base.isZero() && !freed.isZero();
        Points[] grown = spread ? Shares.spread(staying, freed) : weights;
        List<SectionScore> weighed = new ArrayList<>(weights.length);
        for (int i = 0; i < weights.length; i++) {
            SectionScore score = sections.get(i);
            boolean gone = spread && leaving[i];
            Points weight = gone ? Points.ZERO : score.section().isBonus() ? weights[i] : grown[i];
            weighed.add(score.weighed(weight, range(score, weight, checklist, parameters), gone));
        }
        return weighed;
    }

    private static Range range(SectionScore score, Points weight, Checklist checklist, Parameters parameters) {
        Range points = score.points();
        if (parameters.placement() == Placement.ON_TOP && score.section().isBonus()) {
            Points cap = checklist.bonus().cap();
            return new Range(points.low().min(cap), points.high().min(cap));
        }
        long whole = score.applicable().hundredths();
        if (whole == 0) {
            return new Range(Points.ZERO, weight);
        }
        return new Range(
                weight.share(points.low().hundredths(), whole),
                weight.share(points.high().hundredths(), whole));
    }
}
