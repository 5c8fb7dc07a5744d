package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.xingping.journal.Line;

/**
 * A sheet at the panel's table.
 *
 * @param number its place, from 1
 * @param seat whose it is
 * @param sheet as it was handed in
 */
public record Seated(int number, Seat seat, Sheet sheet) {
    /** Those of the sheets that have a seat; throws {@link IllegalArgumentException} for one that is not what was handed in. */
    static List<Seated> of(List<Seat> seats, Collection<Sheet> sheets) {
        List<Seated> seated = new ArrayList<>();
        for (int number = 1; number <= seats.size(); number++) {
            Seat seat = seats.get(number - 1);
            for (Sheet sheet : sheets) {
                if (sheet.id().equals(seat.sheet())) {
                    seated.add(new Seated(number, seat, seat.in(sheet)));
                }
            }
        }
        return List.copyOf(seated);
    }

    /** A sheet, and those at its table where it is a panel's. */
    public static List<Sheet> with(Sheet sheet) {
        List<Sheet> all = new ArrayList<>();
        all.add(sheet);
        sheet.table().forEach(seated -> all.add(seated.sheet()));
        return List.copyOf(all);
    }

    /** The hashes of the last lines of the sheets at a table, by which a later reader sees what was decided over. */
    public static List<String> heads(List<Seated> table) {
        return table.stream()
                .flatMap(seated -> seated.sheet().lastLines().values().stream())
                .map(Line::hash)
                .toList();
    }
}
