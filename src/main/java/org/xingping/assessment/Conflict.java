package org.xingping.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Different things said of the same by lines that knew nothing of each other (冲突). All of them are kept; what counts in a
 * score is open until somebody who has seen them says it anew.
 *
 * @param sides the lines, in the order of the sheet; at least two
 */
public record Conflict(List<Entry> sides) {
    public Conflict {
        sides = List.copyOf(sides);
    }

    /** The item it is about, where it is about one. */
    public @Nullable String item() {
        return sides.stream()
                .map(Entry::item)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether this line is one of its sides. */
    public boolean has(Entry entry) {
        return sides.contains(entry);
    }

    /** What decides for one of the sides. */
    public Deed decision(Entry side) {
        return new Deed(side.item(), side.kind());
    }

    Subject subject() {
        return Subject.of(sides.getFirst());
    }
}
