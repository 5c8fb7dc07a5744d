package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.xingping.assessment.Answer;
import org.xingping.checklist.ScoringMode;

/** 分档 by a level: each has its digit. What a level stands for is told below the title, by {@link org.xingping.ui.kit.Anchors}. */
final class LevelsEditor implements ModeEditor {
    private final ScoringMode.Levels mode;
    private final List<CommandButton> levels = new ArrayList<>();
    private final GridPane grid;

    LevelsEditor(ScoringMode.Levels mode, DeskModels models) {
        this.mode = mode;
        for (int position = 1; position <= mode.levels().size(); position++) {
            int digit = position;
            levels.add(new CommandButton(
                    "desk-level-" + digit,
                    mode.levels().get(position - 1).title(),
                    String.valueOf(digit),
                    () -> models.scoring().digit(digit)));
        }
        grid = Grids.filled(levels, Grids.columns(levels));
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show(RowState row) {
        for (int position = 1; position <= levels.size(); position++) {
            boolean chosen = row.answer() instanceof Answer.Level(int now) && now == position;
            int earns = mode.levels().get(position - 1).earns();
            levels.get(position - 1).chosen(chosen, earns == 100 ? "full" : "lost");
        }
    }
}
