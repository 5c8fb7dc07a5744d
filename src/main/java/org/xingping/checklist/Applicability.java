package org.xingping.checklist;

import org.jspecify.annotations.Nullable;

/** Whether an item (or an element of one) may be 不适用. */
public sealed interface Applicability {
    /** Never: bonus items, and items whose absence is itself the fault. */
    record Never() implements Applicability {}

    /** With any reason the inspector gives. */
    record WithReason() implements Applicability {}

    /**
     * On a stated condition.
     *
     * @param when the condition as printed
     * @param without the equipment whose absence pre-sets it; none where only the inspector can tell
     */
    record When(String when, @Nullable Equipment without) implements Applicability {}
}
