package org.xingping.ui.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xingping.scoring.Opened;
import org.xingping.text.Problem;
import org.xingping.work.Background;

/**
 * The assessment on the desk as it was last stored, and the one way to change it: one change after the other, off the
 * window's thread, shown once it is stored. What could not be stored waits, with everything after it, until it is tried
 * again or given up. Lives on the window's thread.
 */
final class OpenSheet {
    private final Background background;
    private final Function<Opened, Standing> standingOf;
    private final Supplier<Instant> clock;
    private final ReadOnlyObjectWrapper<Standing> standing;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final Deque<Change<?>> waiting = new ArrayDeque<>();
    private boolean running;

    /** A change and what to do once it is stored. */
    private record Change<T>(Supplier<T> work, Function<T, Opened> now, Consumer<T> then) {}

    /** @param standingOf what the desk shows of an assessment; called off the window's thread */
    OpenSheet(Standing first, Function<Opened, Standing> standingOf, Background background, Supplier<Instant> clock) {
        this.background = background;
        this.standingOf = standingOf;
        this.clock = clock;
        this.standing = new ReadOnlyObjectWrapper<>(this, "standing", first);
        Instant last = first.sheet().entries().getLast().stamp().at();
        this.state = new ReadOnlyObjectWrapper<>(this, "state", new SaveState.Saved(last));
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    Standing standing() {
        return standing.get();
    }

    /** Where the laptop stood when the last line was written; its times are told in this zone. */
    ZoneOffset zone() {
        return standing.get().sheet().entries().getLast().stamp().zone();
    }

    /** Whether nothing may be written, as it changes. */
    ObservableValue<Boolean> readOnly() {
        return standing.map(Standing::isReadOnly);
    }

    /** The time, by the clock that stamps what is saved. */
    Instant now() {
        return clock.get();
    }

    /** The day, where the laptop stood when the last line was written. */
    LocalDate today() {
        return now().atZone(zone()).toLocalDate();
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Shows another past state; a look back changes nothing. */
    void look(Supplier<Optional<Opened>> state, Runnable none) {
        background.latest("desk-past", () -> state.get().map(standingOf), found -> {
            found.ifPresent(standing::set);
            if (found.isEmpty()) {
                none.run();
            }
        });
    }

    /** Hands in a change; it is done after those before it. */
    void save(Supplier<Opened> work) {
        save(work, Function.identity(), _ -> {});
    }

    /** The same, where the action tells more than the assessment as it then stands. */
    <T> void save(Supplier<T> work, Function<T, Opened> now, Consumer<T> then) {
        if (standing().opened().isPast()) {
            throw new IllegalStateException("a change to what is past");
        }
        waiting.addLast(new Change<>(work, now, then));
        if (!running) {
            tryNext();
        }
    }

    /** Tries again to store what waits. */
    void retry() {
        if (!running) {
            tryNext();
        }
    }

    /** Gives up what could not be stored; the desk shows what is on disk. */
    void discard() {
        waiting.clear();
        Standing stored = standing.get();
        state.set(new SaveState.Saved(stored.sheet().entries().getLast().stamp().at()));
        standing.set(standingOf.apply(stored.opened())); // a new value, so that every field shows it again
    }

    /** Rereads the assessment, after something else may have changed it. */
    void reload(Supplier<Opened> read) {
        save(read);
    }

    private void tryNext() {
        Change<?> next = waiting.peekFirst();
        if (next != null) {
            attempt(next);
        }
    }

    private <T> void attempt(Change<T> change) {
        running = true;
        state.set(new SaveState.Saving());
        background.run(
                () -> {
                    T result = change.work().get();
                    return new Done<>(result, standingOf.apply(change.now().apply(result)));
                },
                done -> stored(change, done),
                this::failed);
    }

    private record Done<T>(T result, Standing standing) {}

    private <T> void stored(Change<T> change, Done<T> done) {
        running = false;
        waiting.removeFirst();
        standing.set(done.standing());
        if (waiting.isEmpty()) {
            state.set(new SaveState.Saved(clock.get()));
        }
        change.then().accept(done.result());
        if (!running) {
            tryNext();
        }
    }

    private void failed(Throwable reason) {
        running = false;
        state.set(new SaveState.Failed(reason, waiting.size()));
        if (!(reason instanceof Problem)) {
            throw reason instanceof RuntimeException known ? known : new IllegalStateException(reason);
        }
    }
}
