package org.xingping.ui.desk;

import java.time.Instant;

/** Whether what is on the desk is on disk. */
sealed interface SaveState {
    /** Everything is stored; the last of it at this moment. */
    record Saved(Instant at) implements SaveState {}

    /** Something is on its way. */
    record Saving() implements SaveState {}

    /**
     * The oldest of what waits could not be stored.
     *
     * @param waiting how many changes are not stored, that one included
     */
    record Failed(Throwable reason, int waiting) implements SaveState {}
}
