package org.xingping.ui.signing;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Notice.Severity;
import org.xingping.ui.kit.Icon;

/** The steps, always in sight; going to any of them is free until the sheet is sealed. */
final class StepList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FinishViewModel model;
    private final List<Step> steps = new ArrayList<>();

    StepList(FinishViewModel model) {
        this.model = model;
        setId("finish-steps");
        getStyleClass().add("finish-steps");
        for (FinishStep step : FinishStep.values()) {
            steps.add(new Step(step));
        }
        getChildren().addAll(steps);
        model.stepProperty().subscribe(this::show);
        model.noticesProperty().subscribe(this::show);
        model.signing().openedProperty().subscribe(this::show);
        show();
    }

    private void show() {
        steps.forEach(Step::show);
    }

    private String state(FinishStep step) {
        return switch (step) {
            case GAPS -> gaps();
            case LOSSES -> model.opened().rating().total().told();
            case NAMES ->
                model.get(
                        "finish.step.names",
                        String.valueOf(model.signing().sheet().signatures().stream()
                                .filter(given -> given.counts(model.signing().sheet()))
                                .count()));
            case SEAL ->
                model.isSealed()
                        ? model.get(
                                "finish.step.sealed",
                                String.valueOf(model.signing().sheet().revision()))
                        : model.get("finish.step.open");
        };
    }

    private String gaps() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        if (errors > 0) {
            return model.get("desk.checks.ERROR", String.valueOf(errors));
        }
        return warnings > 0
                ? model.get("desk.checks.WARNING", String.valueOf(warnings))
                : model.get("finish.step.clear");
    }

    private long count(Severity severity) {
        return model.noticesProperty().get().stream()
                .filter(notice -> notice.severity() == severity)
                .count();
    }

    private boolean isDone(FinishStep step) {
        return switch (step) {
            case GAPS -> !model.hasErrors();
            case LOSSES -> model.stepProperty().get().number() > step.number() || model.isSealed();
            case NAMES ->
                model.signing().sheet().signatures().stream()
                        .anyMatch(given -> given.counts(model.signing().sheet()));
            case SEAL -> model.isSealed();
        };
    }

    /** One of them. */
    private final class Step extends Button {
        private final FinishStep step;
        private final Label sign = new Label();
        private final Label state = new Label();

        Step(FinishStep step) {
            this.step = step;
            setId("finish-step-" + step.number());
            getStyleClass().addAll("flat", "finish-step");
            Label name = new Label(model.messages().term(step));
            name.getStyleClass().add("title");
            state.getStyleClass().add("hint");
            sign.getStyleClass().add("finish-sign");
            sign.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(sign, new VBox(name, state));
            line.getStyleClass().add("finish-step-line");
            setGraphic(line);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setMaxWidth(Double.MAX_VALUE);
            setOnAction(_ -> model.stepProperty().set(step));
        }

        void show() {
            boolean done = isDone(step);
            state.setText(state(step));
            sign.setGraphic(done ? Icon.SEALED.node() : null);
            sign.setText(done ? "" : String.valueOf(step.number()));
            pseudoClassStateChanged(CHOSEN, model.stepProperty().get() == step);
            setAccessibleText(model.messages().term(step) + " " + state.getText());
            setDisable(model.isSealed() && step != FinishStep.SEAL && step != FinishStep.LOSSES);
        }
    }
}
