package org.xingping.scoring;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Revision;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Edition;

/**
 * An assessment as it stands, with the lead sheet.
 *
 * @param chain the chain this workspace writes to
 * @param looking whether the workspace was opened to look only
 * @param past where this is a state that is past: which one, and what stands now
 */
public record Opened(
        AssessmentRow row,
        Edition edition,
        Sheet sheet,
        Rating rating,
        String chain,
        boolean looking,
        @Nullable Past past) {
    /** As it stands. */
    public Opened(AssessmentRow row, Edition edition, Sheet sheet, Rating rating, String chain, boolean looking) {
        this(row, edition, sheet, rating, chain, looking, null);
    }

    /** One that lies in no workspace: nothing of it is written. */
    public static Opened of(Edition edition, Sheet sheet) {
        Rating rating = Scoring.rate(edition.checklist(), sheet);
        return new Opened(AssessmentRow.of(sheet, rating), edition, sheet, rating, "", false);
    }

    /**
     * A look back.
     *
     * @param now the assessment as it stands
     * @param moment the moment looked back to
     */
    public record Past(Opened now, Instant moment) {}

    /** Why nothing may be written. */
    public enum Lock {
        /** It is a state that is past. */
        PAST,
        /** The workspace is in use by somebody else, or on a disk that cannot be written. */
        LOOKING,
        /** It is finished (定稿). */
        SEALED,
        /** The sheet holds lines of a newer program that forbid this one to write. */
        NEWER
    }

    /** The assessment's id. */
    public String id() {
        return row.id();
    }

    /** As it stood when the step of this line had just been done, rated by the same rules. */
    public Opened asOf(Entry entry) {
        return then(now().sheet.asOf(entry), entry.stamp().at());
    }

    /** As it stood at that moment; before its beginning, as it began. */
    public Opened asOf(Instant moment) {
        return then(now().sheet.asOf(moment), moment);
    }

    /** As it was sealed, under its seal. */
    public Opened asOf(Revision revision) {
        return then(revision.sheet(), revision.seal().stamp().at());
    }

    /** As it would stand with this sheet; that is not written anywhere. */
    public Opened trying(Sheet other) {
        return new Opened(row, edition, other, Scoring.rate(edition.checklist(), other), chain, looking, past);
    }

    /** Whether this is a look back. */
    public boolean isPast() {
        return past != null;
    }

    /** As it stands, also where this is a look back. */
    public Opened now() {
        return past == null ? this : past.now();
    }

    private Opened then(Sheet then, Instant moment) {
        return new Opened(
                row, edition, then, Scoring.rate(edition.checklist(), then), chain, looking, new Past(now(), moment));
    }

    /** Why nothing may be written; empty where everything may. */
    public Optional<Lock> lock() {
        if (past != null) {
            return Optional.of(Lock.PAST);
        } else if (looking) {
            return Optional.of(Lock.LOOKING);
        } else if (sheet.isReadOnly()) {
            return Optional.of(Lock.NEWER);
        }
        return sheet.seal().map(_ -> Lock.SEALED);
    }
}
