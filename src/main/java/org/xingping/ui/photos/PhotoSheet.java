package org.xingping.ui.photos;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xingping.assessment.PhotoQuestion;
import org.xingping.scoring.Opened;
import org.xingping.work.Background;

/** The assessment as it was last stored; changes are stored behind the window, in order, and shown once they are. */
final class PhotoSheet {
    private final Background background;
    private final ReadOnlyObjectWrapper<PhotoStanding> standing;
    private List<PhotoQuestion> reused = List.of();

    PhotoSheet(PhotoStanding first, Background background) {
        this.standing = new ReadOnlyObjectWrapper<>(this, "standing", first);
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

    /** What is asked from now on about photos that stand in other assessments too. */
    void asks(List<PhotoQuestion> questions) {
        if (!reused.equals(questions)) {
            reused = questions;
            standing.set(new PhotoStanding(standing().opened(), questions));
        }
    }

    /**
     * Stores a change; a failure is told where all failures are.
     *
     * @param now the assessment after it, or nothing where nothing changed
     */
    <T> void save(Supplier<T> work, Function<T, Optional<Opened>> now, Consumer<T> then) {
        List<PhotoQuestion> asked = reused;
        background.run(
                () -> {
                    T result = work.get();
                    return new Done<>(result, now.apply(result).map(opened -> new PhotoStanding(opened, asked)));
                },
                done -> {
                    done.standing().ifPresent(standing::set);
                    then.accept(done.result());
                });
    }

    private record Done<T>(T result, Optional<PhotoStanding> standing) {}
}
