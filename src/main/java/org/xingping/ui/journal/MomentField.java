package org.xingping.ui.journal;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.text.Problem;
import org.xingping.ui.kit.DateField;

/** Chooses a day and a time to look back to: 2025-11-23, 15:20 or 15:20:07. */
final class MomentField extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    private final JournalViewModel model;
    private final DateField day;
    private final TextField time = new TextField();
    private final Label error = new Label();

    MomentField(JournalViewModel model) {
        this.model = model;
        getStyleClass().add("journal-moment");
        day = new DateField(model.lastDay());
        day.setId("journal-day");
        day.getEditor().setAccessibleText(model.get("journal.moment.day"));
        day.setAccessibleText(model.get("journal.moment.day"));
        time.setId("journal-time");
        time.setPromptText(model.get("journal.moment.prompt"));
        time.setAccessibleText(model.get("journal.moment.time"));
        time.setOnAction(_ -> look());
        Button look = new Button(model.get("journal.moment.look"));
        look.setId("journal-moment-look");
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(_ -> look());
        HBox.setHgrow(time, Priority.ALWAYS);
        HBox line = new HBox(day, time, look);
        line.getStyleClass().add("journal-moment-line");
        Label heading = new Label(model.get("journal.moment"));
        heading.getStyleClass().add("desk-details-heading");
        error.setId("journal-moment-error");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        getChildren().addAll(heading, line, error);
    }

    private void look() {
        error.setText("");
        try {
            model.lookBack(day.getValue(), read(time.getText()).orElseThrow(() -> new Problem("problem.past.time")));
        } catch (Problem problem) {
            error.setText(model.messages().word(problem));
            time.requestFocus();
        }
    }

    /** Full-width colons too, as an input method writes them. */
    private static Optional<LocalTime> read(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip().replace('：', ':'), TIME));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
