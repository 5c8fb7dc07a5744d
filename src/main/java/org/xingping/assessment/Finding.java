package org.xingping.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong (扣分问题). The same id again replaces it.
 *
 * @param number its number on the sheet, given once and never used again
 * @param kind the code of the item's kind of finding, or {@link #ZERO_LINE}
 * @param what what is wrong
 * @param count how many, at least 1
 * @param requirement what has to be put right
 * @param deadline by when
 */
public record Finding(
        String id,
        int number,
        String kind,
        Place place,
        String what,
        int count,
        @Nullable String requirement,
        @Nullable LocalDate deadline) {
    /** The kind that makes its item zero at once (零分红线). */
    public static final String ZERO_LINE = "zero-line";

    public Finding {
        if (count < 1) {
            throw new IllegalArgumentException("a finding counts at least once");
        }
    }

    public boolean crossesZeroLine() {
        return kind.equals(ZERO_LINE);
    }

    /** Where on the estate; any part may be unknown. */
    public record Place(
            @Nullable String building,
            @Nullable String unit,
            @Nullable String floor,
            @Nullable String point) {
        public static final Place UNKNOWN = new Place(null, null, null, null);

        /** A place told in one phrase. */
        public static Place at(String point) {
            return point.isBlank() ? UNKNOWN : new Place(null, null, null, point.strip());
        }

        /** In one phrase, empty where nothing is known. */
        public String phrase() {
            StringBuilder phrase = new StringBuilder();
            for (String part : new @Nullable String[] {building, unit, floor, point}) {
                if (part != null && !part.isBlank()) {
                    phrase.append(phrase.isEmpty() ? "" : " ").append(part);
                }
            }
            return phrase.toString();
        }
    }
}
