package org.xingping.ui.desk;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xingping.ui.kit.Chip;
import org.xingping.ui.kit.Focus;
import org.xingping.ui.kit.Typing;

/** Filters with their counts, the search, the way to the next open item. */
final class FilterBar extends HBox {
    private static final double WRAP = 1000;

    private final DeskModels models;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Filter, Chip> chips = new EnumMap<>(Filter.class);
    private final TextField search = new TextField();
    private final Typing typing;

    /** @param rows gives the focus back to the list */
    FilterBar(DeskModels models, Runnable rows) {
        this.models = models;
        getStyleClass().add("desk-filters");
        FlowPane line = new FlowPane();
        line.getStyleClass().add("desk-chips");
        line.setPrefWrapLength(WRAP);
        HBox.setHgrow(line, Priority.ALWAYS);
        for (Filter filter : Filter.values()) {
            Chip chip = new Chip(
                    "desk-filter-" + filter.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    models.messages().term(filter));
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> {
                models.desk().filter(filter);
                rows.run();
            });
            chips.put(filter, chip);
            line.getChildren().add(chip);
        }
        search.setId("desk-search");
        search.setPromptText(models.get("desk.search"));
        search.setAccessibleText(models.get("desk.search"));
        search.getStyleClass().add("desk-search");
        typing = new Typing(search, Typing.SEARCH, models.desk()::search);
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (typing.isComposing()) {
                return;
            }
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                search.clear();
                typing.flush();
                rows.run();
            } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
                key.consume();
                typing.flush();
                rows.run();
            }
        });
        CommandButton next = new CommandButton(Command.NEXT_OPEN, models);
        next.setMaxWidth(USE_PREF_SIZE);
        next.getStyleClass().add("flat");
        getChildren().addAll(line, search, next);
    }

    void show(Looking looking) {
        Map<Filter, Long> counts = models.desk().counts();
        chips.forEach((filter, chip) -> {
            chip.count(counts.getOrDefault(filter, 0L));
            chip.setSelected(filter == looking.filter());
        });
        if (!(looking.place() instanceof Place.Found) && !search.isFocused()) {
            typing.show("");
        }
    }

    void focusSearch() {
        Focus.into(search);
        search.selectAll();
    }
}
