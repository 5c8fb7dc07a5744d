package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Parameters;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Points;
import org.xingping.checklist.StarCut;
import org.xingping.checklist.Veto;
import org.xingping.checklist.Veto.Effect;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Range;
import org.xingping.scoring.Rating;
import org.xingping.scoring.SectionScore;

/**
 * What the cells of {@link Workings} come to, taken from the rating, so that the workbook shows the right numbers before
 * anybody recalculates it. Where something is open these are the figures of the worst case, as the formulas have them.
 */
final class Figures {
    /**
     * @param base what the section counts before any spreading
     * @param leaving whether it is 不适用 as a whole and confirmed to be
     * @param staying its weight if it is a base section that stays, else zero
     * @param extra what spreading adds to it, before the largest takes what rounding left over
     */
    record OfSection(
            SectionScore score,
            int applicable,
            int unscored,
            int couldNotAssess,
            int pending,
            Points base,
            boolean leaving,
            Points staying,
            Points extra) {
        boolean open() {
            return score.empty() && !score.spread();
        }
    }

    private final Checklist checklist;
    private final Parameters parameters;
    private final Rating rating;
    private final List<OfSection> sections;
    private final List<String> titles;
    private final List<String> meanings;
    private final int vetoesToConfirm;

    Figures(ReportInput input, Annex annex, String place) {
        this.checklist = input.checklist();
        this.parameters = input.facts().parameters();
        this.rating = input.rating();
        this.sections = sections(rating.sections());
        this.titles = checklist.sections().stream()
                .map(section -> annex.heading(section.title(), place))
                .toList();
        this.meanings = checklist.stars().stream()
                .map(cut -> annex.heading(cut.meaning(), place))
                .toList();
        this.vetoesToConfirm = input.consensus()
                .map(Consensus::vetoesToConfirm)
                .map(this::notHolding)
                .orElse(0);
    }

    /** Without words. */
    Figures(Checklist checklist, Parameters parameters, Rating rating) {
        this.checklist = checklist;
        this.parameters = parameters;
        this.rating = rating;
        this.sections = sections(rating.sections());
        this.titles = List.of();
        this.meanings = List.of();
        this.vetoesToConfirm = 0;
    }

    /** The title of a section as the formulas have it. */
    String title(OfSection section) {
        return titles.get(sections.indexOf(section));
    }

    /** The titles of the sections in order, short enough to be joined with other words. */
    List<String> titles() {
        return titles;
    }

    List<OfSection> sections() {
        return sections;
    }

    /** What so many stars stand for; empty where the edition has no such cut. */
    Optional<String> meaning(int stars) {
        for (int cut = 0; cut < meanings.size(); cut++) {
            if (checklist.stars().get(cut).stars() == stars) {
                return Optional.of(meanings.get(cut));
            }
        }
        return Optional.empty();
    }

    Points freed() {
        Points freed = Points.ZERO;
        for (OfSection section : sections) {
            freed = section.leaving ? freed.plus(section.base) : freed;
        }
        return freed;
    }

    Points staying() {
        Points staying = Points.ZERO;
        for (OfSection section : sections) {
            staying = staying.plus(section.staying);
        }
        return staying;
    }

    /** Place of the greatest staying weight, from 1; 1 where none stays. */
    int largest() {
        int largest = 0;
        for (int place = 1; place < sections.size(); place++) {
            boolean larger = sections.get(place).staying.compareTo(sections.get(largest).staying) > 0;
            largest = larger ? place : largest;
        }
        return largest + 1;
    }

    Points sum() {
        Points sum = Points.ZERO;
        for (OfSection section : sections) {
            sum = sum.plus(section.score.score().low());
        }
        return sum;
    }

    Points capped() {
        boolean capped = parameters.placement() == Placement.ON_TOP && parameters.capTotalAt100();
        return capped ? sum().min(Points.HUNDRED) : sum();
    }

    Points total() {
        return rating.total().low();
    }

    /** The survey index as far as it is known. */
    Range index() {
        return rating.surveyIndex().index();
    }

    boolean surveyMissing() {
        return parameters.surveyPercent() > 0 && !rating.surveyIndex().index().isExact();
    }

