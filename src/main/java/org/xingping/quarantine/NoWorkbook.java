package org.xingping.quarantine;

/** Why a file cannot be read as a workbook. */
enum NoWorkbook {
    /** It opens with a password only. */
    PASSWORD,
    /** A workbook of the time before .xlsx. */
    OLD,
    /** A workbook in Excel's binary form, .xlsb. */
    BINARY,
    /** It is something else, whatever it is called. */
    OTHER,
    /** It began well, and something in it is broken or not as any spreadsheet program writes it. */
    DAMAGED,
    /** It is beyond the limits. */
    TOO_LARGE,
    /** The disk failed, or it is not there. */
    UNREADABLE,
    /** The child took longer than it may. */
    TOO_SLOW,
    /** The child came to an end over it. */
    CRASHED
}
