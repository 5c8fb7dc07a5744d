package org.xingping.assessment;

import java.math.BigDecimal;
import java.util.Set;
import org.xingping.checklist.Points;

/** What was said of one item (评分). Deductions come from the item's findings, survey items from the survey. */
public sealed interface Answer {
    /** 未评: nothing yet, or taken back. */
    record Unscored() implements Answer {}

    /** 无问题: a deduction item was looked at and nothing was found. */
    record Clear() implements Answer {}

    /** The level chosen, counted from 1. */
    record Level(int position) implements Answer {}

    /** The elements that are met and those that are 不适用, counted from 1. */
    record Ticked(Set<Integer> met, Set<Integer> notApplicable) implements Answer {
        public Ticked {
            met = Set.copyOf(met);
            notApplicable = Set.copyOf(notApplicable);
        }
    }

    /** A percentage entered as two counts (合格数 / 抽查数); {@code whole} is at least 1. */
    record Ratio(long part, long whole) implements Answer {}

    /**
     * One measured value in the item's unit.
     *
     * @param reported whether it was taken from a report instead of being measured here
     */
    record Value(BigDecimal value, boolean reported) implements Answer {}

    /** How often something was done and was due; {@code days} is zero where days were not counted. */
    record Done(long done, long due, int days) implements Answer {}

    /** How many times in the period, and whether the item's condition is met. */
    record Counted(long count, boolean provided) implements Answer {}

    /** Yes or no. */
    record Decision(boolean yes) implements Answer {}

    /** A bonus item that the estate does not claim: zero points. */
    record NotClaimed() implements Answer {}

    /** Points given by decision of a panel or leader (评议分), 0 to the full mark. */
    record Awarded(Points points) implements Answer {}

    /** 不适用: out of score and base. */
    record NotApplicable(String reason) implements Answer {}

    /** 无法评定: stays in the base and keeps the result open. */
    record CouldNotAssess(String reason) implements Answer {}

    Answer UNSCORED = new Unscored();
}
