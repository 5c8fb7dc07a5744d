package org.xingping.ui.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.xingping.assessment.Answer;

/** 是否: {@code Y} or 0. */
final class YesNoEditor implements ModeEditor {
    private final CommandButton yes;
    private final CommandButton no;
    private final GridPane grid;

    YesNoEditor(DeskModels models) {
        yes = new CommandButton(Command.YES, models);
        no = new CommandButton(Command.NO, models);
        grid = Grids.filled(List.of(yes, no), 2);
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show(RowState row) {
        boolean decided = row.answer() instanceof Answer.Decision;
        boolean said = row.answer() instanceof Answer.Decision(boolean value) && value;
        yes.chosen(said, "full");
        no.chosen(decided && !said, "lost");
    }
}
