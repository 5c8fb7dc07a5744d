package org.xingping.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An inspector's sheet at the panel's table: which one, and as it stood when it was handed in. What that inspector writes later
 * comes to the table only with another line that convenes.
 *
 * @param assessment the assessment it is the sheet of
 * @param sheet its id
 * @param name the inspector's name as then written
 * @param heads the last line of each of its chains, in the order of the chains
 */
public record Seat(String assessment, String sheet, String name, List<Head> heads) {
    public Seat {
        heads = List.copyOf(heads);
    }

    /** A seat for this sheet as it stands; it belongs to who sealed it last, or began it. */
    public static Seat of(Sheet sheet) {
        return new Seat(
                sheet.started().assessment(),
                sheet.id(),
                holder(sheet),
                sheet.lastLines().values().stream().map(Head::of).toList());
    }

    private static String holder(Sheet sheet) {
        List<Revision> revisions = Revision.of(sheet);
        Entry line = revisions.isEmpty()
                ? sheet.entries().getFirst()
                : revisions.getLast().seal();
        return line.person().name();
    }

    /** The sheet as it was handed in; throws {@link IllegalArgumentException} where a line of it is not there. */
    public Sheet in(Sheet whole) {
        Map<String, Head> ends = new HashMap<>();
        heads.forEach(head -> ends.put(head.chain(), head));
        List<Entry> handedIn = whole.entries().stream()
                .filter(entry -> ends.containsKey(entry.line().chain())
                        && entry.line().seq() <= ends.get(entry.line().chain()).seq())
                .toList();
        Sheet then = Sheet.of(handedIn);
        if (!whole.id().equals(sheet) || !Seat.of(then).heads().equals(heads)) {
            throw new IllegalArgumentException("not the sheet that was handed in: " + sheet);
        }
        return then;
    }
}
