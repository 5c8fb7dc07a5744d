package org.xingping.scoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.AssessmentType;
import org.xingping.checklist.Season;

/**
 * An assessment on the shelf. Everything in it is computed from the lead sheet's journal.
 *
 * @param sheet id of the lead sheet
 * @param district empty where unknown, as is {@code street}
 * @param team the inspectors' names, joined by 、
 * @param total the possible total
 * @param live items asked in this season
 * @param answered those decided: scored or 不适用
 * @param attention those that need another look: 无法评定, flagged, or a bonus claim 待认定
 * @param updated when the last line was written
 * @param lastItem the item of the last line that is about one
 */
public record AssessmentRow(
        String id,
        String sheet,
        String estate,
        String company,
        String district,
        String street,
        AssessmentType type,
        LocalDate date,
        Season season,
        String team,
        State state,
        Range total,
        int lowStars,
        int highStars,
        int live,
        int answered,
        int attention,
        Instant updated,
        @Nullable String lastItem) {
    /** How far an assessment has come. */
    public enum State {
        /** Nothing beyond its start was recorded. */
        NOT_STARTED,
        IN_PROGRESS,
        /** Nothing is open any more, but it is not sealed. */
        COMPLETE,
        SEALED
    }
}
