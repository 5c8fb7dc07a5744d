package org.xingping.ui.desk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.ScoringMode.Due;
import org.xingping.text.Problem;

/** 频次达标率: done of due; what is due is worked out from days and duty hours, and may be mended. */
final class RateEditor implements ModeEditor {
    private final ScoringMode.Rate mode;
    private final DeskModels models;
    private final FigureFields<Answer> figures;
    private final TextField done;
    private final TextField due;
    private final TextField days;
    private final HBox daysLine;
    private final Label times = new Label();
    private final VBox box;
    private boolean byDays;

    RateEditor(Item item, ScoringMode.Rate mode, DeskModels models) {
        this.mode = mode;
        this.models = models;
        figures = FigureFields.of(item, models, this::read);
        done = figures.field("desk-done", models.get("desk.rate.done"), 4);
        due = figures.field("desk-due", models.get("desk.rate.due"), 4);
        days = figures.field("desk-days", models.get("desk.rate.days"), 2);
        HBox line = new HBox(
                FigureFields.captioned(models.get("desk.rate.done"), done),
                over(),
                FigureFields.captioned(models.get("desk.rate.due"), due),
                unit());
        line.getStyleClass().add("desk-figures");
        times.getStyleClass().add("muted");
        daysLine = new HBox(days, times);
        daysLine.getStyleClass().add("desk-figures");
        boolean counted = perDay() > 0;
        daysLine.setVisible(counted);
        daysLine.setManaged(counted);
        days.setVisible(counted);
        box = new VBox(line, daysLine);
        box.getStyleClass().add("desk-editor");
        box.getChildren().addAll(figures.below());
        days.textProperty().subscribe((_, _) -> multiply());
        due.textProperty().subscribe((_, _) -> countedByHand());
        box.focusWithinProperty().subscribe(within -> {
            if (!within) {
                figures.leave();
            }
        });
    }

    private static Label over() {
        Label over = new Label("/");
        over.getStyleClass().add("desk-over");
        return over;
    }

    private Label unit() {
        Label unit = new Label(mode.unit());
        unit.getStyleClass().add("desk-over");
        return unit;
    }

    private int perDay() {
        return models.sheet().standing().sheet().facts().estate().perDay(mode.due());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(RowState row) {
        figures.show(() -> {
            Answer.Done known = row.answer() instanceof Answer.Done said ? said : null;
            int usual = mode.days() == null ? 0 : mode.days();
            int counted = known != null ? known.days() : usual;
            byDays = counted > 0 && perDay() > 0;
            days.setText(counted > 0 ? String.valueOf(counted) : "");
            done.setText(known == null ? "" : String.valueOf(known.done()));
            due.setText(known != null ? String.valueOf(known.due()) : prefilled(usual));
            tellTimes();
        });
    }

    private String prefilled(int usual) {
        if (mode.due() instanceof Due.InPeriod(int times)) {
            return String.valueOf(times);
        }
        return usual > 0 && perDay() > 0 ? String.valueOf((long) usual * perDay()) : "";
    }

    /** Days were typed: what is due follows. */
    private void multiply() {
        if (figures.isFilling()) {
            return;
        }
        try {
            long counted = Figures.count("", days.getText());
            byDays = counted > 0;
            figures.fill(() -> due.setText(String.valueOf(counted * perDay())));
        } catch (Problem unfinished) {
            byDays = false;
        }
        tellTimes();
    }

    private void countedByHand() {
        if (!figures.isFilling()) {
            byDays = false;
            tellTimes();
        }
    }

    private void tellTimes() {
        times.setText(
                byDays
                        ? models.get("desk.rate.times", String.valueOf(perDay()), mode.unit(), due.getText())
                        : models.get("desk.rate.byhand", String.valueOf(perDay()), mode.unit()));
    }

    private Answer read() {
        int counted = byDays ? (int) Figures.count(models.get("desk.rate.days"), days.getText()) : 0;
        return TypedAnswers.done(
                FigureFields.typed(models.get("desk.rate.done"), done),
                counted,
                FigureFields.typed(models.get("desk.rate.due"), due));
    }

    @Override
    public void begin(String typed) {
        figures.begin(0, typed);
    }

    @Override
    public void leave() {
        figures.leave();
    }
}
