package org.xingping.storage;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingping.scoring.AssessmentRow;
import org.xingping.text.Problem;

/**
 * The right to write. It ends for good with the first failure of the disk: after a failed sync nobody knows what the disk
 * holds, and trying again may only hide the loss. What was acknowledged before is safe; the problem names it.
 */
final class Writing {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Db db;
    private final ZoneId zone;
    private @Nullable Problem ended;
    private @Nullable AssessmentRow lastSafe;

    Writing(Db db, ZoneId zone, Optional<AssessmentRow> newest) {
        this.db = db;
        this.zone = zone;
        this.lastSafe = newest.orElse(null);
    }

    /** One that refuses from the start. */
    static Writing refused(Db db, ZoneId zone, Problem why) {
        Writing writing = new Writing(db, zone, Optional.empty());
        writing.ended = why;
        return writing;
    }

    boolean isOver() {
        return ended != null;
    }

    /** Throws why nothing can be written, where that is so. */
    void require() {
        if (ended != null) {
            throw new Problem(ended.key(), ended.args().toArray());
        }
    }

    /** All of it or nothing; returns only after it is on the disk. */
    void step(Runnable work) {
        require();
        try {
            db.transaction(work);
        } catch (Db.Refused failure) {
            throw told(failure);
        }
    }

    /** What the person must hear when they ask what is safe. */
    void isSafe(AssessmentRow row) {
        lastSafe = row;
    }

    private RuntimeException told(Db.Refused failure) {
        Optional<String> key = Refusals.whileWriting(failure);
        if (key.isEmpty()) {
            return failure;
        }
        Problem problem = new Problem(key.get(), lastPlace(), lastMoment());
        ended = problem;
        return new Problem(problem.key(), problem.args().toArray()).causedBy(failure);
    }

    private String lastPlace() {
        if (lastSafe == null) {
            return "–";
        }
        return lastSafe.lastItem() == null ? lastSafe.estate() : lastSafe.estate() + " " + lastSafe.lastItem();
    }

    private String lastMoment() {
        Instant moment = lastSafe == null ? null : lastSafe.updated();
        return moment == null ? "–" : CLOCK.format(moment.atZone(zone));
    }
}
