package org.xingping.ui.desk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.ui.kit.Focus;

/** 实测值: two counts, or a percentage from a report ({@code T} switches); or one value in its unit. */
final class MeasuredEditor implements ModeEditor {
    private final ScoringMode.Measured mode;
    private final DeskModels models;
    private final String partLabel;
    private final String wholeLabel;
    private final String valueLabel;
    private final FigureFields<Answer> figures;
    private final TextField part;
    private final TextField whole;
    private final TextField value;
    private final HBox ratioLine;
    private final HBox valueLine;
    private final CommandButton second;
    private final VBox box;
    private boolean reported;

    MeasuredEditor(Item item, ScoringMode.Measured mode, DeskModels models) {
        this.mode = mode;
        this.models = models;
        partLabel = mode.part() == null ? models.get("desk.ratio.part") : mode.part();
        wholeLabel = mode.whole() == null ? models.get("desk.ratio.whole") : mode.whole();
        valueLabel = models.get(mode.asRatio() ? "desk.ratio.reported" : "desk.value");
        figures = FigureFields.of(item, models, this::read);
        part = figures.field("desk-part", partLabel, 4);
        whole = figures.field("desk-whole", wholeLabel, 4);
        value = figures.field("desk-value", valueLabel, 5);
        Label over = new Label("/");
        over.getStyleClass().add("desk-over");
        ratioLine = new HBox(FigureFields.captioned(partLabel, part), over, FigureFields.captioned(wholeLabel, whole));
        valueLine = new HBox(value, new Label(mode.unit()));
        ratioLine.getStyleClass().add("desk-figures");
        valueLine.getStyleClass().add("desk-figures");
        second = new CommandButton(Command.SECOND, models);
        box = new VBox(ratioLine, valueLine);
        box.getStyleClass().add("desk-editor");
        box.getChildren().addAll(figures.below());
        if (mode.asRatio()) {
            box.getChildren().add(second);
        }
        part.textProperty().subscribe(this::split);
        box.focusWithinProperty().subscribe(within -> {
            if (!within) {
                figures.leave();
            }
        });
        form(!mode.asRatio());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(RowState row) {
        figures.show(() -> {
            Answer.Ratio ratio = row.answer() instanceof Answer.Ratio counts ? counts : null;
            Answer.Value figure = row.answer() instanceof Answer.Value known ? known : null;
            part.setText(ratio == null ? "" : String.valueOf(ratio.part()));
            whole.setText(ratio == null ? "" : String.valueOf(ratio.whole()));
            value.setText(figure == null ? "" : figure.value().toPlainString());
            form(!mode.asRatio() || figure != null);
        });
    }

    @Override
    public void begin(String typed) {
        figures.begin(reported ? 2 : 0, typed);
    }

    @Override
    public void second() {
        if (mode.asRatio()) {
            form(!reported);
            begin("");
        }
    }

    @Override
    public void leave() {
        figures.leave();
    }

    private Answer read() {
        if (!mode.asRatio()) {
            return TypedAnswers.value(FigureFields.typed(valueLabel, value));
        }
        return reported
                ? TypedAnswers.reported(FigureFields.typed(valueLabel, value))
                : TypedAnswers.ratio(FigureFields.typed(partLabel, part), FigureFields.typed(wholeLabel, whole));
    }

    private void form(boolean asValue) {
        reported = asValue;
        ratioLine.setVisible(!asValue);
        ratioLine.setManaged(!asValue);
        valueLine.setVisible(asValue);
        valueLine.setManaged(asValue);
        second.setText(models.get(asValue ? "desk.ratio.counts" : "desk.ratio.report"));
    }

    /** A typed 48/49 fills both fields. */
    private void split(String text) {
        int slash = Figures.plain(text).indexOf('/');
        if (slash >= 0) {
            String both = Figures.plain(text);
            part.setText(both.substring(0, slash));
            whole.setText(both.substring(slash + 1));
            Focus.into(whole);
            whole.end();
        }
    }
}
