package org.xingping.ui.compare;

/** What one looks at. */
enum CompareTab {
    SECTIONS(1),
    ITEMS(2),
    CAUSES(3);

    private final int digit;

    CompareTab(int digit) {
        this.digit = digit;
    }

    /** The key that leads there. */
    int digit() {
        return digit;
    }
}
