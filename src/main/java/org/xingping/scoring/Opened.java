package org.xingping.scoring;

import java.util.Optional;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;

/**
 * An assessment as it stands, with the lead sheet.
 *
 * @param chain the chain this workspace writes to
 * @param looking whether the workspace was opened to look only
 */
public record Opened(AssessmentRow row, Edition edition, Sheet sheet, Rating rating, String chain, boolean looking) {
    /** Why nothing may be written. */
    public enum Lock {
        /** The workspace is in use by somebody else, or on a disk that cannot be written. */
        LOOKING,
        /** It is finished (定稿). */
        SEALED,
        /** The sheet holds lines of a newer program that forbid this one to write. */
        NEWER
    }

    /** The assessment's id. */
    public String id() {
        return row.id();
    }

    /** Why nothing may be written; empty where everything may. */
    public Optional<Lock> lock() {
        if (looking) {
            return Optional.of(Lock.LOOKING);
        } else if (sheet.isReadOnly()) {
            return Optional.of(Lock.NEWER);
        }
        return sheet.seal().map(_ -> Lock.SEALED);
    }
}
