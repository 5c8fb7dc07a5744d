package org.xingping.ui.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.Sitting;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Review;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Remark;
import org.xingping.assessment.Seat;
import org.xingping.assessment.Seated;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.scoring.Scoring;
import org.xingping.scoring.Undo;
import org.xingping.work.Background;

/** What the panel's desk shows, and the one way to change it: off the window's thread, shown once it is stored. */
final class PanelViewModel {
    private static final Comparator<Ruling> BY_DISPUTE = Comparator.comparingInt(
                    (Ruling ruling) -> rank(ruling.outcome()))
            .thenComparing(PanelViewModel::apart, Comparator.reverseOrder());

    private final Sitting sitting;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state;
    private final Opened first;
    private final ObjectProperty<PanelFilter> filter = new SimpleObjectProperty<>(this, "filter", PanelFilter.ALL);
    private final ObjectProperty<Optional<String>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());

    /**
     * The panel as it stands.
     *
     * @param consensus what its sheets come to together
     * @param totals what each of them comes to by itself, by place
     */
    record State(Opened opened, Consensus consensus, List<Total> totals) {
        /** Rates every sheet; not for the window's thread. */
        static State of(Opened opened) {
            Checklist checklist = opened.edition().checklist();
            return new State(
                    opened,
                    Consensus.of(checklist, opened.sheet()),
                    opened.sheet().table().stream()
                            .map(seated -> new Total(
                                    seated,
                                    Scoring.rate(checklist, seated.sheet())
                                            .total()
                                            .told()))
                            .toList());
        }

        long open() {
            return consensus.rulings().stream()
                    .filter(ruling -> ruling.outcome().isOpen())
                    .count();
        }

        /** Percent of the full mark above which a difference must be decided. */
        int tolerance() {
            Kind.Convened convened = opened.sheet().panel().convened();
            return convened == null ? 0 : convened.tolerance();
        }
    }

    /** What one sheet comes to. */
    record Total(Seated seated, String points) {}

    PanelViewModel(Sitting sitting, State first, Background background) {
        this.sitting = sitting;
        this.background = background;
        this.first = first.opened();
        this.state = new ReadOnlyObjectWrapper<>(this, "state", first);
        if (first.open() > 0) {
            filter.set(PanelFilter.DISPUTED);
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    /** Whether anything was tried since it was sat down to, and not all taken back. */
    boolean isChanged(State now) {
        return Sitting.isChanged(first, now.opened());
    }

    ObjectProperty<PanelFilter> filterProperty() {
        return filter;
    }

    /** The code of the item in hand. */
    ObjectProperty<Optional<String>> chosenProperty() {
        return chosen;
    }

    Optional<Ruling> ruling() {
        return chosen.get().flatMap(code -> state.get().consensus().ruling(code));
    }

    boolean isTrial() {
        return sitting.isTrial();
    }

    /** Whether nothing can be written: it is finished, or open to look only, and not tried out. */
    boolean isLocked() {
        return !sitting.isTrial() && state.get().opened().lock().isPresent();
    }

    /** The items to show: what is to decide first, the widest apart before the rest. */
    List<Ruling> rows() {
        return state.get().consensus().rulings().stream()
                .filter(filter.get()::shows)
                .sorted(BY_DISPUTE)
                .toList();
    }

    long count(PanelFilter which) {
        return state.get().consensus().rulings().stream().filter(which::shows).count();
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case WIDE -> 0;
            case PARTLY, DIFFERS, MISSING -> 1;
            case DECIDED, AGREED, MEAN -> 2;
        };
    }

    /** How far apart, in thousandths of the full mark; what is decided stands in the checklist's order. */
    private static long apart(Ruling ruling) {
        return !ruling.outcome().isOpen()
                ? 0
                : ruling.difference()
                        .map(points -> points.hundredths()
                                * 1000
                                / Math.max(1, ruling.item().points().hundredths()))
                        .orElse(0L);
    }

    /** Decides the item in hand; {@code then} once it is stored. */
    void decide(Choice choice, String reason, Runnable then) {
        onItem(
                (at, item) -> choice.mean() ? at.takeMean(item, reason) : at.decide(item, choice.answer(), reason),
                then);
    }

    /** Takes back what was decided on the item in hand. */
    void undecide() {
        onItem(Sitting::undecide, () -> {});
    }

    /** Confirms or refuses the bonus of the item in hand. */
    void confirm(Verdict verdict, String reason) {
        onItem((at, item) -> at.confirm(item, verdict, reason), () -> {});
    }

    /** A remark on an item, or on the whole, perhaps with an answer proposed. */
    void remark(@Nullable String item, String text, @Nullable Answer proposed, Runnable then) {
        act(at -> at.remark(item, text, proposed), then);
    }

    void withdraw(@Nullable String item, Remark remark) {
        act(at -> at.withdraw(item, remark), () -> {});
    }

    /** Where the panel stands with a sheet. */
    void review(Seat seat, Review review, String reason) {
        act(at -> at.review(seat, review, reason), () -> {});
    }

    void veto(String code, VetoCheck check, Runnable then) {
        act(at -> at.veto(code, check), then);
    }

    private void act(Function<Sitting, Opened> action, Runnable then) {
        background.run(() -> State.of(action.apply(sitting)), now -> {
            state.set(now);
            then.run();
        });
    }

    private void onItem(BiFunction<Sitting, Item, Opened> action, Runnable then) {
        ruling().ifPresent(ruling -> act(at -> action.apply(at, ruling.item()), then));
    }

    void undo(Consumer<Undo> then) {
        step(sitting::undo, then);
    }

    void redo(Consumer<Undo> then) {
        step(sitting::redo, then);
    }

    private void step(Supplier<Optional<Undo>> way, Consumer<Undo> then) {
        background.run(
                () -> way.get().map(step -> new Undone(step, State.of(step.now()))),
                found -> found.ifPresent(one -> {
                    state.set(one.state());
                    then.accept(one.step());
                }));
    }

    private record Undone(Undo step, State state) {}

    /** Reads it anew: somebody may have finished it meanwhile. */
    void reload() {
        background.run(() -> State.of(sitting.opened()), state::set);
    }
}
