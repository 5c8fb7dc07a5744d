package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Finding;
import org.xingping.ui.kit.CompletionPopup;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.Focus;

/** Where a finding is: building, unit, floor, point; each offers what was told before, the point offers whole places. */
final class PlaceFields extends HBox {
    private final DeskModels models;
    private final TextField building;
    private final TextField unit;
    private final TextField floor;
    private final TextField point;
    private final List<CompletionPopup<?>> popups = new ArrayList<>();

    /**
     * @param entered Enter in one of the fields
     * @param taken a whole place was taken from those offered
     */
    PlaceFields(DeskModels models, Finding.Place place, Runnable entered, Runnable taken) {
        this.models = models;
        getStyleClass().add("desk-figures");
        building = field("building", 4, entered);
        unit = field("unit", 3, entered);
        floor = field("floor", 3, entered);
        point = field("place", 8, entered);
        HBox.setHgrow(getChildren().getLast(), Priority.ALWAYS);
        fill(place);
        parts(building, Finding.Place::building);
        parts(unit, Finding.Place::unit);
        parts(floor, Finding.Place::floor);
        whole(taken);
    }

    /** What is written now. */
    Finding.Place place() {
        return Finding.Place.of(building.getText(), unit.getText(), floor.getText(), point.getText());
    }

    boolean isOffering() {
        return popups.stream().anyMatch(CompletionPopup::isOpen);
    }

    void focus() {
        Focus.into(point);
    }

    private TextField field(String part, int columns, Runnable entered) {
        TextField field = new TextField();
        field.setPrefColumnCount(columns);
        field.setOnAction(_ -> entered.run());
        getChildren().add(new Field<>("desk-finding-" + part, models.get("desk.finding." + part), field));
        return field;
    }

    private void fill(Finding.Place place) {
        building.setText(said(place.building()));
        unit.setText(said(place.unit()));
        floor.setText(said(place.floor()));
        point.setText(said(place.point()));
    }

    private void parts(TextField field, Function<Finding.Place, @Nullable String> part) {
        List<CompletionPopup<String>> self = new ArrayList<>();
        self.add(new CompletionPopup<>(
                field,
                Function.identity(),
                _ -> "",
                text -> self.getFirst().offer(models.findings().parts(part, text)),
                _ -> {}));
        popups.addAll(self);
    }

    private void whole(Runnable taken) {
        List<CompletionPopup<Finding.Place>> self = new ArrayList<>();
        self.add(new CompletionPopup<>(
                point,
                Finding.Place::phrase,
                _ -> "",
                text -> self.getFirst().offer(models.findings().places(text)),
                place -> {
                    fill(place);
                    taken.run();
                }));
        popups.addAll(self);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
