package org.xingping.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;

/** What was said of one item (评分). Deductions come from the item's findings, survey items from the survey. */
public sealed interface Answer {
    /** 未评: nothing yet, or taken back. */
    record Unscored() implements Answer {}

    /** 无问题: a deduction item was looked at and nothing was found. */
    record Clear() implements Answer {}

    /** The level chosen, counted from 1. */
    record Level(int position) implements Answer {}

    /** The elements that are met and those that are 不适用, counted from 1; in order, as everything that is written down. */
    record Ticked(Set<Integer> met, Set<Integer> notApplicable) implements Answer {
        public Ticked {
            met = Collections.unmodifiableSet(new TreeSet<>(met));
            notApplicable = Collections.unmodifiableSet(new TreeSet<>(notApplicable));
        }
    }

    /** A percentage entered as two counts (合格数 / 抽查数); {@code whole} is at least 1. */
    record Ratio(long part, long whole) implements Answer {}

    /**
     * One measured value in the item's unit.
     *
     * @param reported whether it was taken from a report instead of being measured here
     */
    record Value(BigDecimal value, boolean reported) implements Answer {
        private static final int MOST_DIGITS = 18;

        public Value {
            if (value.scale() > MOST_DIGITS || value.precision() - value.scale() > MOST_DIGITS) {
                throw new IllegalArgumentException("more digits than anything here is measured in");
            }
            value = value.scale() < 0 ? value.setScale(0) : value;
        }
    }

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

    /**
     * Whether the answer can be said of the item at all. What cannot, such as a level of an item that has none, counts as nothing
     * said; so does 不适用 where the standard rules it out.
     */
    static boolean fits(Answer answer, Item item) {
        return switch (answer) {
            case Unscored _, Awarded _, CouldNotAssess _ -> true;
            case Clear _ -> item.mode() instanceof ScoringMode.Deduction;
            case Level(int position) ->
                item.mode() instanceof ScoringMode.Levels mode
                        && position >= 1
                        && position <= mode.levels().size();
            case Ticked _ -> item.mode() instanceof ScoringMode.Elements;
            case Ratio(long _, long whole) ->
                item.mode() instanceof ScoringMode.Measured mode && mode.asRatio() && whole > 0;
            case Value _ -> item.mode() instanceof ScoringMode.Measured;
            case Done done -> item.mode() instanceof ScoringMode.Rate && done.due() > 0;
            case Counted _ -> item.mode() instanceof ScoringMode.Count;
            case Decision _ -> item.mode() instanceof ScoringMode.YesNo;
            case NotClaimed _ -> item.isBonus();
            case NotApplicable _ -> !item.isBonus() && !(item.notApplicable() instanceof Applicability.Never);
        };
    }
}
