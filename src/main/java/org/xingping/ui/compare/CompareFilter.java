package org.xingping.ui.compare;

import org.xingping.scoring.ItemComparison;

/** Which items one looks at. */
enum CompareFilter {
    ALL,
    DIFFERENT,
    SAME,
    /** 无法比较: asked differently, by one only, or not scored by all yet. */
    NOT_COMPARABLE;

    boolean shows(ItemComparison row) {
        return this == ALL
                || this
                        == switch (row.difference()) {
                            case DIFFERENT, PARTLY -> DIFFERENT;
                            case SAME -> SAME;
                            case CHANGED, UNSETTLED, ALONE -> NOT_COMPARABLE;
                        };
    }
}
