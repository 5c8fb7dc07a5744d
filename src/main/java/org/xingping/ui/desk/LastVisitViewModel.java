package org.xingping.ui.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.Gallery;
import org.xingping.actions.LastVisit;
import org.xingping.photo.NoPreview;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Earlier;
import org.xingping.scoring.Opened;
import org.xingping.text.Problem;
import org.xingping.work.Background;

/**
 * The last visit beside this one. It is looked for once the desk is open, and again when what decides on it has changed; it is
 * shown and never written. Lives on the window's thread.
 */
final class LastVisitViewModel {
    private final OpenSheet sheet;
    private final DeskViewModel desk;
    private final AssessmentActions actions;
    private final Gallery gallery;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<LastVisit>> visit =
            new ReadOnlyObjectWrapper<>(this, "visit", Optional.empty());
    private Optional<String> chosen = Optional.empty();
    private Optional<Ground> ground = Optional.empty();
    private BiConsumer<RowState, String> large = (_, _) -> {};

    LastVisitViewModel(
            OpenSheet sheet, DeskViewModel desk, AssessmentActions actions, Gallery gallery, Background background) {
        this.sheet = sheet;
        this.desk = desk;
        this.actions = actions;
        this.gallery = gallery;
        this.background = background;
        sheet.standingProperty().subscribe((_, now) -> {
            if (ground.isPresent() && !ground.get().equals(Ground.of(now.opened()))) {
                find();
            }
        });
    }

    /** What decides which visit it is. */
    private record Ground(String estate, LocalDate date, boolean finished) {
        static Ground of(Opened opened) {
            Opened now = opened.now();
            return new Ground(
                    now.sheet().facts().estate().name(),
                    now.sheet().facts().date(),
                    now.sheet().seal().isPresent());
        }
    }

    private record Found(Optional<LastVisit> visit, Map<String, Earlier> items) {}

    ReadOnlyObjectProperty<Optional<LastVisit>> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    /** Whether there is one. */
    boolean isThere() {
        return visit.get().isPresent();
    }

    /** As it was finished. */
    Optional<Opened> visit() {
        return visit.get().map(LastVisit::visit);
    }

    /** Those one can choose from, newest first. */
    List<AssessmentRow> all() {
        return visit.get().map(LastVisit::all).orElse(List.of());
    }

    /** Looks at another of them while this desk is open. */
    void choose(AssessmentRow other) {
        chosen = Optional.of(other.id());
        find();
    }

    /** Who shows a row in large, beginning with the photo of this id, or with none. */
    void onLarge(BiConsumer<RowState, String> large) {
        this.large = large;
    }

    /** {@code V}: what is focused as it stood at the last visit, in large; beginning with the photo of this id, or with none. */
    void large(Optional<RowState> row, String photo) {
        if (!isThere()) {
            desk.say("desk.last.none");
        } else if (row.isPresent() && row.get().earlier().isEmpty()) {
            desk.say("desk.last.unasked");
        } else {
            row.ifPresent(focused -> large.accept(focused, photo));
        }
    }

    /** The desk has come into the window. */
    void begin() {
        find();
    }

    /** The desk leaves the window: what is still being looked for is wanted no longer. */
    void leave() {
        ground = Optional.empty();
    }

    private void find() {
        Opened opened = sheet.standing().opened();
        Ground now = Ground.of(opened);
        Optional<String> wanted = chosen;
        ground = Optional.of(now);
        background.latest("desk-last-visit", () -> found(opened, wanted), found -> {
            if (ground.equals(Optional.of(now))) {
                show(found);
            }
        });
    }

    private Found found(Opened opened, Optional<String> wanted) {
        Optional<LastVisit> found = actions.lastVisit(opened, wanted);
        return new Found(
                found,
                found.map(last -> Earlier.of(
                                opened.edition().checklist(), last.visit().rating()))
                        .orElse(Map.of()));
    }

    private void show(Found found) {
        if (found.visit().isEmpty() && desk.looking().filter() == Filter.CHANGED) {
            desk.filter(Filter.ALL);
        }
        desk.beside(row -> row.beside(Optional.ofNullable(found.items().get(row.code()))));
        visit.set(found.visit());
    }

    /** Hands over the copy of a photo with its marks, once it is made; where there is none, why. */
    void picture(LastItem.Shown shown, Consumer<Path> there, Consumer<Optional<NoPreview>> none) {
        background.beside(
                () -> gallery.marked(shown.photo(), shown.marks()),
                copy -> copy.ifPresentOrElse(there, () -> none.accept(gallery.whyNot(shown.photo()))),
                failure -> {
                    if (failure instanceof Problem) {
                        none.accept(Optional.empty());
                    } else {
                        background.report(failure);
                    }
                });
    }
}
