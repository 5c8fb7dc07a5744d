package org.xingping.ui.desk;

import java.time.LocalDate;
import org.xingping.assessment.Finding;

/** Which findings the table shows. */
enum FindingFilter {
    ALL,
    TO_CORRECT,
    OVERDUE,
    GRAVE,
    NOWHERE;

    /** Whether it shows a finding on this day. */
    boolean shows(Finding finding, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case TO_CORRECT -> finding.isToCorrect();
            case OVERDUE -> finding.isOverdue(today);
            case GRAVE -> finding.gravity() != Finding.Gravity.ORDINARY;
            case NOWHERE -> finding.place().phrase().isEmpty();
        };
    }
}
