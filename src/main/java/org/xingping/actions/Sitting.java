package org.xingping.actions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Claim;
import org.xingping.assessment.Decision;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Remark;
import org.xingping.assessment.Seat;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.fieldwork.Survey;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;
import org.xingping.text.Problem;

/**
 * A panel at work over the sheets at its table. Each method is one step: one transaction, one undo; what changes nothing is
 * not recorded. In a trial the same is done in memory and gone when it is closed. Runs on the library thread; returns the
 * panel's assessment as it then stands.
 */
public final class Sitting {
    private final Ledger ledger;
    private final Supplier<String> ids;

    Sitting(Ledger ledger, Supplier<String> ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    /** The panel's assessment as it stands. */
    public Opened opened() {
        return ledger.now();
    }

    /** What its sheets come to together. */
    public Consensus consensus() {
        Opened now = opened();
        return Consensus.of(now.edition().checklist(), now.sheet());
    }

    /** Whether all of it is gone when it is closed; for any thread. */
    public boolean isTrial() {
        return ledger.isTrial();
    }

    /** Whether anything that was tried over a panel's assessment is left, and not all taken back. */
    public static boolean isChanged(Opened begun, Opened tried) {
        return Trial.isChanged(begun.sheet(), tried.sheet());
    }

    /** What was tried so far; empty where all of it is kept. */
    Optional<Trial> trial() {
        return ledger.trial();
    }

    /**
     * Decides an item in its own terms: a level, elements, a value, points, 不适用. Throws {@code problem.decide.reason} where no
     * reason is given, which only a trial need not, {@code problem.decide.points} for points outside 0 to the full mark.
     */
    public Opened decide(Item item, Answer answer, String reason) {
        return decide(item, answer, Kind.Ground.JUDGEMENT, reason);
    }

    /** Takes the mean of the sheets although they lie too far apart; throws {@code problem.decide.mean} where there is none. */
    public Opened takeMean(Item item, String reason) {
        Points mean = consensus()
                .ruling(item.code())
                .flatMap(ruling -> ruling.mean())
                .orElseThrow(() -> new Problem("problem.decide.mean", item.code(), item.title()));
        return decide(item, new Answer.Awarded(mean), Kind.Ground.MEAN, reason);
    }

    /** Takes a decision back. */
    public Opened undecide(Item item) {
        return step(sheet -> sheet.panel().decision(item.code()).isEmpty()
                ? List.of()
                : List.of(Deed.on(
                        item.code(),
                        new Kind.Decided(Answer.UNSCORED, Kind.Ground.JUDGEMENT, "", Seated.heads(sheet.table())))));
    }

    private Opened decide(Item item, Answer answer, Kind.Ground ground, String reason) {
        if (reason.isBlank() && !isTrial()) {
            throw new Problem("problem.decide.reason", item.code(), item.title());
        }
        requireFits(item, answer);
        return step(sheet -> {
            Kind.Decided decided = new Kind.Decided(answer, ground, reason.strip(), Seated.heads(sheet.table()));
            boolean same = sheet.panel()
                    .decision(item.code())
                    .map(Decision::said)
                    .filter(decided::equals)
                    .isPresent();
            return same ? List.of() : List.of(Deed.on(item.code(), decided));
        });
    }

    private static void requireFits(Item item, Answer answer) {
        if (answer instanceof Answer.Awarded(Points points)
                && (points.compareTo(Points.ZERO) < 0 || points.compareTo(item.points()) > 0)) {
            throw new Problem(
                    "problem.decide.points",
                    item.code(),
                    item.title(),
                    item.points().brief());
        }
        if (!Answer.fits(answer, item)) {
            throw new Problem("problem.answer.never", item.code(), item.title());
        }
    }

    /** Makes a remark on an item, or on the whole ({@code null}), perhaps with an answer proposed; proposing needs a reason. */
    public Opened remark(@Nullable String item, String text, @Nullable Answer proposed) {
        if (text.isBlank()) {
            throw new Problem("problem.remark.text");
        }
        return step(_ -> List.of(new Deed(item, new Kind.Remarked(ids.get(), text.strip(), proposed))));
    }

    /** Takes a remark back. */
    public Opened withdraw(@Nullable String item, Remark remark) {
        return step(_ -> List.of(new Deed(item, new Kind.Remarked(remark.said().id(), "", null))));
    }

    /** Where the panel stands with a sheet; not to accept one needs a reason ({@code problem.review.reason}). */
    public Opened review(Seat seat, Kind.Review review, String reason) {
        boolean against = review == Kind.Review.REJECTED || review == Kind.Review.HAS_ISSUES;
        if (against && reason.isBlank()) {
            throw new Problem("problem.review.reason", seat.name());
        }
        return step(_ -> List.of(Deed.of(new Kind.Reviewed(seat.sheet(), review, reason.strip()))));
    }

    /** Confirms or refuses a bonus claim; to refuse one needs a reason. */
    public Opened confirm(Item item, Kind.Verdict verdict, String reason) {
        if (verdict == Kind.Verdict.REFUSED && reason.isBlank()) {
            throw new Problem("problem.decide.reason", item.code(), item.title());
        }
        return step(sheet -> {
            Claim claim = sheet.claim(item.code());
            String why = reason.isBlank() ? null : reason.strip();
            return claim.verdict() == verdict && Objects.equals(claim.reason(), why)
                    ? List.of()
                    : List.of(Deed.on(item.code(), new Kind.BonusConfirmed(verdict, why)));
        });
    }

    /** Whether a veto holds. */
    public Opened veto(String code, VetoCheck check) {
        return step(sheet -> ScoringActions.veto(sheet, code, check));
    }

    /** The survey that counts, where those at the table differ. */
    public Opened survey(Survey survey) {
        return step(sheet -> sheet.survey().filter(survey::equals).isPresent()
                ? List.of()
                : List.of(Deed.of(new Kind.SurveyRecorded(survey))));
    }

    /** Takes back this person's last step; empty when there is none left. */
    public Optional<Undo> undo() {
        return ledger.undo();
    }

    /** Does again what was undone last; empty when there is nothing. */
    public Optional<Undo> redo() {
        return ledger.redo();
    }

    private Opened step(Function<Sheet, List<Deed>> deeds) {
        List<Deed> step = deeds.apply(opened().sheet());
        return step.isEmpty() ? opened() : ledger.record(step);
    }
}
