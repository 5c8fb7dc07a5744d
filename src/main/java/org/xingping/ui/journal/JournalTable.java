package org.xingping.ui.journal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** The lines, newest first; Enter or a double click leads to the item. */
final class JournalTable extends TableView<JournalLine> {
    /** Below this width reasons are told beside the table only. */
    private static final double ROOMY = 760;

    private final JournalViewModel model;
    private final Label none = new Label();
    private boolean showing;

    JournalTable(JournalViewModel model) {
        this.model = model;
        setId("journal-table");
        getStyleClass().addAll("finished", "journal-table");
        setAccessibleText(model.get("journal.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        none.getStyleClass().add("hint");
        none.setWrapText(true);
        setPlaceholder(none);
        text("when", 150, true, JournalLine::when);
        text("person", 80, true, JournalLine::person);
        text("item", 170, false, JournalLine::about);
        text("what", 260, false, JournalLine::what);
        text("why", 120, false, line -> line.told().why())
                .visibleProperty()
                .bind(widthProperty().greaterThan(ROOMY));
        state();
        setRowFactory(_ -> new Row());
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                model.select(line);
            }
        });
    }

    void show(JournalViewModel.Looking looking) {
        showing = true;
        none.setText(looking.all().isEmpty() ? "" : model.get("journal.filtered"));
        if (!getItems().equals(looking.list())) {
            getItems().setAll(looking.list());
        }
        JournalLine chosen = looking.current().orElse(null);
        if (chosen != null && !chosen.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(chosen);
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 1));
        }
        showing = false;
    }

    private TableColumn<JournalLine, JournalLine> text(
            String name, double width, boolean fixed, Function<JournalLine, String> text) {
        TableColumn<JournalLine, JournalLine> column = column(name, width, fixed);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable JournalLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(line == null || empty ? null : text.apply(line));
            }
        });
        return column;
    }

    private void state() {
        TableColumn<JournalLine, JournalLine> column = column("state", 96, true);
        column.setCellFactory(_ -> new TableCell<>() {
            private final StateChip chip = new StateChip();

            @Override
            protected void updateItem(@Nullable JournalLine line, boolean empty) {
                super.updateItem(line, empty);
                if (line == null || empty) {
                    setGraphic(null);
                    return;
                }
                boolean undone = line.change().undone();
                chip.show(
                        undone ? Tone.NEUTRAL : Tone.SUCCESS,
                        undone ? Icon.UNDO : Icon.CHECK,
                        model.get(undone ? "journal.state.undone" : "journal.state.stands"));
                setGraphic(chip);
            }
        });
    }

    private TableColumn<JournalLine, JournalLine> column(String name, double width, boolean fixed) {
        TableColumn<JournalLine, JournalLine> column = new TableColumn<>(model.get("journal.column." + name));
        column.setId("journal-column-" + name);
        column.setPrefWidth(width);
        if (fixed) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
        }
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        getColumns().add(column);
        return column;
    }

    private final class Row extends TableRow<JournalLine> {
        Row() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && getItem() != null) {
                    model.jump();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable JournalLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("undone");
            if (line == null || empty) {
                setAccessibleText(null);
                return;
            }
            if (line.change().undone()) {
                getStyleClass().add("undone");
            }
            String state = line.change().undone() ? model.get("journal.state.undone") : "";
            setAccessibleText(String.join(
                    " · ",
                    List.of(
                                    line.when(),
                                    line.person(),
                                    line.about(),
                                    line.what(),
                                    line.told().why(),
                                    state)
                            .stream()
                            .filter(Objects::nonNull)
                            .filter(word -> !word.isEmpty())
                            .toList()));
        }
    }
}
