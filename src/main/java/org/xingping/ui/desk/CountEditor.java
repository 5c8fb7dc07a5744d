package org.xingping.ui.desk;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.ui.kit.KeyCap;

/** 次数 in the period, and the condition where there is one ({@code T} ticks it). */
final class CountEditor implements ModeEditor {
    private final DeskModels models;
    private final FigureFields<Answer> figures;
    private final TextField count;
    private final CheckBox provided = new CheckBox();
    private final boolean conditional;
    private final VBox box;

    CountEditor(Item item, ScoringMode.Count mode, DeskModels models) {
        this.models = models;
        conditional = mode.provided() != null;
        figures = FigureFields.of(item, models, this::read);
        count = figures.field("desk-count", models.get("desk.count"), 4);
        HBox line = new HBox(count, new Label(mode.unit()));
        line.getStyleClass().add("desk-figures");
        box = new VBox(line);
        box.getStyleClass().add("desk-editor");
        if (mode.provided() != null) {
            provided.setId("desk-provided");
            provided.setText(mode.provided().title());
            provided.setGraphic(new KeyCap(Command.SECOND.cap()));
            provided.setContentDisplay(ContentDisplay.RIGHT);
            provided.setWrapText(true);
            provided.setFocusTraversable(false);
            provided.setOnAction(_ -> ticked());
            box.getChildren().add(provided);
        }
        box.getChildren().addAll(figures.below());
        box.focusWithinProperty().subscribe(within -> {
            if (!within) {
                figures.leave();
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(RowState row) {
        figures.show(() -> {
            Answer.Counted known = row.answer() instanceof Answer.Counted counted ? counted : null;
            count.setText(known == null ? "" : String.valueOf(known.count()));
            provided.setSelected(known != null && known.provided());
        });
    }

    @Override
    public void begin(String typed) {
        figures.begin(0, typed);
    }

    @Override
    public void second() {
        if (conditional) {
            provided.setSelected(!provided.isSelected());
            ticked();
        }
    }

    /** With a count the tick is an answer at once; without one it waits for the count. */
    private void ticked() {
        if (Figures.isBlank(count.getText())) {
            figures.tell();
        } else {
            figures.touch();
            figures.leave();
        }
    }

    @Override
    public void leave() {
        figures.leave();
    }

    private Answer read() {
        return TypedAnswers.counted(
                FigureFields.typed(models.get("desk.count"), count), provided.isSelected() || !conditional);
    }
}
