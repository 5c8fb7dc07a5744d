package org.xingping.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bonus claim as it stands: papers, their date, and whether it counts. */
public record Claim(
        String papers,
        @Nullable LocalDate date,
        Kind.Verdict verdict,
        @Nullable String reason) {
    /** Nothing handed in yet. */
    public static final Claim NONE = new Claim("", null, Kind.Verdict.PENDING, null);
}
