package org.xingping.report;

import java.util.Optional;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;
import org.xingping.report.Figures.OfSection;
import org.xingping.scoring.Rating;
import org.xingping.scoring.Scoring;

/**
 * What the cells of {@link TableWorkings} come to for one sheet at a panel's table, by the rules that sheet was rated by. Its
 * claims count, for whether it is dropped does not wait for the panel to confirm them.
 */
final class SeatFigures {
    /** How an item counts in the total of the sheet. */
    enum Counts {
        NOT_ASKED(0),
        FULLY(1),
        /** A claim that was refused: in the base only. */
        IN_BASE(2);

        private final int mark;

        Counts(int mark) {
            this.mark = mark;
        }

        /** As it stands in the cell. */
        int mark() {
            return mark;
        }
    }

    private final Seated seated;
    private final Checklist checklist;
    private final Rating rating;
    private final Figures figures;

    SeatFigures(Checklist checklist, Seated seated) {
        this.seated = seated;
        this.checklist = checklist;
        this.rating = Scoring.rate(checklist, seated.sheet());
        this.figures = new Figures(checklist, parameters(), rating);
    }

    Seated seated() {
        return seated;
    }

    Sheet sheet() {
        return seated.sheet();
    }

    Parameters parameters() {
        return seated.sheet().facts().parameters();
    }

    Figures figures() {
        return figures;
    }

    OfSection section(int place) {
        return figures.sections().get(place);
    }

    /** Whether the sheet is about this section. */
    boolean covers(Section section) {
        return sheet().started().covers(section);
    }

    Counts counts(Item item) {
        if (!item.liveIn(sheet().facts().season())) {
            return Counts.NOT_ASKED;
        }
        boolean refused = item.isBonus() && sheet().claim(item.code()).verdict() == Verdict.REFUSED;
        return refused ? Counts.IN_BASE : Counts.FULLY;
    }

    /** What the sheet gives the item. */
    Optional<Points> given(Item item) {
        return Scoring.worth(item, sheet());
    }

    Points score(int place) {
        Points sum = Points.ZERO;
        for (Item item : checklist.sections().get(place).items()) {
            sum = counts(item) == Counts.FULLY ? sum.plus(given(item).orElse(Points.ZERO)) : sum;
        }
        return sum;
    }

    /** Items that are neither scored nor 不适用. */
    int silent(int place) {
        int scored = 0;
        for (Item item : checklist.sections().get(place).items()) {
            scored += counts(item) != Counts.NOT_ASKED && given(item).isPresent() ? 1 : 0;
        }
        return section(place).applicable() - scored;
    }

    Points share(int place) {
        Points weight = section(place).score().weight();
        Points applicable = section(place).score().applicable();
        boolean onTop = parameters().placement() == Placement.ON_TOP;
        if (onTop && checklist.sections().get(place).isBonus()) {
            return score(place).min(checklist.bonus().cap());
        }
        return applicable.isZero() ? weight : weight.share(score(place).hundredths(), applicable.hundredths());
    }

    Points capped() {
        Points sum = Points.ZERO;
        for (int place = 0; place < checklist.sections().size(); place++) {
            sum = sum.plus(share(place));
        }
        boolean capped =
                parameters().placement() == Placement.ON_TOP && parameters().capTotalAt100();
        return capped ? sum.min(Points.HUNDRED) : sum;
    }

    /** The survey index; the best where the sheet has none. */
    Points index() {
        return rating.surveyIndex().index().high();
    }

    boolean full() {
        return rating.isFull();
    }

    Points total() {
        return rating.total().high();
    }
}
