package org.xingping.assessment;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.xingping.checklist.Bonus;
import org.xingping.checklist.Checklist;

/**
 * The switches of the rules that an assessment may set apart from its edition; all of them print on the sheet.
 *
 * @param placement where the bonus stands
 * @param capTotalAt100 总分封顶100, on top only
 * @param sectionFloor whether the section floor counts
 * @param surveyPercent share of the survey index in the final total, 0-40; above zero the survey item must be 不适用
 * @param fairCounts whether 基本满意 counts as satisfied
 * @param spread base sections that are 不适用 as a whole, confirmed by the leader
 */
public record Parameters(
        Bonus.Placement placement,
        boolean capTotalAt100,
        boolean sectionFloor,
        int surveyPercent,
        boolean fairCounts,
        Set<String> spread) {
    public Parameters {
        spread = Collections.unmodifiableSet(new TreeSet<>(spread));
        if (surveyPercent < 0 || surveyPercent > 40) {
            throw new IllegalArgumentException("survey share outside 0-40 %");
        }
    }

    /** What the edition itself says. */
    public static Parameters of(Checklist checklist) {
        return new Parameters(
                checklist.bonus().placement(),
                checklist.bonus().capTotalAt100(),
                checklist.floor().enabled(),
                0,
                false,
                Set.of());
    }

    public Parameters withPlacement(Bonus.Placement other) {
        return new Parameters(other, capTotalAt100, sectionFloor, surveyPercent, fairCounts, spread);
    }

    public Parameters withCapTotalAt100(boolean cap) {
        return new Parameters(placement, cap, sectionFloor, surveyPercent, fairCounts, spread);
    }

    public Parameters withSectionFloor(boolean floor) {
        return new Parameters(placement, capTotalAt100, floor, surveyPercent, fairCounts, spread);
    }

    public Parameters withSurveyPercent(int percent) {
        return new Parameters(placement, capTotalAt100, sectionFloor, percent, fairCounts, spread);
    }

    public Parameters withFairCounts(boolean counts) {
        return new Parameters(placement, capTotalAt100, sectionFloor, surveyPercent, counts, spread);
    }

    public Parameters withSpread(Set<String> sections) {
        return new Parameters(placement, capTotalAt100, sectionFloor, surveyPercent, fairCounts, sections);
    }
}
