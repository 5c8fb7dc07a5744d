package org.xingping.report;

/** The two shapes in which offices file the workbook. */
public enum Variant {
    /** Cover, summary, one sheet a section, lists. */
    FULL("report.xlsx"),
    /** Everything scored in one continuous table, then the lists. */
    ONE_SHEET("report-one-sheet.xlsx");

    private final String file;

    Variant(String file) {
        this.file = file;
    }

    /** The name of its layout in {@code templates/}. */
    public String file() {
        return file;
    }
}
