package org.xingping.ui.panel;

import org.xingping.scoring.Ruling;
import org.xingping.scoring.Ruling.Outcome;

/** Which items the panel looks at. */
enum PanelFilter {
    /** 有分歧: still to be decided. */
    DISPUTED,
    ALL,
    DECIDED,
    /** 加分待认定. */
    CLAIMS;

    boolean shows(Ruling ruling) {
        return switch (this) {
            case DISPUTED -> ruling.outcome().isOpen();
            case ALL -> true;
            case DECIDED -> ruling.outcome() == Outcome.DECIDED;
            case CLAIMS -> ruling.score().pending();
        };
    }
}
