package org.xingping.ui.desk;

import java.util.List;
import java.util.Optional;

/**
 * What is looked at: a place, its rows, the row with the focus.
 *
 * @param focused code of the focused item; empty when there is none
 */
record Looking(Place place, Filter filter, List<RowState> rows, String focused, Drawer drawer) {
    Looking {
        rows = List.copyOf(rows);
    }

    Optional<RowState> focusedRow() {
        return rows.stream().filter(row -> row.code().equals(focused)).findFirst();
    }

    /** The place of the focused row in the list, or -1. */
    int focusedAt() {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).code().equals(focused)) {
                return at;
            }
        }
        return -1;
    }
}
