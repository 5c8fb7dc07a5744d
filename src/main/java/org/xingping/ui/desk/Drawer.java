package org.xingping.ui.desk;

/** What is pulled out below the focused row: a list to pick from, a field, a question. One at a time. */
sealed interface Drawer {
    record Closed() implements Drawer {}

    /** Stock phrases of a deduction item. */
    record Phrases() implements Drawer {}

    /** Reasons for 不适用. */
    record NotApplicable() implements Drawer {}

    /** Reasons for 无法评定. */
    record CouldNotAssess() implements Drawer {}

    /** A reason in one's own words. */
    record OwnReason(boolean notApplicable) implements Drawer {}

    /** Whether the red line was really crossed. */
    record ZeroLine() implements Drawer {}

    /** Whether the findings are to be withdrawn for 无问题. */
    record Withdraw() implements Drawer {}

    /** The note. */
    record Note() implements Drawer {}

    /** One finding; {@code id} empty for a new one in one's own words. */
    record EditFinding(String id) implements Drawer {}

    Drawer CLOSED = new Closed();
}
