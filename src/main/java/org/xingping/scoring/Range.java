package org.xingping.scoring;

import org.xingping.checklist.Points;

/** What is still possible (可能得分): worst and best, both included. */
public record Range(Points low, Points high) {
    /** Nought to a hundred. */
    static final Range PERCENT = new Range(Points.ZERO, Points.HUNDRED);

    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range upside down: " + low + " > " + high);
        }
    }

    static Range exactly(Points points) {
        return new Range(points, points);
    }

    /** Whether nothing is open any more. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** As it is told to people: {@code 85.00}, or {@code 85.00–95.00} while something is open. */
    public String told() {
        return isExact() ? low.toString() : low + "–" + high;
    }
}
