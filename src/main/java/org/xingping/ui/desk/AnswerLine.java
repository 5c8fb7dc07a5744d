package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.checklist.ScoringMode;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** What was said of an item, in a row that has not the focus: words, never a control. */
final class AnswerLine extends FlowPane {
    AnswerLine(RowState row, DeskModels models) {
        getStyleClass().add("desk-answer");
        getChildren().setAll(parts(row, models));
    }

    private static List<Node> parts(RowState row, DeskModels models) {
        List<Node> parts = new ArrayList<>();
        switch (row.score().state()) {
            case OPEN -> {}
            case NOT_APPLICABLE -> parts.add(muted(models.get("desk.row.out")));
            case COULD_NOT_ASSESS ->
                parts.add(new StateChip(
                        Tone.WARNING,
                        Icon.WARNING,
                        models.messages().term(row.score().state())));
            case ANSWERED -> answered(row, models, parts);
        }
        if (row.draft()) {
            parts.add(new StateChip(Tone.WARNING, Icon.DRAFT, models.get("desk.row.draft")));
        }
        return parts;
    }

    private static void answered(RowState row, DeskModels models, List<Node> parts) {
        if (row.findings().stream().anyMatch(Finding::crossesZeroLine)) {
            parts.add(new StateChip(Tone.DANGER, Icon.VETO, models.get("desk.zero")));
        }
        if (row.answer() instanceof Answer.Ticked ticked && row.item().mode() instanceof ScoringMode.Elements mode) {
            elements(mode, ticked, parts);
        } else {
            parts.add(new Label(models.wording()
                    .answer(row.item(), models.sheet().standing().sheet())));
        }
    }

    private static void elements(ScoringMode.Elements mode, Answer.Ticked ticked, List<Node> parts) {
        for (int position = 1; position <= mode.elements().size(); position++) {
            String title = mode.elements().get(position - 1).title();
            boolean met = ticked.met().contains(position);
            boolean out = ticked.notApplicable().contains(position);
            Label label = new Label((met ? "✓ " : out ? "— " : "✗ ") + title);
            label.getStyleClass().addAll("desk-tick", met ? "met" : out ? "out" : "missing");
            parts.add(label);
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
