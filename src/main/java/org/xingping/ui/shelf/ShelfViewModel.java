package org.xingping.ui.shelf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.AssessmentActions;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.AssessmentRow.State;
import org.xingping.ui.shelf.ShelfScreen.Place;
import org.xingping.work.Background;

/** What lies on the shelf: the assessments in progress, a growing list of the finished ones, and what narrows both. */
final class ShelfViewModel {
    /** As many cards as anyone looks over; more are found by searching. */
    static final int CARDS = 60;

    static final int PAGE = 50;

    private static final Set<State> IN_PROGRESS = EnumSet.of(State.NOT_STARTED, State.IN_PROGRESS, State.COMPLETE);
    private static final Set<State> FINISHED = EnumSet.of(State.SEALED);

    private final AssessmentActions actions;
    private final Background background;
    private final Consumer<String> opened;

    private final ObservableList<AssessmentRow> inProgress = FXCollections.observableArrayList();
    private final ObservableList<AssessmentRow> finished = FXCollections.observableArrayList();
    private final ObservableList<YearCount> years = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Integer> year = new ReadOnlyObjectWrapper<>(this, "year");
    private final ReadOnlyObjectWrapper<Fill> fill = new ReadOnlyObjectWrapper<>(this, "fill", Fill.UNREAD);
    private final ReadOnlyObjectWrapper<@Nullable AssessmentRow> last = new ReadOnlyObjectWrapper<>(this, "last");
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(this, "more");

    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");

    private String search;
    private int firstPage;
    private boolean paging;

    /** {@code opened} is told which assessment a person wants to work on; {@code place} is where they stood before. */
    ShelfViewModel(AssessmentActions actions, Background background, Consumer<String> opened, Place place) {
        this.actions = actions;
        this.background = background;
        this.opened = opened;
        search = place.search();
        year.set(place.year());
        firstPage = Math.max(PAGE, place.finished());
    }

    /** How full the shelf is. */
    enum Fill {
        /** Not read yet. */
        UNREAD,
        /** There is no assessment at all. */
        EMPTY,
        /** There are some, but the search found none. */
        NOTHING_FOUND,
        FILLED
    }

    /** How many finished assessments visited an estate in this year. */
    record YearCount(int year, int count) {}

    private record Contents(
            List<AssessmentRow> inProgress,
            List<AssessmentRow> finished,
            SortedMap<Integer, Integer> years,
            Optional<AssessmentRow> last) {}

    /** The cards, newest first. */
    ObservableList<AssessmentRow> inProgress() {
        return inProgress;
    }

    /** The finished ones read so far, newest first. */
    ObservableList<AssessmentRow> finished() {
        return finished;
    }

    /** The years there are finished assessments of, newest first, with what the search finds in each. */
    ObservableList<YearCount> years() {
        return years;
    }

    /** The year the list is narrowed to; null for all. */
    ReadOnlyObjectProperty<@Nullable Integer> yearProperty() {
        return year.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Fill> fillProperty() {
        return fill.getReadOnlyProperty();
    }

    /** Where work was last done on something that is still in progress; null where there is none. */
    ReadOnlyObjectProperty<@Nullable AssessmentRow> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Whether there are finished ones that are not read yet. */
    ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** Whether what is shown is not yet what was asked for. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Reads everything shown anew. */
    void reload() {
        String searched = search;
        int limit = firstPage;
        Optional<Integer> wanted = Optional.ofNullable(year.get());
        reading.set(true);
        background.latest("shelf", () -> read(searched, wanted, limit), contents -> show(contents, searched, limit));
    }

    /** What brings somebody back to where they are; the assessment is the one they look at. */
    Place place(Optional<String> assessment) {
        return new Place(search, year.get(), finished.size(), assessment);
    }

    /** Narrows cards and list to what contains the text in estate, company, district, street or inspector. */
    void search(String text) {
        if (!text.strip().equals(search)) {
            search = text.strip();
            firstPage = PAGE;
            reload();
        }
    }

    /** Narrows the list to one year; null for all. */
    void ofYear(@Nullable Integer wanted) {
        year.set(wanted);
        firstPage = PAGE;
        reload();
    }

    /** Reads the next page of finished ones, if there is one and none is on its way. */
    void nextPage() {
        if (!more.get() || paging || finished.isEmpty()) {
            return;
        }
        paging = true;
        AssessmentQuery next = finished(search, Optional.ofNullable(year.get())).after(finished.getLast());
        background.latest("shelf", () -> actions.page(next), page -> {
            paging = false;
            finished.addAll(page);
            more.set(page.size() == PAGE);
        });
    }

    void open(AssessmentRow row) {
        opened.accept(row.id());
    }

    private Contents read(String text, Optional<Integer> wanted, int limit) {
        AssessmentQuery cards = AssessmentQuery.newest(CARDS).in(IN_PROGRESS).searching(text);
        List<AssessmentRow> newest = text.isEmpty() ? List.of() : actions.page(cards.searching(""));
        List<AssessmentRow> found = actions.page(cards);
        AssessmentQuery done = AssessmentQuery.newest(limit).in(FINISHED).searching(text);
        return new Contents(
                found,
                actions.page(done.ofYear(wanted)),
                actions.perYear(done),
                (text.isEmpty() ? found : newest)
                        .stream().filter(row -> row.lastItem() != null).findFirst());
    }

    private static AssessmentQuery finished(String text, Optional<Integer> wanted) {
        return AssessmentQuery.newest(PAGE).in(FINISHED).searching(text).ofYear(wanted);
    }

    private void show(Contents contents, String searched, int limit) {
        paging = false;
        inProgress.setAll(contents.inProgress());
        finished.setAll(contents.finished());
        List<YearCount> counts = new ArrayList<>();
        contents.years().forEach((of, count) -> counts.add(new YearCount(of, count)));
        years.setAll(counts);
        more.set(contents.finished().size() == limit);
        last.set(contents.last().orElse(null));
        boolean nothing = inProgress.isEmpty() && years.isEmpty();
        fill.set(!nothing ? Fill.FILLED : searched.isEmpty() ? Fill.EMPTY : Fill.NOTHING_FOUND);
        reading.set(false);
    }
}