    /** Whether the items asked in this season do not come to what the edition says of the section. */
    boolean mismatch(OfSection section) {
        return !live(section).equals(section.score.section().points());
    }

    /** Full points of the items asked in this season, 不适用 or not. */
    static Points live(OfSection section) {
        Points live = Points.ZERO;
        for (ItemScore item : section.score.items()) {
            live = live.plus(item.item().points());
        }
        return live;
    }

    private int notHolding(List<Veto> vetoes) {
        return (int)
                vetoes.stream().filter(veto -> !rating.vetoes().contains(veto)).count();
    }

    /** Vetoes that somebody at a panel's table found and the panel has not decided. */
    int vetoesToConfirm() {
        return vetoesToConfirm;
    }

    int open() {
        int open = (surveyMissing() ? 1 : 0) + vetoesToConfirm;
        for (OfSection section : sections) {
            open += section.unscored + section.couldNotAssess + section.pending + (section.open() ? 1 : 0);
        }
        return open;
    }

    /** Whether a base section reaches what the cut asks of it; a bonus section always does. */
    boolean reaches(OfSection section, StarCut cut) {
        long percent = checklist.floor().percentFor(cut.stars());
        return section.score.section().isBonus()
                || section.score.points().low().hundredths() * 100
                        >= section.score.applicable().hundredths() * percent;
    }

    boolean reached(StarCut cut) {
        return total().compareTo(cut.from()) >= 0
                && (!parameters.sectionFloor() || sections.stream().allMatch(section -> reaches(section, cut)));
    }

    int starsByTotal() {
        return checklist.stars().stream()
                .filter(this::reached)
                .mapToInt(StarCut::stars)
                .max()
                .orElse(0);
    }

    int starsAfterCaps() {
        int stars = starsByTotal();
        for (var veto : rating.vetoes()) {
            stars = veto.effect() instanceof Effect.Cap(int most) ? Math.min(stars, most) : stars;
        }
        return stars;
    }

    int starsAfterDowns() {
        int down = rating.vetoes().stream()
                .mapToInt(veto -> veto.effect() instanceof Effect.Down(int fewer) ? fewer : 0)
                .sum();
        return Math.max(0, starsAfterCaps() - down);
    }

    int stars() {
        return rating.lowStars();
    }

    private List<OfSection> sections(List<SectionScore> scores) {
        List<Points> bases = scores.stream().map(this::base).toList();
        List<Boolean> leaving = scores.stream()
                .map(score -> score.empty()
                        && !score.section().isBonus()
                        && parameters.spread().contains(score.section().code()))
                .toList();
        long staying = 0;
        long freed = 0;
        for (int at = 0; at < scores.size(); at++) {
            boolean stays = !leaving.get(at) && !scores.get(at).section().isBonus();
            staying += stays ? bases.get(at).hundredths() : 0;
            freed += leaving.get(at) ? bases.get(at).hundredths() : 0;
        }
        List<OfSection> all = new ArrayList<>();
        for (int at = 0; at < scores.size(); at++) {
            SectionScore score = scores.get(at);
            boolean stays = !leaving.get(at) && !score.section().isBonus();
            Points stay = stays ? bases.get(at) : Points.ZERO;
            Points extra = staying == 0 ? Points.ZERO : new Points(freed).share(stay.hundredths(), staying);
            all.add(of(score, bases.get(at), leaving.get(at), stay, extra));
        }
        return all;
    }

    private Points base(SectionScore score) {
        if (parameters.placement() == Placement.INSIDE) {
            return score.section().weight();
        }
        Points onTop = score.section().onTopWeight();
        return score.section().isBonus()
                ? checklist.bonus().cap().min(score.applicable())
                : onTop == null ? score.section().weight() : onTop;
    }

    private static OfSection of(SectionScore score, Points base, boolean leaving, Points staying, Points extra) {
        return new OfSection(
                score,
                (int) score.items().stream().filter(ItemScore::isApplicable).count(),
                (int) score.count(ItemState.OPEN),
                (int) score.count(ItemState.COULD_NOT_ASSESS),
                (int) score.items().stream().filter(ItemScore::pending).count(),
                base,
                leaving,
                staying,
                extra);
    }
}
