package org.xingping.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Finding.Correction;
import org.xingping.assessment.Finding.Gravity;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.TermBox;

/** How grave a finding is and whether, how and by when it has to be put right. */
final class CorrectionFields extends HBox {
    private final DeskModels models;
    private final TermBox<Gravity> gravity;
    private final TermBox<Correction> correction;
    private final TextField requirement;
    private final TextField deadline;

    CorrectionFields(DeskModels models, Optional<Finding> finding, Runnable entered) {
        this.models = models;
        getStyleClass().add("desk-figures");
        gravity = new TermBox<>(
                models.messages(),
                List.of(Gravity.values()),
                finding.map(Finding::gravity).orElse(Gravity.ORDINARY));
        correction = new TermBox<>(
                models.messages(),
                List.of(Correction.values()),
                finding.map(Finding::correction).orElse(Correction.NOT_ASKED));
        getChildren()
                .addAll(
                        new Field<>("desk-finding-gravity", models.get("desk.finding.gravity"), gravity),
                        new Field<>("desk-finding-correction", models.get("desk.finding.correction"), correction));
        requirement = field("requirement", 14, finding.map(Finding::requirement).orElse(""), entered);
        HBox.setHgrow(getChildren().getLast(), Priority.ALWAYS);
        deadline =
                field("deadline", 8, Dates.text(finding.map(Finding::deadline).orElse(null)), entered);
        deadline.setPromptText(models.get("desk.finding.deadline.prompt"));
    }

    /** What is written now; a requirement or a deadline asks for a correction. */
    FindingsViewModel.Correcting written() {
        boolean told = !requirement.getText().isBlank() || !deadline.getText().isBlank();
        Correction chosen = correction.getValue();
        return new FindingsViewModel.Correcting(
                gravity.getValue(),
                told && chosen == Correction.NOT_ASKED ? Correction.ASKED : chosen,
                requirement.getText(),
                deadline.getText());
    }

    /** A day that cannot be read is no reason to lose the rest; one that can stays. */
    void mend() {
        try {
            Dates.read("", deadline.getText());
        } catch (Problem unreadable) {
            deadline.setText("");
        }
    }

    private TextField field(String part, int columns, String text, Runnable entered) {
        TextField field = new TextField(text);
        field.setPrefColumnCount(columns);
        field.setOnAction(_ -> entered.run());
        getChildren().add(new Field<>("desk-finding-" + part, models.get("desk.finding." + part), field));
        return field;
    }
}
