package org.xingping.ui.verify;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.WorkbookActions.Row;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/** What of a workbook is not as it was handed over, a difference a row. */
final class DifferenceTable extends TableView<Row> {
    private final Messages messages;

    DifferenceTable(Messages messages, List<Row> rows) {
        this.messages = messages;
        setId("compare-table");
        getStyleClass().add("finished");
        setAccessibleText(messages.get("compare.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        column("compare.sheet", 130, Row::sheet);
        column("compare.place", 110, Row::place);
        column("compare.kind", 110, row -> word(row.kind()));
        column("compare.ours", 230, row -> word(row.ours()));
        column("compare.theirs", 230, row -> word(row.theirs()));
        setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setAccessibleText(row == null || empty ? null : aloud(row));
            }
        });
        getItems().setAll(rows);
        getSelectionModel().selectFirst();
    }

    private String word(Problem.Detail what) {
        return messages.word(what);
    }

    private String aloud(Row row) {
        return Stream.of(row.sheet(), row.place(), word(row.kind()), word(row.ours()), word(row.theirs()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void column(String key, double width, Function<Row, String> text) {
        TableColumn<Row, Row> column = new TableColumn<>(messages.get(key));
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? null : text.apply(row));
            }
        });
        getColumns().add(column);
    }
}
