package org.xingping.checklist;

import org.jspecify.annotations.Nullable;

/** Where indicator, limit, wording of the criterion and scoring of an item each come from. */
public record Basis(
        Origin indicator,
        Origin limit,
        Origin criterion,
        Origin scoring,
        @Nullable String note) {
    /** From the source document, assumed by us, or there is no such part. */
    public enum Origin {
        SOURCE,
        ASSUMED,
        NONE
    }
}
