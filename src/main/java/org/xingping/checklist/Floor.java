package org.xingping.checklist;

/** Section floor (短板约束): percent of its points that every base section must reach for five, four and three stars. */
public record Floor(boolean enabled, int five, int four, int three) {
    /** The percent each base section must reach for this many stars; zero where none is asked. */
    public int percentFor(int stars) {
        return switch (stars) {
            case 5 -> five;
            case 4 -> four;
            case 3 -> three;
            default -> 0;
        };
    }
}
