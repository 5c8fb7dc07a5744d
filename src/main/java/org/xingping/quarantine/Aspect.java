package org.xingping.quarantine;

/** What about a place of a workbook is not as it was. */
public enum Aspect {
    /** What stands in a cell, or what its formula is said to come to. */
    VALUE,
    /** A formula is another, or stands where a value stood, or the other way round. */
    FORMULA,
    /** How a number is shown, which may hide it. */
    NUMBER_FORMAT,
    /** Rows, columns, a sheet or the ink of a cell can no longer be seen, or can be now. */
    HIDDEN,
    /** A sheet is missing, added, called otherwise or in another place. */
    SHEET,
    /** A defined name. */
    NAME,
    /** A picture is missing, added, another one, elsewhere, cut or of another size. */
    PICTURE,
    /** Something laid over the cells or put beside them that we never write: a shape, a chart, a table. */
    OBJECT,
    /** A note on a cell. */
    NOTE,
    /** Where a cell leads. */
    LINK,
    /** What may be typed into a cell. */
    VALIDATION,
    /** How a cell looks under which condition. */
    CONDITION,
    /** Cells joined to one. */
    MERGE,
    /** What is locked. */
    PROTECTION,
    /** What is printed above and below each page. */
    HEADER,
    /** Macros, links to the outside and whatever else could act by itself. */
    ACTIVE,
    /** A part of the file that nothing in it refers to. */
    PART
}
