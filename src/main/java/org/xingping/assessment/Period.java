package org.xingping.assessment;

import java.time.LocalDate;

/** The span of time that counts (评价期), both days included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it begins");
        }
    }

    /** The default: the twelve months before the visit. */
    public static Period before(LocalDate visit) {
        return new Period(visit.minusYears(1), visit.minusDays(1));
    }
}
