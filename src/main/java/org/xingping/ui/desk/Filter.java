package org.xingping.ui.desk;

import org.xingping.assessment.ItemState;
import org.xingping.scoring.Earlier.Trend;

/** Which items of a section are listed. */
enum Filter {
    /** 全部. */
    ALL,
    /** 未评. */
    OPEN,
    /** 待补: answered, but something is missing. */
    NEEDS,
    /** 扣分: points are lost for sure. */
    LOST,
    /** 不适用. */
    NOT_APPLICABLE,
    /** 缺照片: the checklist asks for one as the item stands. */
    LACKS_PHOTO,
    /** 已标记. */
    FLAGGED,
    /** 与上次不同: scored, and otherwise than at the last visit. */
    CHANGED;

    boolean shows(RowState row) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> row.score().state() == ItemState.OPEN;
            case NEEDS -> row.needs();
            case LOST -> row.losesPoints();
            case NOT_APPLICABLE -> row.score().state() == ItemState.NOT_APPLICABLE;
            case LACKS_PHOTO -> row.lacksPhoto();
            case FLAGGED -> row.flagged();
            case CHANGED -> row.trend().filter(trend -> trend != Trend.SAME).isPresent();
        };
    }
}
