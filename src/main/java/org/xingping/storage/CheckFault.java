package org.xingping.storage;

import java.util.List;
import org.xingping.text.Problem;

/**
 * Something {@link Workspace#check} found wrong, told by message key.
 *
 * @param key begins with {@code check.}
 * @param args texts that name the place
 */
public record CheckFault(String key, List<Object> args) {
    public CheckFault {
        args = List.copyOf(args);
    }

    CheckFault(String key, Object... args) {
        this(key, List.of(args));
    }

    /** As a detail of a problem, to be worded at the edge. */
    public Problem.Detail detail() {
        return new Problem.Detail(key, args);
    }
}
