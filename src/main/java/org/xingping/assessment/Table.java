package org.xingping.assessment;

import java.util.List;

/**
 * The sheets that a panel can see, and those of them at its table.
 *
 * @param sheets whole, with what was written after they were handed in
 * @param seats who sits
 * @param seated their sheets as they were handed in
 */
record Table(List<Sheet> sheets, List<Seat> seats, List<Seated> seated) {
    static final Table EMPTY = new Table(List.of(), List.of(), List.of());

    /** The same for those who sit now; throws {@link IllegalArgumentException} for a sheet that is not what was handed in. */
    Table of(List<Seat> now) {
        return now.equals(seats) || sheets.isEmpty() ? this : new Table(sheets, now, Seated.of(now, sheets));
    }
}
