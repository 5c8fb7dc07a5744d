package org.xingping.bench;

import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Contestants one after the other, round by round, so that what disturbs the machine disturbs them alike. */
final class Turns {
    private Turns() {}

    /** What each took in each round, in nanoseconds; the first {@code warm} rounds are not counted. */
    static long[][] timed(int warm, int measured, Runnable... contestants) {
        return said(warm, measured, Stream.of(contestants).map(Turns::timer).toArray(LongSupplier[]::new));
    }

    /** The same of contestants that say themselves how many nanoseconds they took. */
    static long[][] said(int warm, int measured, LongSupplier... contestants) {
        long[][] nanos = new long[contestants.length][measured];
        for (int round = -warm; round < measured; round++) {
            for (int i = 0; i < contestants.length; i++) {
                long took = contestants[i].getAsLong();
                if (round >= 0) {
                    nanos[i][round] = took;
                }
            }
        }
        return nanos;
    }

    private static LongSupplier timer(Runnable contestant) {
        return () -> {
            long began = System.nanoTime();
            contestant.run();
            return System.nanoTime() - began;
        };
    }
}
