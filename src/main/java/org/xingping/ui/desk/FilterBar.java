package org.xingping.ui.desk;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import org.xingping.ui.kit.Chips;
import org.xingping.ui.kit.SearchField;

/** Filters with their counts, the search, the way to the next open item. */
final class FilterBar extends HBox {
    private final DeskModels models;
    private final Chips<Filter> chips;
    private final SearchField search;

    /** @param rows gives the focus back to the list */
    FilterBar(DeskModels models, Runnable rows) {
        this.models = models;
        getStyleClass().add("desk-filters");
        chips = new Chips<>(models.messages(), "desk-filter-", List.of(Filter.values()), filter -> {
            models.desk().filter(filter);
            rows.run();
        });
        search = new SearchField("desk-search", models.get("desk.search"), models.desk()::search, rows);
        CommandButton next = new CommandButton(Command.NEXT_OPEN, models);
        next.setMaxWidth(USE_PREF_SIZE);
        next.getStyleClass().add("flat");
        getChildren().addAll(chips, search, next);
    }

    void show(Looking looking) {
        Map<Filter, Long> counts = models.desk().counts();
        chips.offer(Filter.CHANGED, models.last().isThere());
        chips.show(looking.filter(), filter -> counts.getOrDefault(filter, 0L));
        if (!(looking.place() instanceof Place.Found)) {
            search.reset();
        }
    }

    void focusSearch() {
        search.focus();
    }
}
