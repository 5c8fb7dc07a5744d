package org.xingping.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.xingping.storage.Session;

/** Runs of the program whose clock goes on one second with each look at it, and whose ids count up. */
public final class Sessions {
    private static final Instant TEN_O_CLOCK = Instant.parse("2026-11-23T02:00:00Z");

    private Sessions() {}

    /** The first run of the day. */
    public static Session first() {
        return named("run-1");
    }

    /** A run of this name; a later one must have another, because ids begin with it. */
    public static Session named(String run) {
        AtomicLong ids = new AtomicLong();
        AtomicLong seconds = new AtomicLong();
        return new Session(
                new Ticking(seconds),
                () -> seconds.get() * 1_000_000_000L,
                run,
                () -> run + "-" + ids.incrementAndGet(),
                "林晓",
                "laptop-7",
                "0.1.0");
    }

    private static final class Ticking extends Clock {
        private final AtomicLong seconds;

        Ticking(AtomicLong seconds) {
            this.seconds = seconds;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return TEN_O_CLOCK.plusSeconds(seconds.incrementAndGet());
        }
    }
}
