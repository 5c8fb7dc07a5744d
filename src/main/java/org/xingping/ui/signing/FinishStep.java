package org.xingping.ui.signing;

import java.util.Arrays;

/** The steps of finishing, in order. */
enum FinishStep {
    /** What is missing or odd. */
    GAPS(1),
    /** What it comes to, with every lost point. */
    LOSSES(2),
    /** Who puts a name under it. */
    NAMES(3),
    /** The seal. */
    SEAL(4);

    private final int number;

    FinishStep(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isFirst() {
        return this == GAPS;
    }

    boolean isLast() {
        return this == SEAL;
    }

    FinishStep next() {
        return at(number + 1);
    }

    FinishStep before() {
        return at(number - 1);
    }

    private FinishStep at(int other) {
        return Arrays.stream(values())
                .filter(step -> step.number == other)
                .findFirst()
                .orElse(this);
    }
}
