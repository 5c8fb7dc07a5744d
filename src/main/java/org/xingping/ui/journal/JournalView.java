package org.xingping.ui.journal;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xingping.ui.kit.Keys;

/** The screen: filters over the table; beside it the selected line and the ways back to its moment. */
final class JournalView extends BorderPane {
    private final JournalViewModel model;
    private final JournalFilters filters;
    private final JournalTable table;
    private final LineDetails details;

    JournalView(JournalViewModel model) {
        this.model = model;
        setId("journal");
        getStyleClass().add("desk");
        filters = new JournalFilters(model, this::takeFocus);
        table = new JournalTable(model);
        details = new LineDetails(model);
        StackPane box = new StackPane(table);
        box.getStyleClass().add("desk-rows");
        VBox middle = new VBox(filters, box);
        middle.setMinWidth(0); // in a small window the table gives way, not the ways out of it
        VBox.setVgrow(box, Priority.ALWAYS);
        setCenter(middle);
        setRight(details);
        model.lookingProperty().subscribe(looking -> {
            filters.show(looking);
            table.show(looking);
            details.show(looking);
        });
        Keys keys = new Keys(this);
        keys.on("B", model::lookBack).on("I", model::onlyItem).on("Enter", model::jump);
        keys.on("/", filters::focusSearch).on("Esc", this::escape);
    }

    /** Out of a field first, then to where one came from. */
    private void escape() {
        if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl) {
            takeFocus();
        } else {
            model.back();
        }
    }

    /** Gives the keys to the table. */
    void takeFocus() {
        table.requestFocus();
    }
}
