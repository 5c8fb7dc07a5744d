package org.xingping.ui.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.xingping.assessment.AssessmentType;
import org.xingping.checklist.Bonus.Placement;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Equipment;
import org.xingping.checklist.Season;
import org.xingping.text.Messages;
import org.xingping.ui.kit.CompletionPopup;
import org.xingping.ui.kit.DateField;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.Focus;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Reveal;
import org.xingping.ui.kit.Terms;
import org.xingping.ui.shelf.Fields.Name;

/** The short dialog of a new assessment: what is required and what matters for the rating on top, the rest below 更多. */
final class NewAssessmentPane extends VBox {
    private static final int COLUMNS = 6;

    private final NewAssessmentViewModel model;
    private final Messages messages;
    private final Map<Name, TextField> texts = new EnumMap<>(Name.class);
    private final ToggleButton more = new ToggleButton();
    private Runnable resized = () -> {};

    /** {@code room} is the height it may take, in pixels; beyond it scrolls. */
    NewAssessmentPane(NewAssessmentViewModel model, Messages messages, double room) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("new-assessment");
        GridPane rest = rest();
        more.setId("new-more");
        more.getStyleClass().addAll("flat", "fold");
        more.setText(messages.get("new.more"));
        more.graphicProperty().bind(more.selectedProperty().map(open -> (open ? Icon.CHOOSE : Icon.CLOSED).node()));
        VBox all = new VBox(main(), equipment(), more);
        all.getStyleClass().add("new-fields");
        more.selectedProperty().subscribe(open -> {
            all.getChildren().remove(rest);
            if (open) {
                all.getChildren().add(rest);
            }
        });
        all.heightProperty()
                .subscribe(() -> Platform.runLater(() -> resized.run())); // sentences below fields, the fold
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("new-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Reveal.focusIn(scroll);
        scroll.setMaxHeight(room);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
        model.periodErrorProperty().subscribe(error -> more.setSelected(more.isSelected() || !error.isEmpty()));
        completions();
    }

    /** The field where the focus begins: the first that is not known yet. */
    Node first() {
        return text(Name.ESTATE);
    }

    /** What to do when the pane wants another height. */
    void onResized(Runnable then) {
        resized = then;
    }

    /** Brings a field that has to be mended into view and puts the focus there. */
    void mend(Name name) {
        if (name.compareTo(Name.INSPECTOR) > 0) {
            more.setSelected(true);
        }
        Focus.into(text(name));
    }

    private GridPane main() {
        GridPane grid = grid();
        grid.add(field(Name.ESTATE), 0, 0, 3, 1);
        grid.add(field(Name.COMPANY), 3, 0, 3, 1);
        grid.add(field(Name.INSPECTOR), 0, 1, 3, 1);
        grid.add(choice("new-type", "new.type", List.of(AssessmentType.values()), model.typeProperty()), 3, 1, 3, 1);
        DateField date = date(model.dateProperty());
        grid.add(new Field<>("new-date", messages.get("new.date"), date), 0, 2, 3, 1);
        Field<ComboBox<Season>> season =
                choice("new-season", "new.season", List.of(Season.values()), model.seasonProperty());
        Label byDate = new Label();
        byDate.setId("new-season-hint");
        byDate.getStyleClass().add("hint");
        byDate.textProperty()
                .bind(Bindings.createStringBinding(this::seasonHint, model.seasonProperty(), model.dateProperty()));
        season.getChildren().add(byDate);
        grid.add(season, 3, 2, 3, 1);
        return grid;
    }

