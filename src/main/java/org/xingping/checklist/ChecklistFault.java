package org.xingping.checklist;

import java.util.Comparator;
import org.xingping.text.Problem;

/**
 * One mistake in the text of a checklist.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param what the sentence that says where in the checklist, what was found and what is allowed
 */
public record ChecklistFault(int line, int column, Problem.Detail what) implements Comparable<ChecklistFault> {
    private static final Comparator<ChecklistFault> ORDER =
            Comparator.comparingInt(ChecklistFault::line).thenComparingInt(ChecklistFault::column);

    /** The whole line for a person: line, column and {@link #what}. */
    public Problem.Detail detail() {
        return new Problem.Detail("checklist.fault.at", String.valueOf(line), String.valueOf(column), what);
    }

    /** From the top of the text to its end. */
    @Override
    public int compareTo(ChecklistFault other) {
        return ORDER.compare(this, other);
    }
}
