package org.xingping.quarantine;

import java.time.Duration;

/** A child at work on one picture, and whether it had to be cut off. */
final class Turn {
    private final Child child;
    private final Limits limits;
    private final long began = System.nanoTime();
    private final Duration computedBefore;
    private volatile boolean cut;

    Turn(Child child, Limits limits) {
        this.child = child;
        this.limits = limits;
        this.computedBefore = child.computed();
    }

    /** Kills the child where it has had its time. */
    void check() {
        boolean tooLong = System.nanoTime() - began > limits.wall().toNanos();
        if (tooLong || child.computed().minus(computedBefore).compareTo(limits.cpu()) > 0) {
            cut = true;
            child.kill();
        }
    }

    boolean isCut() {
        return cut;
    }
}
