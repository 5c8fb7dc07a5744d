package org.xingping.scoring;

import java.util.ArrayList;
import java.util.List;
import org.xingping.checklist.Points;

/**
 * Shares what is certainly lost (maximum less the best total still possible) first over sections and survey, then over their
 * items, so that the losses add up exactly.
 */
final class Losses {
    private Losses() {}

    static Rating shared(Rating rating) {
        List<SectionScore> sections = rating.sections();
        int percent = rating.surveyIndex().percent();
        long[] parts = new long[sections.size() + 1];
        for (int i = 0; i < sections.size(); i++) {
            SectionScore section = sections.get(i);
            parts[i] = section.weight().minus(section.score().high()).hundredths() * (100 - percent);
        }
        parts[sections.size()] =
                Points.HUNDRED.minus(rating.surveyIndex().index().high()).hundredths() * percent;
        Points[] shares =
                Shares.largestRemainder(rating.maximum().minus(rating.total().high()), parts);
        List<SectionScore> shared = new ArrayList<>(shares.length);
        for (int i = 0; i < sections.size(); i++) {
            shared.add(shared(sections.get(i), shares[i]));
        }
        return new Rating(
                rating.maximum(),
                rating.total(),
                rating.lowStars(),
                rating.highStars(),
                shared,
                rating.vetoes(),
                new Rating.Blend(percent, rating.surveyIndex().index(), shares[sections.size()]));
    }

    /** Where the section loses what it lost before, so does each of its items. */
    private static SectionScore shared(SectionScore section, Points loss) {
        if (section.loss().equals(loss)) {
            return section;
        }
        List<ItemScore> items = section.items();
        long[] parts = new long[items.size()];
        for (int i = 0; i < parts.length; i++) {
            ItemScore score = items.get(i);
            parts[i] = score.isApplicable()
                    ? score.item().points().minus(score.points().high()).hundredths()
                    : 0;
        }
        Points[] shares = Shares.largestRemainder(loss, parts);
        List<ItemScore> shared = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            shared.add(items.get(i).withLoss(shares[i]));
        }
        return section.withLoss(shared, loss);
    }
}
