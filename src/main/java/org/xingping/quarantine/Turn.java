package org.xingping.quarantine;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.xingping.work.Progress;

/** A child at work on one picture or workbook, and whether it had to be cut off. */
final class Turn {
    private final Child child;
    private final Limits limits;
    private final long began = System.nanoTime();
    private final Duration computedBefore;
    private final Progress progress;
    private volatile boolean cut;
    private volatile @Nullable CancellationException stopped;

    Turn(Child child, Limits limits) {
        this(child, limits, Progress.UNSEEN);
    }

    /** @param progress counts its time; whatever it throws to stop ends the child */
    Turn(Child child, Limits limits, Progress progress) {
        this.child = child;
        this.limits = limits;
        this.progress = progress;
        this.computedBefore = child.computed();
    }

    /** Kills the child where it has had its time, or nobody wants its answer any more. */
    void check() {
        long taken = System.nanoTime() - began;
        long most = limits.wall().toNanos();
        try {
            progress.at(Math.min(taken, most - 1), most);
        } catch (CancellationException nobodyWaits) {
            stopped = nobodyWaits;
            child.kill();
        }
        boolean tooLong = taken > most;
        if (tooLong || child.computed().minus(computedBefore).compareTo(limits.cpu()) > 0) {
            cut = true;
            child.kill();
        }
    }

    /** Throws what stopped it, where something did. */
    void requireGoingOn() {
        CancellationException stop = stopped;
        if (stop != null) {
            throw stop;
        }
    }

    boolean isCut() {
        return cut;
    }
}
