package org.xingping.ui.panel;

import org.xingping.scoring.AssessmentRow;

/**
 * A finished sheet that can come to the table.
 *
 * @param name who finished it
 */
record Offered(AssessmentRow row, String name) {}