    private GridPane rest() {
        GridPane grid = grid();
        grid.setId("new-rest");
        grid.add(field(Name.DISTRICT), 0, 0, 2, 1);
        grid.add(field(Name.STREET), 2, 0, 2, 1);
        grid.add(field(Name.MANAGER), 4, 0, 2, 1);
        grid.add(field(Name.ADDRESS), 0, 1, 4, 1);
        grid.add(field(Name.NUMBER), 4, 1, 2, 1);
        grid.add(field(Name.AREA), 0, 2, 2, 1);
        grid.add(field(Name.HOUSEHOLDS), 2, 2, 2, 1);
        grid.add(field(Name.OCCUPIED), 4, 2, 2, 1);
        Field<DateField> from = new Field<>("new-from", messages.get("new.from"), date(model.fromProperty()));
        grid.add(from, 0, 3, 2, 1);
        Field<DateField> to = new Field<>("new-to", messages.get("new.to"), date(model.toProperty()));
        to.errorProperty().bind(model.periodErrorProperty());
        grid.add(to, 2, 3, 2, 1);
        grid.add(
                choice("new-placement", "new.placement", List.of(Placement.values()), model.placementProperty()),
                4,
                3,
                2,
                1);
        grid.add(field(Name.TEAM), 0, 4, 2, 1);
        grid.add(field(Name.DUTY_FROM), 2, 4, 2, 1);
        grid.add(field(Name.DUTY_TO), 4, 4, 2, 1);
        Checklist checklist = model.edition().checklist();
        Label edition = new Label(messages.get("new.edition", checklist.title(), checklist.edition()));
        edition.setId("new-edition");
        edition.getStyleClass().add("hint");
        grid.add(edition, 0, 5, COLUMNS, 1);
        return grid;
    }

    private VBox equipment() {
        Label title = new Label(messages.get("new.without"));
        title.getStyleClass().add("field-label");
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("equipment");
        for (Equipment equipment : Equipment.values()) {
            CheckBox box = new CheckBox(messages.term(equipment));
            box.setId("without-" + equipment.name());
            box.setAccessibleText(messages.get("new.without.one", messages.term(equipment)));
            box.selectedProperty().bindBidirectional(model.missing(equipment));
            boxes.getChildren().add(box);
        }
        VBox group = new VBox(title, boxes);
        group.getStyleClass().add("field");
        return group;
    }

    private String seasonHint() {
        Season byDate = model.seasonOf(model.dateProperty().get());
        return byDate == model.seasonProperty().get()
                ? messages.get("new.season.date")
                : messages.get("new.season.hand", messages.term(byDate));
    }

    private void completions() {
        complete(
                Name.ESTATE,
                offer -> offer.facts().name(),
                offer -> Rows.dotted(
                        offer.facts().company(),
                        Objects.requireNonNullElse(offer.facts().district(), "")),
                model::estatesLike,
                model::choose);
        complete(Name.COMPANY, name -> name, _ -> "", model::companiesLike, _ -> {});
        complete(Name.INSPECTOR, name -> name, _ -> "", model::inspectorsLike, _ -> {});
    }

    private <T> void complete(
            Name name,
            Function<T, String> word,
            Function<T, String> detail,
            BiConsumer<String, Consumer<List<T>>> ask,
            Consumer<T> taken) {
        List<CompletionPopup<T>> made = new ArrayList<>(1);
        made.add(new CompletionPopup<>(
                text(name),
                word,
                detail,
                typed -> ask.accept(typed, lines -> made.getFirst().offer(lines)),
                taken));
    }

    private Field<TextField> field(Name name) {
        Field<TextField> field = new Field<>(
                "new-" + name.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                messages.get("new.field." + name.name()),
                new TextField());
        field.control().textProperty().bindBidirectional(model.fields().text(name));
        field.errorProperty().bind(model.fields().error(name));
        if (Fields.REQUIRED.contains(name)) {
            field.control().setPromptText(messages.get("new.required"));
        }
        texts.put(name, field.control());
        return field;
    }

    private TextField text(Name name) {
        return Objects.requireNonNull(texts.get(name));
    }

    private <E extends Enum<E>> Field<ComboBox<E>> choice(
            String id, String key, List<E> values, ObjectProperty<E> value) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new Terms<>(messages));
        box.valueProperty().bindBidirectional(value);
        return new Field<>(id, messages.get(key), box);
    }

    private static DateField date(ObjectProperty<LocalDate> value) {
        DateField field = new DateField(value.get());
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (int at = 0; at < COLUMNS; at++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
