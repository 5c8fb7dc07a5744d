package org.xingping.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A table of a comparison: one column for each assessment among the others. Where they do not fit some
 * are left out, and then it scrolls sideways.
 */
abstract class Columns<R> extends TableView<R> {
    static final PseudoClass HIGH = PseudoClass.getPseudoClass("high");
    static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /** Wider than any window: a column that takes what is left. */
    static final double ANY = 4_000;

    private static final double FRAME = 18;

    private final String id;
    private final List<List<TableColumn<R, R>>> spared = new ArrayList<>();

    /** @param id what the ids of the table, its columns and rows begin with */
    Columns(String id, String name, String none) {
        this.id = id;
        setId(id);
        setAccessibleText(name);
        getStyleClass().addAll("finished", "comparison-table");
        Label placeholder = new Label(none);
        placeholder.getStyleClass().add("hint");
        setPlaceholder(placeholder);
        widthProperty().subscribe(this::fit);
        setRowFactory(_ -> new Row());
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    /** What the ids of its rows end with. */
    abstract String key(R row);

    /** The row as one sentence to listen to. */
    abstract String aloud(R row);

    /** These are left out together where there is no room for all; those named first before the others. */
    final void spare(List<TableColumn<R, R>> columns) {
        spared.add(columns);
        fit();
    }

    /** The width that shows all but what can be spared. */
    final double least() {
        double spare = spared.stream()
                .flatMap(List::stream)
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        return getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum() - spare + FRAME;
    }

    private void fit() {
        double room = getWidth() - FRAME;
        double least =
                getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        for (List<TableColumn<R, R>> columns : spared) {
            boolean shown = least <= room;
            columns.forEach(column -> column.setVisible(shown));
            least -= shown
                    ? 0
                    : columns.stream().mapToDouble(TableColumn::getMinWidth).sum();
        }
        setColumnResizePolicy(least <= room ? CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS : UNCONSTRAINED_RESIZE_POLICY);
    }

    /** A column at least and at most so wide. */
    final TableColumn<R, R> column(String name, String heading, double least, double most) {
        TableColumn<R, R> column = new TableColumn<>(heading);
        column.setId(id + "-column-" + name);
        column.getStyleClass().add("comparison-column-" + name);
        column.setMinWidth(least);
        column.setPrefWidth(least);
        column.setMaxWidth(most);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        getColumns().add(column);
        return column;
    }

    /** A column of numbers at least and at most so wide. */
    final TableColumn<R, R> numbers(String name, String heading, double least, double most) {
        TableColumn<R, R> column = column(name, heading, least, most);
        column.getStyleClass().add("comparison-number");
        return column;
    }

    /** The column of one assessment, headed by its letter and mark. */
    final TableColumn<R, R> column(Series series, double least, double most) {
        TableColumn<R, R> column = numbers(series.styleClass(), "", least, most);
        HBox heading = new HBox(4, series.sign(), new Label(series.name()));
        heading.getStyleClass().add("comparison-heading");
        column.setGraphic(heading);
        return column;
    }

    /** What its cells say, and how they look. */
    final void text(TableColumn<R, R> column, Function<R, String> text, BiConsumer<TableCell<R, R>, R> dress) {
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                List.of(HIGH, LOW).forEach(state -> pseudoClassStateChanged(state, false));
                setText(row == null || empty ? null : text.apply(row));
                if (row != null && !empty) {
                    dress.accept(this, row);
                }
            }
        });
    }

    private final class Row extends TableRow<R> {
        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setId(row == null || empty ? null : id + "-" + key(row));
            setAccessibleText(row == null || empty ? null : aloud(row));
        }
    }
}
