package org.xingping.ui.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.xingping.actions.Sitting;
import org.xingping.assessment.Kind;
import org.xingping.checklist.Item;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.scoring.Undo;
import org.xingping.work.Background;

/** What the panel's desk shows, and the one way to change it: off the window's thread, shown once it is stored. */
final class PanelViewModel {
    private static final Comparator<Ruling> BY_DISPUTE = Comparator.comparingInt((Ruling ruling) -> rank(ruling.outcome()))
            .thenComparing(PanelViewModel::apart, Comparator.reverseOrder());

    private final Sitting sitting;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state;
    private final ObjectProperty<PanelFilter> filter = new SimpleObjectProperty<>(this, "filter", PanelFilter.ALL);
    private final ObjectProperty<Optional<String>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());

    /**
     * The panel as it stands.
     *
     * @param consensus what its sheets come to together
     */
    record State(Opened opened, Consensus consensus) {
        static State of(Opened opened) {
            return new State(opened, Consensus.of(opened.edition().checklist(), opened.sheet()));
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

    PanelViewModel(Sitting sitting, State first, Background background) {
        this.sitting = sitting;
        this.background = background;
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

    Sitting sitting() {
        return sitting;
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
                        .map(points -> points.hundredths() * 1000 / Math.max(1, ruling.item().points().hundredths()))
                        .orElse(0L);
    }

    /** One action on the item in hand or on the whole; {@code then} once it is stored. */
    void act(Function<Sitting, Opened> action, Runnable then) {
        background.run(() -> State.of(action.apply(sitting)), now -> {
            state.set(now);
            then.run();
        });
    }

    void act(Function<Sitting, Opened> action) {
        act(action, () -> {});
    }

    /** One action on the item in hand. */
    void onItem(java.util.function.BiFunction<Sitting, Item, Opened> action, Runnable then) {
        ruling().ifPresent(ruling -> act(at -> action.apply(at, ruling.item()), then));
    }

    void undo(java.util.function.Consumer<Undo> then) {
        step(sitting::undo, then);
    }

    void redo(java.util.function.Consumer<Undo> then) {
        step(sitting::redo, then);
    }

    private void step(Supplier<Optional<Undo>> way, java.util.function.Consumer<Undo> then) {
        background.run(way, undone -> undone.ifPresent(step -> {
            state.set(State.of(step.now()));
            then.accept(step);
        }));
    }

    /** Reads it anew: somebody may have finished it meanwhile. */
    void reload() {
        background.run(() -> State.of(sitting.opened()), state::set);
    }
}
