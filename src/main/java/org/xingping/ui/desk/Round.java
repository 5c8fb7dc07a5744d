package org.xingping.ui.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One round over the open items: each is met once, then the round is over and says so, once. */
final class Round {
    private final Set<String> met = new HashSet<>();

    /**
     * The open item that follows, over the end of the checklist to its beginning; empty when there is none that this round
     * has not met, and the next call begins a new round.
     *
     * @param order the codes of all live items, in the direction of the walk
     * @param open those of them that are open
     */
    Optional<String> next(List<String> order, Set<String> open, @Nullable String from) {
        if (from != null) {
            met.add(from);
        }
        int start = order.indexOf(from);
        for (int step = 1; step <= order.size(); step++) {
            String code = order.get(Math.floorMod(start + step, order.size()));
            if (open.contains(code) && met.add(code)) {
                return Optional.of(code);
            }
        }
        met.clear();
        return Optional.empty();
    }

    /** Forgets what was met: somebody went another way. */
    void restart() {
        met.clear();
    }
}
