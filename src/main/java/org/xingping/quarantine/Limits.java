package org.xingping.quarantine;

import java.time.Duration;

/** How long one picture may keep a child busy: by the clock and by what it computes. */
record Limits(Duration wall, Duration cpu) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10));
}
