package org.xingping.ui.journal;

import org.xingping.assessment.Change;

/** Which sort of changes is listed. */
enum JournalFilter {
    ALL,
    SCORE,
    FINDING,
    PHOTO,
    NOTE,
    FACTS,
    SIGNING,
    UNDO;

    boolean shows(Change change) {
        return this == ALL || name().equals(change.topic().name());
    }
}
