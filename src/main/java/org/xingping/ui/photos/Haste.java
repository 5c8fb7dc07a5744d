package org.xingping.ui.photos;

import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Tells rushing past photos from looking at them. Who rushes sees no picture, and making hundreds a second would hold up the
 * scrolling itself. Lives on the FX thread.
 */
final class Haste {
    /** Rows that follow one another quicker than this belong to one movement, in nanoseconds. */
    private static final long STEP = 50_000_000;

    /** A movement longer than this is a rush, in nanoseconds: a turn of the wheel is over by then. */
    private static final long TURN = 150_000_000;

    private static final Duration REST = Duration.millis(100);

    private final LongSupplier nanos;
    private final PauseTransition rest = new PauseTransition(REST);
    private long began;
    private long last;

    /**
     * @param nanos a clock
     * @param over told once a rush is over
     */
    Haste(LongSupplier nanos, Runnable over) {
        this.nanos = nanos;
        rest.setOnFinished(_ -> over.run());
    }

    /** Another row came into sight; answers whether it is one of many that only rush past. */
    boolean passing() {
        long now = nanos.getAsLong();
        if (last == 0 || now - last > STEP) {
            began = now;
        }
        last = now;
        boolean rushing = now - began > TURN;
        if (rushing) {
            rest.playFromStart();
        }
        return rushing;
    }
}
