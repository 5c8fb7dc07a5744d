package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Answer;
import org.xingping.assessment.EstateFacts;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;

/** 分档 by elements: each has its digit, ticked or not; 0 says that none is met. */
final class ElementsEditor implements ModeEditor {
    private final ScoringMode.Elements mode;
    private final DeskModels models;
    private final List<CommandButton> elements = new ArrayList<>();
    private final CommandButton none;
    private final VBox box;

    ElementsEditor(Item item, ScoringMode.Elements mode, DeskModels models) {
        this.mode = mode;
        this.models = models;
        for (int position = 1; position <= mode.elements().size(); position++) {
            int digit = position;
            elements.add(new CommandButton(
                    "desk-element-" + digit,
                    mode.elements().get(position - 1).title(),
                    String.valueOf(digit),
                    () -> models.scoring().digit(digit)));
        }
        none = new CommandButton(
                "desk-element-0",
                models.get("desk.elements.none"),
                "0",
                () -> models.scoring().digit(0));
        List<Node> last = List.of(
                new CommandButton(Command.FULL, models, models.get("desk.elements.all"), Command.FULL.cap()), none);
        List<Node> all = new ArrayList<>(elements);
        all.addAll(last);
        box = new VBox(Grids.filled(all, Grids.columns(all)));
        box.setId("desk-elements-" + item.code());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(RowState row) {
        EstateFacts estate = models.sheet().standing().sheet().facts().estate();
        boolean said = row.answer() instanceof Answer.Ticked;
        Answer.Ticked ticked = QuickAnswers.ticked(mode, row.answer(), estate);
        for (int position = 1; position <= elements.size(); position++) {
            CommandButton element = elements.get(position - 1);
            String title = mode.elements().get(position - 1).title();
            boolean met = said && ticked.met().contains(position);
            boolean out = ticked.notApplicable().contains(position);
            element.chosen(met || out, out ? "left-out" : "full");
            element.setText((met ? "✓ " : out ? "— " : "") + title);
            element.setAccessibleText(
                    models.get(met ? "desk.element.met" : out ? "desk.element.out" : "desk.element.missing", title));
        }
        none.chosen(said && ticked.met().isEmpty(), "lost");
    }
}
