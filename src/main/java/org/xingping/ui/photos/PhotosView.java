package org.xingping.ui.photos;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xingping.ui.kit.Chips;
import org.xingping.ui.kit.Keys;
import org.xingping.ui.kit.SearchField;
import org.xingping.ui.kit.Thumbs;
import org.xingping.ui.kit.Toast;
import org.xingping.ui.kit.Tools;

/** The screen: filters over the grid, or one photo large; beside them what is said of the selected one. */
final class PhotosView extends StackPane {
    private final PhotosViewModel model;
    private final Runnable back;
    private final Chips<PhotoFilter> chips;
    private final SearchField search;
    private final PhotoGrid grid;
    private final PhotoViewer viewer;
    private final PhotoFacts facts;
    private final BorderPane columns = new BorderPane();
    private final VBox small;

    /** @param back leaves the screen */
    PhotosView(PhotosViewModel model, Tools tools, Runnable back) {
        this.model = model;
        this.back = back;
        setId("photos");
        getStyleClass().add("desk");
        grid = new PhotoGrid(model, new Thumbs(tools.background()));
        viewer = new PhotoViewer(model, tools);
        facts = new PhotoFacts(model);
        chips = new Chips<>(model.messages(), "photos-filter-", List.of(PhotoFilter.values()), filter -> {
            model.filter(filter);
            takeFocus();
        });
        search = new SearchField("photos-search", model.get("gallery.search"), model::search, this::takeFocus);
        HBox line = new HBox(chips, search);
        line.getStyleClass().add("desk-filters");
        small = new VBox(line, grid);
        VBox.setVgrow(grid, Priority.ALWAYS);
        Toast toast = new Toast(tools.look());
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        columns.setRight(facts);
        getChildren().addAll(columns, toast);
        model.onSay(toast::say);
        model.lookingProperty().subscribe(this::show);
        model.sheet().standingProperty().subscribe((_, _) -> show(model.looking())); // marks are not in what is listed
        bind(new Keys(this));
    }

    private void bind(Keys keys) {
        keys.on("Left", () -> model.move(-1)).on("Right", () -> model.move(1));
        keys.on("Up", () -> model.move(large() ? -1 : -grid.columns()));
        keys.on("Down", () -> model.move(large() ? 1 : grid.columns()));
        keys.on("Enter", () -> model.large(!large())).on("Esc", this::escape);
        keys.on("Delete", this::delete).on("/", search::focus);
        keys.on("+", () -> viewer.zoom(1)).on("=", () -> viewer.zoom(1)).on("-", () -> viewer.zoom(-1));
        keys.onDigit(digit -> {
            if (large() && digit == 0) {
                viewer.whole();
            } else if (large()) {
                viewer.tool(digit);
            }
        });
        keys.on("B", model::two);
        keys.on("U", model::undo).on("Shortcut+Z", model::undo).on("Shortcut+Y", model::redo);
    }

    private boolean large() {
        return model.looking().large();
    }

    private void delete() {
        if (!large() || !viewer.removeMark()) {
            model.detach();
        }
    }

    /** Puts down the tool, then shows all small again, then leaves. */
    private void escape() {
        if (isTyping()) {
            takeFocus();
        } else if (large() && viewer.putDown()) {
            takeFocus();
        } else if (large()) {
            model.large(false);
            takeFocus();
        } else {
            back.run();
        }
    }

    private boolean isTyping() {
        return !grid.isFocused() && !viewer.isFocused() && facts.isFocusWithin();
    }

    private void show(PhotosViewModel.Looking looking) {
        Node center = looking.large() ? viewer : small;
        boolean enters = !center.equals(columns.getCenter());
        if (enters) {
            columns.setCenter(center);
        }
        chips.show(looking.filter(), model::count);
        facts.show(looking.current());
        if (looking.large()) {
            viewer.show(looking);
        } else {
            grid.show(looking);
        }
        if (enters) {
            takeFocus();
        }
    }

    /** Gives the keys to the photos. */
    void takeFocus() {
        (large() ? viewer : grid).requestFocus();
    }

    /** Hands in what was typed. */
    void leave() {
        facts.leave();
    }
}
