package org.xingping.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * When a line was written, by the laptop's clock and by a clock that cannot be set.
 *
 * @param at wall clock, UTC, in milliseconds
 * @param zone the offset the laptop had then
 * @param run random id of the process start
 * @param elapsedMillis milliseconds since that start
 */
public record Stamp(Instant at, ZoneOffset zone, String run, long elapsedMillis) {
    /** By the clock of the laptop it was written on. */
    public ZonedDateTime local() {
        return at.atZone(zone);
    }
}
