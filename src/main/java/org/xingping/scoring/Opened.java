package org.xingping.scoring;

import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;

/**
 * An assessment as it stands, with the lead sheet.
 *
 * @param chain the chain this workspace writes to
 */
public record Opened(AssessmentRow row, Edition edition, Sheet sheet, Rating rating, String chain) {
    /** The assessment's id. */
    public String id() {
        return row.id();
    }
}
