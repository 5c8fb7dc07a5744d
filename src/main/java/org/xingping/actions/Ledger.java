package org.xingping.actions;

import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Deed;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;

/** Where a sitting writes: to a workspace, or to nothing but memory. */
interface Ledger {
    Opened now();

    Opened record(List<Deed> deeds);

    Optional<Undo> undo();

    Optional<Undo> redo();

    /** Whether all that is written is gone when it is closed; for any thread. */
    boolean isTrial();

    /** What was tried so far, where all that is written is gone when it is closed; empty where it is kept. */
    Optional<Trial> trial();
}
