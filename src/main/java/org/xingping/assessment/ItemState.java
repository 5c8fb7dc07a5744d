package org.xingping.assessment;

/** Where an item stands: 未评, 已评, 不适用, 无法评定. */
public enum ItemState {
    OPEN,
    ANSWERED,
    NOT_APPLICABLE,
    COULD_NOT_ASSESS
}
