package org.xingping.ui.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;

/** 扣分: nothing found, or one finding after the other; the findings themselves stand below the title. */
final class DeductionEditor implements ModeEditor {
    private final DeskModels models;
    private final CommandButton clear;
    private final CommandButton found;
    private final GridPane grid;

    DeductionEditor(DeskModels models) {
        this.models = models;
        clear = new CommandButton(Command.FULL, models, models.get("desk.clear"), Command.FULL.cap());
        found = new CommandButton(Command.DEDUCT, models);
        grid = Grids.filled(List.of(clear, found), 2);
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show(RowState row) {
        int count = row.findings().stream().mapToInt(Finding::count).sum();
        clear.chosen(row.answer() instanceof Answer.Clear && count == 0, "full");
        found.chosen(count > 0, "lost");
        found.setText(
                count > 0
                        ? models.get("desk.found", String.valueOf(count))
                        : models.messages().term(Command.DEDUCT));
    }
}
