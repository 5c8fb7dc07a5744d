package org.xingping.ui.desk;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Found;
import org.xingping.ui.kit.Chips;
import org.xingping.ui.kit.SearchField;

/** 扣分问题: the table of all findings with its filters and its search. */
final class FindingPane extends VBox {
    private final DeskModels models;
    private final FindingTable table;
    private final Chips<FindingFilter> chips;
    private final SearchField search;
    private FindingFilter filter = FindingFilter.ALL;

    FindingPane(DeskModels models) {
        this.models = models;
        table = new FindingTable(models);
        chips = new Chips<>(models.messages(), "desk-found-", List.of(FindingFilter.values()), chosen -> {
            filter = chosen;
            narrow();
            takeFocus();
        });
        search = new SearchField(
                "desk-found-search", models.get("desk.findings.search"), _ -> narrow(), this::takeFocus);
        HBox line = new HBox(chips, search);
        line.getStyleClass().add("desk-filters");
        StackPane box = new StackPane(table);
        box.getStyleClass().add("desk-rows");
        VBox.setVgrow(box, Priority.ALWAYS);
        getChildren().addAll(line, box);
    }

    void show(Standing standing) {
        List<Found> found = standing.found();
        LocalDate today = models.sheet().today();
        chips.show(
                filter,
                each -> found.stream()
                        .filter(one -> each.shows(one.finding(), today))
                        .count());
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
        takeFocus();
        table.move(step);
    }

    void open() {
        table.open();
    }

    void focusSearch() {
        search.focus();
    }
}
