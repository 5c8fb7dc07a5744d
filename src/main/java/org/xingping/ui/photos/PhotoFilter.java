package org.xingping.ui.photos;

/** Which photos the grid shows. */
enum PhotoFilter {
    /** 全部. */
    ALL,
    /** 待归入: under no item yet. */
    TRAY,
    /** 无位置: neither its finding nor the file itself tells where. */
    NOWHERE,
    /** 非评价日: claims another day than that of the visit. */
    OTHER_DAY,
    /** 有疑问. */
    QUESTIONED
}
