package org.xingping.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.xingping.checklist.Points;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.ItemComparison;
import org.xingping.scoring.ItemComparison.Cell;

/** The items as rows, the assessments as columns, the greatest difference first; Enter or a double click opens one. */
final class ItemTable extends Columns<ItemComparison> {
    private final CompareViewModel model;
    private final CompareWords words;

    ItemTable(CompareViewModel model, CompareWords words, Consumer<ItemComparison> opened) {
        super("comparison-items", words.get("comparison.items"), words.get("comparison.items.none"));
        this.model = model;
        this.words = words;
        Comparison comparison = model.comparison();
        int many = comparison.assessments().size();
        text(
                column("code", words.get("panel.column.code"), 72, 72),
                row -> row.item().code(),
                (cell, _) -> cell.getStyleClass().add("code"));
        text(column("title", words.get("panel.column.item"), 130, ANY), row -> words.item(row.item()), (cell, _) -> {
            cell.getStyleClass().add("title");
            cell.setWrapText(true);
        });
        TableColumn<ItemComparison, ItemComparison> full = numbers("full", words.get("panel.column.full"), 64, 64);
        text(full, row -> row.item().points().brief(), (_, _) -> {});
        for (int at = 0; at < many; at++) {
            int place = at;
            text(
                    column(Series.of(at), 78, 100),
                    row -> said(row, place),
                    (cell, row) -> tint(cell, extreme(row, place)));
        }
        text(
                many == 2
                        ? column("difference", words.get("comparison.change"), 150, 190)
                        : column("difference", words.get("comparison.apart"), 132, 190),
                words::difference,
                (cell, row) -> row.change().ifPresent(change -> tint(cell, change.hundredths())));
        spare(List.of(full));
        model.filterProperty().subscribe(_ -> showAll());
        model.searchProperty().subscribe(_ -> showAll());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                chosen().ifPresent(opened);
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                chosen().ifPresent(opened);
            }
        });
    }

    private Optional<ItemComparison> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void showAll() {
        Optional<ItemComparison> before = chosen();
        getItems().setAll(model.rows());
        before.filter(getItems()::contains).ifPresentOrElse(getSelectionModel()::select, () -> {
            getSelectionModel().selectFirst();
            scrollTo(0);
        });
    }

    private String said(ItemComparison row, int place) {
        String said = words.cell(row.cells().get(place));
        long extreme = extreme(row, place);
        return extreme == 0 ? said : said + (extreme > 0 ? " ▲" : " ▼");
    }

    /** Above zero for the most of more than two that differ, below for the least; of two the last column tells. */
    private static long extreme(ItemComparison row, int place) {
        if (row.apart().isZero()
                || row.cells().size() == 2
                || !(row.cells().get(place) instanceof Cell.Asked asked)
                || asked.points().isEmpty()) {
            return 0;
        }
        List<Points> given = new ArrayList<>();
        row.cells().forEach(cell -> {
            if (cell instanceof Cell.Asked said) {
                said.points().ifPresent(given::add);
            }
        });
        Points here = asked.points().get();
        return here.equals(Collections.max(given)) ? 1 : here.equals(Collections.min(given)) ? -1 : 0;
    }

    private static void tint(TableCell<?, ?> cell, long sign) {
        cell.pseudoClassStateChanged(HIGH, sign > 0);
        cell.pseudoClassStateChanged(LOW, sign < 0);
    }

    @Override
    String key(ItemComparison row) {
        return row.item().code();
    }

    @Override
    String aloud(ItemComparison row) {
        List<String> parts = new ArrayList<>(List.of(row.item().code() + " " + words.item(row.item())));
        for (int at = 0; at < row.cells().size(); at++) {
            parts.add(Series.of(at) + " " + words.cell(row.cells().get(at)));
        }
        parts.add(words.difference(row));
        return String.join(words.get("shelf.comma"), parts);
    }
}
