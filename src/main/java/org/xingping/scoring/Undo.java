package org.xingping.scoring;

import org.xingping.assessment.Steps;

/**
 * What undo or redo did.
 *
 * @param step the step that was undone, or stands again
 * @param now the assessment after it
 */
public record Undo(Steps.Step step, Opened now) {}
