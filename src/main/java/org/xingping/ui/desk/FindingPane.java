package org.xingping.ui.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Found;
import org.xingping.ui.kit.Chip;
import org.xingping.ui.kit.Focus;
import org.xingping.ui.kit.Typing;

/** 扣分问题: the table of all findings with its filters and its search. */
final class FindingPane extends VBox {
    private static final double WRAP = 1000;
    private static final Set<KeyCode> LEADING_BACK = Set.of(KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ENTER);

    private final DeskModels models;
    private final FindingTable table;
    private final Map<FindingFilter, Chip> chips = new EnumMap<>(FindingFilter.class);
    private final TextField search = new TextField();
    private final Typing typing;
    private FindingFilter filter = FindingFilter.ALL;

    FindingPane(DeskModels models) {
        this.models = models;
        table = new FindingTable(models);
        HBox line = new HBox(chips(), search);
        line.getStyleClass().add("desk-filters");
        search.setId("desk-found-search");
        search.setPromptText(models.get("desk.findings.search"));
        search.setAccessibleText(models.get("desk.findings.search"));
        search.getStyleClass().add("desk-search");
        typing = new Typing(search, Typing.SEARCH, _ -> narrow());
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (typing.isComposing()) {
                return;
            }
            if (key.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
            if (LEADING_BACK.contains(key.getCode())) {
                key.consume();
                typing.flush();
                takeFocus();
            }
        });
        StackPane box = new StackPane(table);
        box.getStyleClass().add("desk-rows");
        VBox.setVgrow(box, Priority.ALWAYS);
        getChildren().addAll(line, box);
        narrow();
    }

    private FlowPane chips() {
        FlowPane box = new FlowPane();
        box.getStyleClass().add("desk-chips");
        box.setPrefWrapLength(WRAP);
        HBox.setHgrow(box, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        for (FindingFilter each : FindingFilter.values()) {
            Chip chip = new Chip(
                    "desk-found-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    models.messages().term(each));
            chip.setToggleGroup(group);
            chip.setSelected(each == filter);
            chip.setOnAction(_ -> {
                filter = each;
                narrow();
                takeFocus();
            });
            chips.put(each, chip);
            box.getChildren().add(chip);
        }
        return box;
    }

    void show(Standing standing) {
        List<Found> found = standing.found();
        chips.forEach((each, chip) -> chip.count(
                found.stream().filter(one -> each.shows(one.finding())).count()));
        table.show(found);
        narrow();
    }

    private void narrow() {
        table.narrow(filter, search.getText());
    }

    void takeFocus() {
        table.requestFocus();
    }

    boolean isTableFocused() {
        return table.isFocused();
    }

    void move(int step) {
        table.move(step);
    }

    void open() {
        table.open();
    }

    void focusSearch() {
        Focus.into(search);
        search.selectAll();
    }
}
