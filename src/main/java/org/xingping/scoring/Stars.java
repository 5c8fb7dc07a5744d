package org.xingping.scoring;

import java.util.List;
import org.xingping.assessment.Parameters;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Floor;
import org.xingping.checklist.Points;
import org.xingping.checklist.StarCut;
import org.xingping.checklist.Veto;
import org.xingping.checklist.Veto.Effect;

/** From a total to stars: cut reached, section floor, then vetoes in the order cap, down, no star. */
final class Stars {
    private Stars() {}

    static int of(
            Checklist checklist,
            Parameters parameters,
            Points total,
            List<SectionScore> sections,
            boolean best,
            List<Veto> vetoes) {
        int stars = 0;
        for (StarCut cut : checklist.stars()) {
            if (cut.stars() > stars
                    && total.compareTo(cut.from()) >= 0
                    && (!parameters.sectionFloor() || aboveFloor(checklist.floor(), cut, sections, best))) {
                stars = cut.stars();
            }
        }
        return vetoes.isEmpty() ? stars : afterVetoes(stars, vetoes);
    }

    private static boolean aboveFloor(Floor floor, StarCut cut, List<SectionScore> sections, boolean best) {
        int percent = floor.percentFor(cut.stars());
        for (SectionScore section : sections) {
            Points got = best ? section.points().high() : section.points().low();
            if (!section.section().isBonus() && !section.reaches(percent, got)) {
                return false;
            }
        }
        return true;
    }

    private static int afterVetoes(int stars, List<Veto> vetoes) {
        int left = stars;
        for (Veto veto : vetoes) {
            left = veto.effect() instanceof Effect.Cap(int most) ? Math.min(left, most) : left;
        }
        for (Veto veto : vetoes) {
            left = veto.effect() instanceof Effect.Down(int fewer) ? Math.max(0, left - fewer) : left;
        }
        return vetoes.stream().anyMatch(veto -> veto.effect() instanceof Effect.NoStar) ? 0 : left;
    }
}
