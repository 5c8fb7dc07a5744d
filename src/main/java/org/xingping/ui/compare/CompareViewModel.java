package org.xingping.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.ItemComparison;
import org.xingping.ui.compare.CompareScreen.Place;

/** What of a comparison is looked at. */
final class CompareViewModel {
    private final Comparison comparison;
    private final ObjectProperty<CompareTab> tab;
    private final ObjectProperty<CompareFilter> filter;
    private final StringProperty search;
    private final ReadOnlyObjectWrapper<Optional<Integer>> stressed =
            new ReadOnlyObjectWrapper<>(this, "stressed", Optional.empty());
    private Optional<Integer> looked = Optional.empty();
    private Optional<Integer> pinned = Optional.empty();

    CompareViewModel(Comparison comparison, Place place) {
        this.comparison = comparison;
        this.tab = new SimpleObjectProperty<>(this, "tab", place.tab());
        this.filter = new SimpleObjectProperty<>(this, "filter", place.filter());
        this.search = new SimpleStringProperty(this, "search", place.search());
    }

    Comparison comparison() {
        return comparison;
    }

    ObjectProperty<CompareTab> tabProperty() {
        return tab;
    }

    ObjectProperty<CompareFilter> filterProperty() {
        return filter;
    }

    /** What code or title of an item must contain; blank for all. */
    StringProperty searchProperty() {
        return search;
    }

    /** The place of the assessment that stands out from the others; empty where none does. */
    ReadOnlyObjectProperty<Optional<Integer>> stressedProperty() {
        return stressed.getReadOnlyProperty();
    }

    /** Somebody looks at one, or away from it. */
    void look(int place, boolean on) {
        if (on) {
            looked = Optional.of(place);
        } else if (looked.equals(Optional.of(place))) {
            looked = Optional.empty();
        }
        stressed.set(looked.or(() -> pinned));
    }

    /** Lets one stand out for good, or none. */
    void pin(Optional<Integer> place) {
        pinned = place;
        stressed.set(looked.or(() -> pinned));
    }

    /** The items to show, the greatest difference first. */
    List<ItemComparison> rows() {
        return comparison.items().stream()
                .filter(filter.get()::shows)
                .filter(this::isFound)
                .toList();
    }

    long count(CompareFilter which) {
        return comparison.items().stream()
                .filter(which::shows)
                .filter(this::isFound)
                .count();
    }

    private boolean isFound(ItemComparison row) {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        String gloss = row.item().gloss();
        return wanted.isEmpty()
                || row.item().code().toLowerCase(Locale.ROOT).contains(wanted)
                || row.item().title().toLowerCase(Locale.ROOT).contains(wanted)
                || (gloss != null && gloss.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** What brings somebody back to where they are. */
    Place place() {
        return new Place(tab.get(), filter.get(), search.get());
    }
}
