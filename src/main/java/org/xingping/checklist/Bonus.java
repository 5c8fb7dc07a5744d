package org.xingping.checklist;

/**
 * How bonus points count.
 *
 * @param placement inside the hundred points, or on top of them
 * @param cap the most that bonus points may add on top
 * @param capTotalAt100 whether a total on top may not pass 100 (总分封顶100)
 */
public record Bonus(Placement placement, Points cap, boolean capTotalAt100) {
    /** Where the bonus section stands. */
    public enum Placement {
        INSIDE,
        ON_TOP
    }
}
