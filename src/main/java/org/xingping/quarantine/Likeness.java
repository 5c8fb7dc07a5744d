package org.xingping.quarantine;

/** How a workbook that came back stands to the one that was handed over. */
public enum Likeness {
    /** Byte for byte the same file. */
    SAME,
    /** Another file in which all that is compared is equal: a program opened it and saved it again. */
    RESAVED,
    /** Something in it is not as it was handed over. */
    EDITED
}
