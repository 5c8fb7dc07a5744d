package org.xingping.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Facts;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.SheetKind;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Season;

/**
 * An assessment on the shelf. Everything in it is computed from the lead sheet's journal.
 *
 * @param sheet id of the lead sheet
 * @param kind whose work that sheet holds
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
        SheetKind kind,
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

    /** An assessment as the shelf shows it. */
    public static AssessmentRow of(Sheet sheet, Rating rating) {
        Facts facts = sheet.facts();
        int live = 0;
        int open = 0;
        int attention = 0;
        for (SectionScore section : rating.sections()) {
            for (ItemScore score : section.items()) {
                live++;
                open += score.isOpen() ? 1 : 0;
                boolean again = score.state() == ItemState.COULD_NOT_ASSESS
                        || score.pending()
                        || sheet.isFlagged(score.item().code());
                attention += again ? 1 : 0;
            }
        }
        List<Entry> entries = sheet.entries();
        return new AssessmentRow(
                sheet.started().assessment(),
                sheet.id(),
                sheet.started().sheetKind(),
                facts.estate().name(),
                facts.estate().company(),
                known(facts.estate().district()),
                known(facts.estate().street()),
                facts.type(),
                facts.date(),
                facts.season(),
                String.join("、", facts.team()),
                state(sheet, rating, open),
                rating.total(),
                rating.lowStars(),
                rating.highStars(),
                live,
                live - open,
                attention,
                entries.getLast().stamp().at(),
                lastItem(entries).orElse(null));
    }

    private static State state(Sheet sheet, Rating rating, int open) {
        if (sheet.seal().isPresent()) {
            return State.SEALED;
        }
        if (!sheet.isTouched()) {
            return State.NOT_STARTED;
        }
        return open == 0 && rating.isFinal() ? State.COMPLETE : State.IN_PROGRESS;
    }

    private static Optional<String> lastItem(List<Entry> entries) {
        for (Entry entry : entries.reversed()) {
            if (entry.item() != null) {
                return Optional.of(entry.item());
            }
        }
        return Optional.empty();
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
