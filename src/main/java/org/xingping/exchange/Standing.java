package org.xingping.exchange;

import java.time.LocalDate;

/** How a key stands with the authority at one moment. */
public sealed interface Standing {
    /** On the roster, and valid then. */
    record Known(Roster.Entry entry) implements Standing {}

    /** On the roster, but not yet or no longer valid then. */
    record Outside(Roster.Entry entry) implements Standing {}

    /** Taken back, on that day or before. */
    record Revoked(Roster.Entry entry, LocalDate since) implements Standing {}

    /** Not on the roster. */
    record Unknown() implements Standing {}
}
