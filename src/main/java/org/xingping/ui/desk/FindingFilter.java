package org.xingping.ui.desk;

import org.xingping.assessment.Finding;
import org.xingping.assessment.Finding.Correction;

/** Which findings the table shows. */
enum FindingFilter {
    ALL,
    TO_CORRECT,
    GRAVE,
    NOWHERE;

    boolean shows(Finding finding) {
        return switch (this) {
            case ALL -> true;
            case TO_CORRECT ->
                finding.correction() != Correction.NOT_ASKED && finding.correction() != Correction.PASSED;
            case GRAVE -> finding.gravity() != Finding.Gravity.ORDINARY;
            case NOWHERE -> finding.place().phrase().isEmpty();
        };
    }
}
