package org.xingping.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Chip;
import org.xingping.ui.shelf.ShelfViewModel.YearCount;

/** All finished assessments, or those of one year, each with how many there are. */
final class YearChips extends HBox {
    /** Older years are found by searching. */
    private static final int MOST = 4;

    private final ShelfViewModel model;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    YearChips(ShelfViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("chips");
        model.years().addListener((ListChangeListener<YearCount>) _ -> rebuild());
        rebuild();
    }

    private void rebuild() {
        List<Chip> chips = new ArrayList<>();
        int all = model.years().stream().mapToInt(YearCount::count).sum();
        chips.add(chip("year-all", messages.get("shelf.year.all"), all, null));
        model.years().stream()
                .limit(MOST)
                .forEach(year -> chips.add(chip(
                        "year-" + year.year(),
                        messages.get("shelf.year", String.valueOf(year.year())),
                        year.count(),
                        year.year())));
        boolean focused = getChildren().stream().anyMatch(node -> node.isFocused());
        getChildren().setAll(chips);
        if (focused) {
            chips.stream().filter(Chip::isSelected).findFirst().ifPresent(Chip::requestFocus);
        }
    }

    private Chip chip(String id, String word, int count, @Nullable Integer year) {
        Chip chip = new Chip(id, word);
        chip.count(count);
        chip.setToggleGroup(group);
        chip.setSelected(Objects.equals(model.yearProperty().get(), year));
        chip.setOnAction(_ -> model.ofYear(year));
        return chip;
    }
}
