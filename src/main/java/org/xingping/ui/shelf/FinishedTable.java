package org.xingping.ui.shelf;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.xingping.scoring.AssessmentRow;
import org.xingping.ui.kit.StarRow;
import org.xingping.ui.kit.StateChip;

/** The finished assessments, newest first. Enter or a double click opens one; reaching the end asks for more. */
final class FinishedTable extends TableView<AssessmentRow> {
    /** Asks for more when no more than so many rows are left below. */
    private static final double NEAR_THE_END = 0.8;

    /** Border and rounded corners below the last row, in pixels. */
    private static final double BORDER = 9;

    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final Rows rows;
    private final Consumer<AssessmentRow> opened;

    FinishedTable(ShelfViewModel model, Rows rows) {
        this.rows = rows;
        this.opened = model::open;
        setId("finished");
        getStyleClass().add("finished");
        setAccessibleText(rows.messages().get("shelf.finished"));
        setItems(model.finished());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label(rows.messages().get("shelf.finished.none"));
        none.getStyleClass().add("hint");
        setPlaceholder(none);
        columns();
        setRowFactory(_ -> new Row());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            AssessmentRow chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                opened.accept(chosen);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
        model.finished().addListener((ListChangeListener<AssessmentRow>) _ -> fit());
        fixedCellSizeProperty().subscribe(this::fit);
        skinProperty().subscribe(() -> lookupAll(".scroll-bar").forEach(bar -> watch(bar, model)));
    }

    /** No taller than its rows, the heading and a line for the border. */
    private void fit() {
        double row = getFixedCellSize();
        setMaxHeight(row <= 0 ? Double.MAX_VALUE : row * (Math.max(3, getItems().size()) + 1) + BORDER);
    }

    private void columns() {
        text("estate", 170, AssessmentRow::estate, "title");
        text("company", 120, AssessmentRow::company, "");
        text("district", 112, AssessmentRow::district, "");
        text("type", 95, row -> rows.messages().term(row.type()), "");
        text("date", 100, row -> row.date().toString(), "");
        text("team", 143, AssessmentRow::team, "");
        text("points", 85, rows::points, "number");
        node("stars", 100, StarCell::new, StarCell::show);
        node("state", 110, StateChip::new, (chip, row) -> rows.show(chip, row));
    }

    private void text(String name, double width, Function<AssessmentRow, String> text, String styleClass) {
        TableColumn<AssessmentRow, AssessmentRow> column = column(name, width);
        column.setCellFactory(_ -> new TableCell<>() {
            {
                if (!styleClass.isEmpty()) {
                    getStyleClass().add(styleClass);
                }
            }

            @Override
            protected void updateItem(@Nullable AssessmentRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? null : text.apply(row));
            }
        });
    }

    private <N extends Node> void node(
            String name, double width, java.util.function.Supplier<N> make, BiConsumer<N, AssessmentRow> show) {
        TableColumn<AssessmentRow, AssessmentRow> column = column(name, width);
        column.setCellFactory(_ -> new TableCell<>() {
            private final N node = make.get();

            @Override
            protected void updateItem(@Nullable AssessmentRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(row == null || empty ? null : node);
                if (row != null) {
                    show.accept(node, row);
                }
            }
        });
    }

    private TableColumn<AssessmentRow, AssessmentRow> column(String name, double width) {
        TableColumn<AssessmentRow, AssessmentRow> column =
                new TableColumn<>(rows.messages().get("shelf.column." + name));
        column.setId("column-" + name);
        column.getStyleClass().add("column-" + name);
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
        getColumns().add(column);
        return column;
    }

    private static void watch(Node node, ShelfViewModel model) {
        if (node instanceof ScrollBar bar) {
            bar.valueProperty().subscribe(value -> {
                if (value.doubleValue() > NEAR_THE_END * bar.getMax()) {
                    model.nextPage();
                }
            });
        }
    }

    /** Stars; no star is a word, for five faint ones would have to be counted. */
    private final class StarCell extends StackPane {
        private final StarRow stars = new StarRow();
        private final Label none = new Label();

        StarCell() {
            setAlignment(Pos.CENTER_LEFT);
            none.getStyleClass().add("hint");
            getChildren().addAll(stars, none);
        }

        void show(AssessmentRow row) {
            rows.show(stars, row);
            none.setText(rows.stars(row));
            stars.setVisible(row.highStars() > 0);
            none.setVisible(row.highStars() == 0);
        }
    }

    private final class Row extends TableRow<AssessmentRow> {
        Row() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && getItem() != null) {
                    opened.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable AssessmentRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(
                    LAST, row != null && row.equals(getTableView().getItems().getLast()));
            setAccessibleText(row == null || empty ? null : rows.aloud(row));
        }
    }
}
