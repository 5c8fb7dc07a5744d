package org.xingping.ui.shelf;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.AssessmentRow.State;
import org.xingping.ui.kit.Ring;
import org.xingping.ui.kit.StarRow;
import org.xingping.ui.kit.StateChip;

/** An assessment in progress as one button: how far, how many points, how many stars, what it needs. */
final class AssessmentCard extends Button {
    private static final double RING_EM = 3.25;

    private final AssessmentRow row;

    AssessmentCard(AssessmentRow row, Rows rows) {
        this.row = row;
        setId("card-" + row.id());
        getStyleClass().setAll("card", "assessment-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(rows.aloud(row));
        Ring ring = new Ring(RING_EM, true);
        ring.show(row.answered(), row.live(), rows.answered(row));
        VBox names = new VBox(label(row.estate(), "title"), label(rows.whose(row), "hint"));
        names.getStyleClass().add("names");
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(ring, names);
        head.getStyleClass().add("head");
        StateChip chip = new StateChip();
        rows.show(chip, row);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label attention = label(rows.attention(row), "hint");
        attention.getStyleClass().add("needs");
        HBox below = new HBox(chip, attention, gap, label(rows.since(row), "hint"));
        below.getStyleClass().add("below");
        VBox all = new VBox(head, result(row, rows), below);
        all.getStyleClass().add("stack");
        all.prefWidthProperty().bind(widthProperty().subtract(2));
        setGraphic(all);
    }

    AssessmentRow row() {
        return row;
    }

    /** The number; behind it stars once they are certain, words while they are a span. */
    private static HBox result(AssessmentRow row, Rows rows) {
        Label points = label(rows.points(row), "points");
        points.setMinWidth(USE_PREF_SIZE);
        HBox result = new HBox(points);
        result.getStyleClass().add("result");
        if (row.total().isExact() && row.highStars() > 0 && row.lowStars() == row.highStars()) {
            StarRow stars = new StarRow();
            rows.show(stars, row);
            result.getChildren().add(stars);
        } else if (row.state() != State.NOT_STARTED) {
            result.getChildren().add(label(rows.stars(row), "hint"));
        }
        return result;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
