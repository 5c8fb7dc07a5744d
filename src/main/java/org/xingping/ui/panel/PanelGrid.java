package org.xingping.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Seat;
import org.xingping.checklist.Points;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.scoring.Voice;
import org.xingping.ui.kit.Icon;

/** Items as rows, inspectors as columns; how far each of them is from the middle is a sign and a colour. */
final class PanelGrid extends TableView<Ruling> {
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass FAR = PseudoClass.getPseudoClass("far");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final PanelViewModel model;
    private final PanelWords words;
    private List<Seat> seats = List.of();
    private boolean showing;
    private boolean narrow;

    PanelGrid(PanelViewModel model, PanelWords words) {
        this.model = model;
        this.words = words;
        setId("panel-grid");
        getStyleClass().addAll("finished", "panel-grid");
        setAccessibleText(words.get("panel.grid"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label none = new Label();
        none.getStyleClass().add("hint");
        setPlaceholder(none);
        setRowFactory(_ -> new Row());
        model.stateProperty().subscribe(_ -> showAll());
        model.filterProperty().subscribe(_ -> showAll());
        model.filterProperty()
                .subscribe(filter ->
                        none.setText(words.get(filter == PanelFilter.DISPUTED ? "panel.none.left" : "panel.none")));
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.chosenProperty().set(Optional.of(chosen.item().code()));
            }
        });
    }

    private void showAll() {
        List<Seat> now = model.state().opened().sheet().panel().seats();
        if (!now.equals(seats) || getColumns().isEmpty()) {
            seats = now;
            columns();
        }
        List<Ruling> rows = model.rows();
        int before = Math.max(0, getSelectionModel().getSelectedIndex());
        Optional<String> wanted = model.chosenProperty().get();
        showing = true;
        getItems().setAll(rows);
        showing = false;
        int at = 0;
        while (at < rows.size()
                && !wanted.equals(Optional.of(rows.get(at).item().code()))) {
            at++;
        }
        if (!rows.isEmpty()) { // what left the list makes room for the one that came into its place
            getSelectionModel().clearAndSelect(at < rows.size() ? at : Math.min(before, rows.size() - 1));
        } else {
            model.chosenProperty().set(Optional.empty());
        }
    }

    /** Shows the item in hand among the others. */
    void choose() {
        showAll();
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
    }

    /** Looks at another row. */
    void move(int step) {
        int to = getSelectionModel().getSelectedIndex() + step;
        if (to >= 0 && to < getItems().size()) {
            getSelectionModel().clearAndSelect(to);
            scrollTo(Math.max(0, to - 2));
        }
    }

    /** Less room for each figure where the window is narrow. */
    void narrow(boolean now) {
        if (now != narrow) {
            narrow = now;
            columns();
        }
    }

    private double wide(double width) {
        return narrow ? width * 0.82 : width;
    }

    private void columns() {
        List<TableColumn<Ruling, ?>> columns = new ArrayList<>();
        columns.add(column(
                "code",
                words.get("panel.column.code"),
                narrow ? 80 : 66,
                ruling -> ruling.item().code(),
                (cell, _) -> cell.getStyleClass().add("code")));
        TableColumn<Ruling, Ruling> title = column(
                "title",
                words.get("panel.column.item"),
                190,
                ruling -> ruling.item().title(),
                (cell, _) -> cell.getStyleClass().add("title"));
        title.setMinWidth(90);
        title.setMaxWidth(2_000);
        title.getStyleClass().add("panel-open");
        columns.add(title);
        columns.add(column(
                "full",
                words.get("panel.column.full"),
                54,
                ruling -> ruling.item().points().brief(),
                (_, _) -> {}));
        for (int at = 0; at < seats.size(); at++) {
            int place = at;
            columns.add(column(
                    "seat-" + (at + 1),
                    seats.get(at).name(),
                    seats.size() > 3 ? 86 : 106,
                    ruling -> voice(ruling, place)
                            .map(voice -> said(ruling, voice))
                            .orElse("–"),
                    (cell, ruling) -> tint(cell, ruling, voice(ruling, place))));
        }
        columns.add(column("difference", words.get("panel.column.difference"), 94, this::apart, (cell, ruling) -> {
            boolean far = ruling.outcome() == Outcome.WIDE;
            cell.pseudoClassStateChanged(FAR, far);
        }));
        columns.add(column("outcome", words.get("panel.column.outcome"), 124, words::outcome, (cell, ruling) -> {
            cell.pseudoClassStateChanged(OPEN, ruling.outcome().isOpen());
            cell.pseudoClassStateChanged(DONE, ruling.outcome() == Outcome.DECIDED);
            cell.setGraphic(ruling.outcome() == Outcome.DECIDED ? Icon.CHECK.node() : null);
        }));
        getColumns().setAll(columns);
    }

    private Optional<Voice> voice(Ruling ruling, int place) {
        return ruling.voices().stream()
                .filter(voice -> voice.seated().number() == place + 1)
                .findFirst();
    }

    private String apart(Ruling ruling) {
        return words.difference(ruling) + (ruling.outcome() == Outcome.WIDE ? " ▲" : "");
    }

    private String said(Ruling ruling, Voice voice) {
        long off = off(ruling, voice);
        return words.voice(ruling, voice) + (off == 0 ? "" : off > 0 ? " ↑" : " ↓");
    }

    private void tint(TableCell<Ruling, Ruling> cell, Ruling ruling, Optional<Voice> said) {
        long off = said.map(voice -> Math.abs(off(ruling, voice))).orElse(0L);
        boolean far =
                off * 100 > ruling.item().points().hundredths() * model.state().tolerance();
        boolean partly = ruling.outcome() == Outcome.PARTLY
                && said.filter(voice -> voice.state() == ItemState.NOT_APPLICABLE)
                        .isPresent();
        cell.pseudoClassStateChanged(NEAR, (off > 0 && !far) || partly);
        cell.pseudoClassStateChanged(FAR, off > 0 && far);
        cell.pseudoClassStateChanged(OUT, said.filter(Voice::counts).isEmpty());
    }

    /** Hundredths from the middle of what counts; nothing for what does not. */
    private static long off(Ruling ruling, Voice voice) {
        List<Points> given = ruling.counting().stream()
                .map(Voice::points)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (given.isEmpty() || !voice.counts() || voice.points().isEmpty()) {
            return 0;
        }
        Points middle = given.get((given.size() - 1) / 2);
        return voice.points().get().minus(middle).hundredths();
    }

    private TableColumn<Ruling, Ruling> column(
            String name,
            String heading,
            double width,
            Function<Ruling, String> text,
            BiConsumer<TableCell<Ruling, Ruling>, Ruling> dress) {
        TableColumn<Ruling, Ruling> column = new TableColumn<>(heading);
        column.setId("panel-column-" + name);
        column.getStyleClass().add("panel-column-" + name);
        column.setPrefWidth(wide(width));
        column.setMinWidth(wide(width));
        column.setMaxWidth(wide(width));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Ruling ruling, boolean empty) {
                super.updateItem(ruling, empty);
                setGraphic(null);
                for (PseudoClass state : List.of(NEAR, FAR, OUT, OPEN, DONE)) {
                    pseudoClassStateChanged(state, false);
                }
                setText(ruling == null || empty ? null : text.apply(ruling));
                if (ruling != null && !empty) {
                    dress.accept(this, ruling);
                }
            }
        });
        return column;
    }

    private final class Row extends TableRow<Ruling> {
        @Override
        protected void updateItem(@Nullable Ruling ruling, boolean empty) {
            super.updateItem(ruling, empty);
            setId(ruling == null || empty ? null : "panel-row-" + ruling.item().code());
            setAccessibleText(
                    ruling == null || empty
                            ? null
                            : ruling.item().code() + " " + ruling.item().title() + "，" + words.outcome(ruling));
        }
    }
}
