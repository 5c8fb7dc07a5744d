package org.xingping.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;

/**
 * One thing found wrong (扣分问题). The same id again replaces it.
 *
 * @param number its number on the sheet, given once and never used again
 * @param kind the code of the item's kind of finding, {@link #ZERO_LINE} or {@link #NO_KIND}
 * @param what what is wrong
 * @param count how many, at least 1, of what its kind counts (处, 次)
 * @param gravity how grave; it changes no points. {@link Gravity#ORDINARY} where a line does not tell
 * @param correction whether it has to be put right and how far that is; asked for where a line tells only what or by when
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
        Gravity gravity,
        Correction correction,
        @Nullable String requirement,
        @Nullable LocalDate deadline) {
    /** The kind that makes its item zero at once (零分红线). */
    public static final String ZERO_LINE = "zero-line";

    /** The kind under an item whose points do not hang on findings: it is told and costs nothing. */
    public static final String NO_KIND = "";

    public Finding {
        if (count < 1) {
            throw new IllegalArgumentException("a finding counts at least once");
        }
        boolean told = requirement != null || deadline != null;
        gravity = gravity == null ? Gravity.ORDINARY : gravity;
        correction = correction == null ? told ? Correction.ASKED : Correction.NOT_ASKED : correction;
    }

    /** One without more than has to be said: ordinary, nothing asked. */
    public static Finding plain(String id, int number, String kind, Place place, String what, int count) {
        return new Finding(id, number, kind, place, what, count, Gravity.ORDINARY, Correction.NOT_ASKED, null, null);
    }

    Finding withNumber(int other) {
        return new Finding(id, other, kind, place, what, count, gravity, correction, requirement, deadline);
    }

    /** How grave (严重程度). */
    public enum Gravity {
        ORDINARY,
        SERIOUS,
        GRAVE
    }

    /** Putting it right (整改): not asked for, or how far it is. */
    public enum Correction {
        NOT_ASKED,
        ASKED,
        REPLIED,
        PASSED,
        FAILED
    }

    public boolean crossesZeroLine() {
        return kind.equals(ZERO_LINE);
    }

    /** Whether it has to be put right and is not yet. */
    public boolean isToCorrect() {
        return correction != Correction.NOT_ASKED && correction != Correction.PASSED;
    }

    /** Whether it should have been put right before this day and is not (逾期). */
    public boolean isOverdue(LocalDate today) {
        return isToCorrect() && deadline != null && deadline.isBefore(today);
    }

    /** What it counts under its item (处, 次); empty where the item has no such kind. */
    public String unit(Item item) {
        return item.mode() instanceof ScoringMode.Deduction mode
                ? mode.kind(kind).map(ScoringMode.FindingKind::unit).orElse("")
                : "";
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
            return of("", "", "", point);
        }

        /** A place of typed parts; what is blank is unknown. */
        public static Place of(String building, String unit, String floor, String point) {
            return new Place(known(building), known(unit), known(floor), known(point));
        }

        private static @Nullable String known(String text) {
            return text.isBlank() ? null : text.strip();
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
