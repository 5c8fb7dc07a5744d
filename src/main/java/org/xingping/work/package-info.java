/**
 * Threads: the library thread that owns the workspace, those for pictures beside it, one for an errand of whoever is at work,
 * the way back to the window, progress and cancelling. Nobody else names a thread (only {@code quarantine} keeps processes of its own). It must not know what the work is about; the
 * window's executor is handed in, so no toolkit is known here either.
 */
@NullMarked
package org.xingping.work;

import org.jspecify.annotations.NullMarked;
