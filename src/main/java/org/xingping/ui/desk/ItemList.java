package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The items of one section, or those found. Rows that stay keep their node; the focused one is always in sight. */
final class ItemList extends ScrollPane {
    private final DeskModels models;
    private final Drawers drawers;
    private final VBox box = new VBox();
    private final Label empty = new Label();
    private final Map<String, ItemRow> rows = new LinkedHashMap<>();
    private String focused = "";
    private boolean showing;
    private @Nullable Looking next;

    ItemList(DeskModels models, Drawers drawers) {
        this.models = models;
        this.drawers = drawers;
        setId("desk-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("desk-list");
        box.getStyleClass().add("desk-rows");
        empty.setId("desk-empty");
        empty.getStyleClass().add("desk-empty");
        empty.setWrapText(true);
        setContent(box);
        layoutBoundsProperty().subscribe(() -> row().ifPresent(row -> Scrolling.reveal(this, row)));
    }

    /** Shows what is looked at now; leaving a row may hand in what was typed there, and so change it again. */
    void show(Looking looking) {
        next = looking;
        if (!showing) {
            showing = true;
            while (next != null) {
                Looking now = next;
                next = null;
                draw(now);
            }
            showing = false;
        }
    }

    private void draw(Looking looking) {
        Map<String, ItemRow> before = new LinkedHashMap<>(rows);
        boolean moved = !looking.focused().equals(focused);
        focused = looking.focused();
        rows.clear();
        List<Node> nodes = new ArrayList<>();
        for (RowState row : looking.rows()) {
            ItemRow node = before.remove(row.code());
            if (node == null) {
                node = new ItemRow(row, models, drawers);
            }
            rows.put(row.code(), node);
            nodes.add(node);
        }
        before.values().forEach(ItemRow::leave);
        if (nodes.isEmpty()) {
            empty.setText(models.get("desk.list.empty"));
            nodes.add(empty);
        }
        if (!box.getChildren().equals(nodes)) {
            if (box.isFocusWithin()) {
                requestFocus(); // a node that goes must not hand its focus to whoever comes next
            }
            box.getChildren().setAll(nodes);
        }
        for (RowState row : looking.rows()) {
            ItemRow node = rows.get(row.code());
            if (node != null) {
                node.show(row, row.code().equals(focused), looking.drawer());
            }
        }
        if (moved && !isSearching()) {
            takeFocus();
        }
        row().ifPresent(row -> Scrolling.reveal(this, row));
    }

    /** Gives the focused row the keys. */
    void takeFocus() {
        applyCss(); // a list just placed in the window has its rows in no scene before its skin is made
        row().ifPresent(Node::requestFocus);
    }

    /** Whether somebody is typing a search; the rows come and go meanwhile, the keys stay where they are. */
    private boolean isSearching() {
        return getScene() != null
                && getScene().getFocusOwner() instanceof TextInputControl field
                && "desk-search".equals(field.getId());
    }

    Optional<ItemRow> row() {
        return row(focused);
    }

    Optional<ItemRow> row(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    /** The desk closes: what was typed is handed in. */
    void leave() {
        rows.values().forEach(ItemRow::leave);
    }
}
