package org.xingping.checklist;

import com.networknt.schema.utils.JsonNodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xingping.text.Problem;
import tools.jackson.core.TokenStreamLocation;

/** All that is wrong in one text, gathered by several checks; the same thing is said once. */
final class Faults {
    /** More than anybody mends in one go; a hostile text has a fault at every character. */
    private static final int MOST = 500;

    private final Set<ChecklistFault> all = new LinkedHashSet<>();
    private int unsaid;

    /** At a place of the tree that is there; its name is the first argument of the sentence. */
    void add(Spot where, String key, Object... args) {
        TokenStreamLocation at = JsonNodes.tokenStreamLocationOf(where.node());
        add(at.getLineNr(), at.getColumnNr(), where, key, args);
    }

    void add(int line, int column, Spot where, String key, Object... args) {
        Object[] whole =
                Stream.concat(Stream.of(where.label()), Stream.of(args)).toArray();
        add(new ChecklistFault(line, column, new Problem.Detail(key, whole)));
    }

    void add(ChecklistFault fault) {
        if (all.size() < MOST) {
            all.add(fault);
        } else if (!all.contains(fault)) {
            unsaid++;
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** From top to bottom; where there were too many, the last says how many more. */
    List<ChecklistFault> sorted() {
        Stream<ChecklistFault> said = all.stream().sorted();
        if (unsaid == 0) {
            return said.toList();
        }
        int last = all.stream().mapToInt(ChecklistFault::line).max().orElse(1);
        Problem.Detail more = new Problem.Detail("checklist.fault.more", String.valueOf(unsaid));
        return Stream.concat(said, Stream.of(new ChecklistFault(last, 1, more))).toList();
    }
}
