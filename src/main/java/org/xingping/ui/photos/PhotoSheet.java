package org.xingping.ui.photos;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xingping.scoring.Opened;
import org.xingping.work.Background;

/** The assessment as it was last stored; changes are stored behind the window, in order, and shown once they are. */
final class PhotoSheet {
    private final Background background;
    private final Function<Opened, PhotoStanding> standingOf;
    private final ReadOnlyObjectWrapper<PhotoStanding> standing;

    /** @param standingOf what is shown of an assessment; called off the window's thread */
    PhotoSheet(PhotoStanding first, Function<Opened, PhotoStanding> standingOf, Background background) {
        this.standing = new ReadOnlyObjectWrapper<>(this, "standing", first);
        this.standingOf = standingOf;
        this.background = background;
    }

    ReadOnlyObjectProperty<PhotoStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    PhotoStanding standing() {
        return standing.get();
    }

    String id() {
        return standing.get().opened().id();
    }

    /**
     * Stores a change; a failure is told where all failures are.
     *
     * @param now the assessment after it, or nothing where nothing changed
     */
    <T> void save(Supplier<T> work, Function<T, Optional<Opened>> now, Consumer<T> then) {
        background.run(
                () -> {
                    T result = work.get();
                    return new Done<>(result, now.apply(result).map(standingOf));
                },
                done -> {
                    done.standing().ifPresent(standing::set);
                    then.accept(done.result());
                });
    }

    private record Done<T>(T result, Optional<PhotoStanding> standing) {}
}
