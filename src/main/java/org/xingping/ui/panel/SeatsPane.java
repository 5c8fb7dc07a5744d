package org.xingping.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Review;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.ui.kit.Terms;

/** The sheets at the table: whose, what it comes to, and where the panel stands with it. */
final class SeatsPane extends GridPane {
    private final List<Line> lines = new ArrayList<>();

    private record Line(Seated seated, ChoiceBox<Review> review, TextField reason) {}

    SeatsPane(PanelViewModel model, PanelWords words) {
        setHgap(12);
        setVgap(8);
        getStyleClass().add("panel-seats");
        Sheet panel = model.state().opened().sheet();
        int row = 0;
        for (PanelViewModel.Total total : model.state().totals()) {
            Seated seated = total.seated();
            Label name = new Label(seated.number() + "  " + seated.seat().name());
            name.getStyleClass().add("title");
            name.setMinWidth(USE_PREF_SIZE);
            String revision = words.get(
                    "panel.seat.revision", String.valueOf(seated.sheet().revision()));
            Label points = new Label(total.points() + " · " + revision);
            points.getStyleClass().add("hint");
            points.setMinWidth(USE_PREF_SIZE);
            ChoiceBox<Review> review = new ChoiceBox<>(FXCollections.observableArrayList(Review.values()));
            review.setConverter(new Terms<>(words.messages()));
            review.setId("panel-review-" + seated.number());
            review.setAccessibleText(words.get("panel.seat.state", seated.seat().name()));
            review.setValue(panel.panel().review(seated.seat().sheet()));
            TextField reason = new TextField();
            reason.setId("panel-review-reason-" + seated.number());
            reason.setPromptText(words.get("panel.seat.reason"));
            reason.setAccessibleText(words.get("panel.seat.reason"));
            reason.setPrefColumnCount(18);
            Kind.Reviewed said = panel.panel().reviews().get(seated.seat().sheet());
            reason.setText(said == null ? "" : said.reason());
            review.setDisable(model.isLocked());
            reason.setDisable(model.isLocked());
            addRow(row++, name, points, review, reason);
            lines.add(new Line(seated, review, reason));
        }
    }

    /** Hands in what was changed. */
    void handIn(PanelViewModel model) {
        Sheet panel = model.state().opened().sheet();
        for (Line line : lines) {
            String sheet = line.seated().seat().sheet();
            Kind.Reviewed said = panel.panel().reviews().get(sheet);
            boolean same = panel.panel().review(sheet) == line.review().getValue()
                    && (said == null ? "" : said.reason())
                            .equals(line.reason().getText().strip());
            if (!same) {
                model.review(
                        line.seated().seat(),
                        line.review().getValue(),
                        line.reason().getText());
            }
        }
    }
}
