package org.xingping.storage;

import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;
import org.xingping.scoring.Rating;

/**
 * An assessment as it stands, with the lead sheet.
 *
 * @param chain the chain this workspace writes to
 */
public record Opened(AssessmentRow row, Edition edition, Sheet sheet, Rating rating, String chain) {}
