package org.xingping.ui.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.ScoringActions;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Claim;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Veto;
import org.xingping.scoring.Scoring;

/** 否决与加分认定: the vetoes of the checklist and the claims of the bonus items, one of them with the focus. */
final class VerdictViewModel {
    private final OpenSheet sheet;
    private final ScoringViewModel scoring;
    private final ScoringActions actions;
    private final ReadOnlyStringWrapper focused = new ReadOnlyStringWrapper(this, "focused", "");
    private Consumer<String> edit = _ -> {};

    /**
     * A veto as it stands.
     *
     * @param fires whether a survey figure makes it hold by itself
     */
    record VetoState(Veto veto, VetoCheck check, boolean fires) {
        /** Whether proof or one of the two names is missing. */
        boolean incomplete() {
            return check instanceof VetoCheck.Found found
                    && (found.proof().isBlank() || found.names().size() < 2);
        }
    }

    /** A bonus item with its claim. */
    record ClaimState(RowState row, Claim claim) {
        /** Whether there is anything to confirm. */
        boolean claimed() {
            return row.answer() instanceof Answer.NotClaimed
                    ? false
                    : !row.score().points().high().isZero() || refused();
        }

        private boolean refused() {
            return claim.verdict() == Verdict.REFUSED;
        }
    }

    VerdictViewModel(OpenSheet sheet, ScoringViewModel scoring, ScoringActions actions) {
        this.sheet = sheet;
        this.scoring = scoring;
        this.actions = actions;
        order().stream().findFirst().ifPresent(focused::set);
    }

    List<VetoState> vetoes() {
        return sheet.standing().opened().edition().checklist().vetoes().stream()
                .map(veto -> new VetoState(
                        veto,
                        sheet.standing().sheet().veto(veto.code()),
                        Scoring.fires(veto, sheet.standing().sheet())))
                .toList();
    }

    List<ClaimState> claims() {
        return sheet.standing().rows().stream()
                .filter(row -> row.item().isBonus())
                .map(row -> new ClaimState(row, sheet.standing().sheet().claim(row.code())))
                .toList();
    }

    /** How many are not looked into or not decided yet. */
    long open() {
        return vetoes().stream()
                        .filter(veto -> veto.check() instanceof VetoCheck.Open && !veto.fires())
                        .count()
                + claims().stream()
                        .filter(claim -> claim.row().score().pending())
                        .count();
    }

    int count() {
        return order().size();
    }

    /** Code of the veto or the bonus item with the focus. */
    ReadOnlyStringProperty focusedProperty() {
        return focused.getReadOnlyProperty();
    }

    void focus(String code) {
        focused.set(code);
    }

    /** Goes up or down and stops at the ends. */
    void move(int step) {
        List<String> order = order();
        int to = Math.clamp(order.indexOf(focused.get()) + step, 0, order.size() - 1);
        focused.set(order.get(to));
    }

    /** Who gives the fields of an entry the focus. */
    void onEdit(Consumer<String> edit) {
        this.edit = edit;
    }

    void edit() {
        edit.accept(focused.get());
    }

    /** {@code Y}: the veto holds, and its proof is asked for; the claim counts. */
    void yes() {
        veto().ifPresentOrElse(
                        veto -> {
                            if (veto.check() instanceof VetoCheck.Found) {
                                edit();
                            } else {
                                record(veto.veto(), new VetoCheck.Found("", List.of()), this::edit);
                            }
                        },
                        () -> verdict(Verdict.CONFIRMED));
    }

    /** {@code F}: the veto was looked into and does not hold. */
    void none() {
        veto().ifPresent(veto -> {
            record(veto.veto(), new VetoCheck.Cleared(), () -> {});
            move(1);
        });
    }

    /** {@code 0}: not looked into, not decided. */
    void undecided() {
        veto().ifPresentOrElse(
                        veto -> record(veto.veto(), new VetoCheck.Open(), () -> {}), () -> verdict(Verdict.PENDING));
    }

    /** {@code X}: the claim does not count; the reason is asked for. */
    void refuse() {
        if (veto().isEmpty()) {
            verdict(Verdict.REFUSED);
        }
    }

    /** Proof and names of a veto that holds. */
    void details(String code, String proof, List<String> names) {
        vetoes().stream()
                .filter(veto -> veto.veto().code().equals(code) && veto.check() instanceof VetoCheck.Found)
                .findFirst()
                .ifPresent(veto -> record(
                        veto.veto(),
                        new VetoCheck.Found(
                                proof.strip(),
                                names.stream()
                                        .map(String::strip)
                                        .filter(name -> !name.isEmpty())
                                        .toList()),
                        () -> {}));
    }

    /** Papers, date and reason of a claim. */
    void papers(String code, String papers, @Nullable LocalDate date, String reason) {
        Claim old = sheet.standing().sheet().claim(code);
        String because = reason.isBlank() ? null : reason.strip();
        claim(code, new Claim(papers.strip(), date, old.verdict(), because), () -> {});
    }

    private void verdict(Verdict verdict) {
        claims().stream()
                .filter(claim -> claim.row().code().equals(focused.get()) && claim.claimed())
                .findFirst()
                .ifPresent(claim -> {
                    Claim old = claim.claim();
                    Claim now = new Claim(old.papers(), old.date(), verdict, old.reason());
                    boolean refusing = verdict == Verdict.REFUSED;
                    claim(claim.row().code(), now, refusing ? this::edit : () -> {});
                    if (!refusing) {
                        move(1);
                    }
                });
    }

    private void claim(String code, Claim claim, Runnable then) {
        if (!scoring.refused() && !Objects.equals(sheet.standing().sheet().claim(code), claim)) {
            String assessment = sheet.standing().opened().id();
            sheet.save(() -> actions.claim(assessment, code, claim), Function.identity(), _ -> then.run());
        }
    }

    private void record(Veto veto, VetoCheck check, Runnable then) {
        if (!scoring.refused()) {
            String assessment = sheet.standing().opened().id();
            sheet.save(() -> actions.veto(assessment, veto.code(), check), Function.identity(), _ -> then.run());
        }
    }

    private Optional<VetoState> veto() {
        return vetoes().stream()
                .filter(veto -> veto.veto().code().equals(focused.get()))
                .findFirst();
    }

    private List<String> order() {
        List<String> order = new ArrayList<>();
        Stream.concat(
                        vetoes().stream().map(veto -> veto.veto().code()),
                        claims().stream().map(claim -> claim.row().code()))
                .forEach(order::add);
        return order;
    }
}
