package org.xingping.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xingping.text.Messages;

/** Filters side by side, each with the number of what it would show; one of them holds. */
public final class Chips<E extends Enum<E>> extends FlowPane {
    private static final double WRAP = 1000;

    private final Map<E, Chip> chips = new LinkedHashMap<>();

    /**
     * @param id what the ids of the chips begin with
     * @param chosen takes the filter that was pressed
     */
    public Chips(Messages messages, String id, List<E> filters, Consumer<E> chosen) {
        getStyleClass().add("chips");
        setPrefWrapLength(WRAP);
        HBox.setHgrow(this, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        for (E filter : filters) {
            Chip chip = new Chip(id + filter.name().toLowerCase(Locale.ROOT).replace('_', '-'), messages.term(filter));
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> chosen.accept(filter));
            chips.put(filter, chip);
            getChildren().add(chip);
        }
    }

    /** Offers a filter, or no longer. */
    public void offer(E filter, boolean offered) {
        Chip chip = Objects.requireNonNull(chips.get(filter));
        chip.setVisible(offered);
        chip.setManaged(offered);
    }

    /** Shows which one holds, and what each would show. */
    public void show(E holding, ToLongFunction<E> count) {
        chips.forEach((filter, chip) -> {
            chip.count(count.applyAsLong(filter));
            chip.setSelected(filter == holding);
        });
    }
}
