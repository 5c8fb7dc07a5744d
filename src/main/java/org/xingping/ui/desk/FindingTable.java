package org.xingping.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.assessment.Found;
import org.xingping.scoring.Scoring;

/** All findings of the assessment, one a line; a heading sorts, Enter or a double click leads to the finding. */
final class FindingTable extends TableView<Found> {
    private final DeskModels models;
    private final FindingWords words;
    private final ObservableList<Found> all = FXCollections.observableArrayList();
    private final FilteredList<Found> shown = new FilteredList<>(all);

    FindingTable(DeskModels models) {
        this.models = models;
        this.words = new FindingWords(models);
        setId("desk-found");
        getStyleClass().addAll("finished", "desk-found");
        setAccessibleText(models.get("desk.findings"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label none = new Label();
        none.getStyleClass().add("hint");
        shown.predicateProperty().subscribe(() -> none.setText(placeholder()));
        setPlaceholder(none);
        SortedList<Found> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        fixed(
                "number",
                56,
                found -> FindingNumber.of(found.finding()),
                found -> found.finding().number());
        fixed("item", 70, found -> found.item().code(), this::position);
        open("place", 110, found -> found.finding().place().phrase());
        open("what", 150, found -> found.finding().what());
        fixed(
                "gravity",
                84,
                found -> models.messages().term(found.finding().gravity()),
                found -> found.finding().gravity());
        fixed(
                "tally",
                66,
                found -> String.valueOf(found.finding().count()),
                found -> found.finding().count());
        fixed("points", 84, this::minus, found -> Scoring.cost(found.item(), found.finding()));
        fixed(
                "photos",
                84,
                found -> words.photos(found.item(), found.finding()),
                found -> words.photos(found.item(), found.finding()));
        fixed(
                "correction",
                130,
                found -> words.corrected(found.finding()),
                found -> found.finding().correction());
        fixed(
                "deadline",
                102,
                found -> Dates.text(found.finding().deadline()),
                found -> Dates.text(found.finding().deadline()));
        setRowFactory(_ -> new Row());
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    /** Shows these; the line that was chosen stays chosen while it is there. */
    void show(List<Found> findings) {
        if (!all.equals(findings)) {
            Found chosen = getSelectionModel().getSelectedItem();
            all.setAll(findings);
            getItems().stream()
                    .filter(found -> chosen != null
                            && found.finding().id().equals(chosen.finding().id()))
                    .findFirst()
                    .ifPresent(getSelectionModel()::select);
        }
    }

    /** Shows what the filter lets through and whose words hold the text. */
    void narrow(FindingFilter filter, String text) {
        String wanted = text.strip();
        shown.setPredicate(found -> filter.shows(found.finding(), models.sheet().today()) && holds(found, wanted));
    }

    void move(int step) {
        int to = getSelectionModel().getSelectedIndex() + step;
        if (to >= 0 && to < getItems().size()) {
            getSelectionModel().clearAndSelect(to);
            scrollTo(Math.max(0, to - 1));
        }
    }

    /** Leads to the chosen finding. */
    void open() {
        Found chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            models.findings().open(chosen);
        }
    }

    private String placeholder() {
        return models.get(all.isEmpty() ? "desk.findings.none" : "desk.findings.filtered");
    }

    private static boolean holds(Found found, String text) {
        Finding finding = found.finding();
        String requirement = Objects.requireNonNullElse(finding.requirement(), "");
        return (found.item().code() + "\n" + finding.place().phrase() + "\n" + finding.what() + "\n" + requirement)
                .contains(text);
    }

    private int position(Found found) {
        return models.sheet().standing().opened().edition().checklist().items().indexOf(found.item());
    }

    private String minus(Found found) {
        return words.minus(found.item(), found.finding());
    }

    private String correction(Found found) {
        return words.correction(found.finding());
    }

    /** As wide as there is room for. */
    private void open(String name, double width, Function<Found, String> text) {
        column(name, width, text, text);
    }

    /** As wide as its longest word. */
    private <C extends Comparable<? super C>> void fixed(
            String name, double width, Function<Found, String> text, Function<Found, C> order) {
        TableColumn<Found, Found> column = column(name, width, text, order);
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    private <C extends Comparable<? super C>> TableColumn<Found, Found> column(
            String name, double width, Function<Found, String> text, Function<Found, C> order) {
        TableColumn<Found, Found> column = new TableColumn<>(models.get("desk.findings." + name));
        column.setId("desk-found-" + name);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setComparator(Comparator.comparing(order));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Found found, boolean empty) {
                super.updateItem(found, empty);
                setText(found == null || empty ? null : text.apply(found));
            }
        });
        getColumns().add(column);
        return column;
    }

    private final class Row extends TableRow<Found> {
        Row() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && getItem() != null) {
                    models.findings().open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setAccessibleText(
                    found == null || empty
                            ? null
                            : DeskModels.dotted(List.of(
                                    found.item().code(),
                                    found.finding().place().phrase(),
                                    found.finding().what(),
                                    minus(found),
                                    correction(found))));
        }
    }
}
