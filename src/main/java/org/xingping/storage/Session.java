package org.xingping.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.xingping.assessment.Stamp;

/**
 * One run of the program, as its lines remember it. Made in {@code Main}: clock and random source start there.
 *
 * @param clock wall clock with the laptop's time zone
 * @param nanos nanoseconds since the run began, by a clock that cannot be set
 * @param run random id of the run
 * @param ids a new random id with each call
 * @param user who is logged in to the laptop
 * @param host the laptop's name
 * @param app version of the program
 */
public record Session(
        Clock clock, LongSupplier nanos, String run, Supplier<String> ids, String user, String host, String app) {
    /** The moment a line is written, to the millisecond. */
    public Stamp stamp() {
        Instant now = now();
        return new Stamp(now, clock.getZone().getRules().getOffset(now), run, nanos.getAsLong() / 1_000_000);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
