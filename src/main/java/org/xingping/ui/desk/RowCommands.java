package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Item;

/** What can be done with any item, below its editor: 不适用, 无法评定, 备注, 标记, red line, taking back. */
final class RowCommands extends VBox {
    private final CommandButton out;
    private final CommandButton unable;
    private final CommandButton note;
    private final CommandButton flag;
    private final CommandButton photo;
    private final CommandButton takeBack;
    private final CommandButton notClaimed;
    private final CommandButton zeroLine;

    RowCommands(Item item, DeskModels models) {
        out = new CommandButton(Command.NOT_APPLICABLE, models);
        unable = new CommandButton(Command.COULD_NOT_ASSESS, models);
        note = new CommandButton(Command.NOTE, models);
        flag = new CommandButton(Command.FLAG, models);
        photo = new CommandButton(Command.ATTACH_PHOTO, models);
        takeBack =
                new CommandButton(Command.TAKE_BACK, models, models.messages().term(Command.TAKE_BACK), "⌫");
        notClaimed = new CommandButton(Command.NOT_CLAIMED, models);
        zeroLine = new CommandButton(Command.ZERO_LINE, models);
        zeroLine.getStyleClass().add("desk-zero");
        List<Node> buttons = new ArrayList<>(List.of(item.isBonus() ? notClaimed : out, unable, note, photo, flag));
        if (item.mode().zeroLine() != null) {
            buttons.add(zeroLine);
        }
        buttons.add(takeBack);
        getChildren().add(Grids.filled(buttons, Grids.columns(buttons)));
    }

    void show(RowState row) {
        ItemState state = row.score().state();
        out.chosen(state == ItemState.NOT_APPLICABLE, "left-out");
        unable.chosen(state == ItemState.COULD_NOT_ASSESS, "needs-look");
        notClaimed.chosen(row.answer() instanceof Answer.NotClaimed, "left-out");
        note.chosen(!row.note().isEmpty(), "noted");
        photo.chosen(!row.photos().isEmpty(), "noted");
        flag.chosen(row.flagged(), "flagged");
        takeBack.setDisable(!(state != ItemState.OPEN && !row.preset()));
    }
}
