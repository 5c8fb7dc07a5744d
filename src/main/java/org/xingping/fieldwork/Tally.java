package org.xingping.fieldwork;

import java.util.List;
import org.xingping.checklist.Points;

/**
 * The answers to one survey question: how many chose each of the five levels, and how many 不了解 (who leave the
 * denominator).
 */
public record Tally(int verySatisfied, int satisfied, int fair, int lessSatisfied, int dissatisfied, int unknown) {
    /** Points of the five levels on the index (domain default). */
    public static final List<Integer> LEVEL_POINTS = List.of(100, 80, 60, 30, 0);

    public Tally {
        if (verySatisfied < 0 || satisfied < 0 || fair < 0 || lessSatisfied < 0 || dissatisfied < 0 || unknown < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
    }

    /** Valid answers: the five levels, n. */
    public int rated() {
        return verySatisfied + satisfied + fair + lessSatisfied + dissatisfied;
    }

    /** Answers that count as satisfied: the two best levels, and 基本满意 where the rule includes it. */
    public int content(boolean fairCounts) {
        return verySatisfied + satisfied + (fairCounts ? fair : 0);
    }

    /** 满意度指数: the mean of the level points, rounded half up to 0.01; zero where nobody answered. */
    public Points index() {
        if (rated() == 0) {
            return Points.ZERO;
        }
        long sum = 100L * verySatisfied + 80L * satisfied + 60L * fair + 30L * lessSatisfied;
        return new Points(Points.divideHalfUp(sum * 100, rated()));
    }
}
