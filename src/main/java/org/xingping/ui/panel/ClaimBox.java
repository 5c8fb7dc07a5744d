package org.xingping.ui.panel;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Claim;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.scoring.Ruling;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Field;

/** Whether the bonus of the item in hand is confirmed; the panel alone does that. */
final class ClaimBox extends VBox {
    private final PanelViewModel model;
    private final PanelWords words;
    private final ToggleGroup group = new ToggleGroup();
    private final TextField reason = new TextField();
    private final Field<TextField> why;
    private @Nullable Item item;

    ClaimBox(PanelViewModel model, PanelWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("panel-claim");
        Label heading = new Label(words.get("panel.claim"));
        heading.getStyleClass().add("field-label");
        HBox verdicts = new HBox(6);
        for (Verdict verdict : Verdict.values()) {
            ToggleButton button = new ToggleButton(words.messages().term(verdict));
            button.setId("panel-claim-" + verdict.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setUserData(verdict);
            button.setOnAction(_ -> say(verdict));
            verdicts.getChildren().add(button);
        }
        why = new Field<>("panel-claim-reason", words.get("panel.claim.reason"), reason);
        getChildren().addAll(heading, verdicts, why);
    }

    void show(Ruling ruling, Sheet panel) {
        boolean bonus = ruling.item().isBonus();
        setManaged(bonus);
        setVisible(bonus);
        Claim claim = panel.claim(ruling.item().code());
        if (!ruling.item().equals(item)) {
            String said = claim.reason();
            reason.setText(said == null ? "" : said);
            why.errorProperty().set("");
        }
        item = ruling.item();
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == claim.verdict()));
        setDisable(model.isLocked());
    }

    private void say(Verdict verdict) {
        Item now = item;
        if (now == null) {
            return;
        }
        boolean missing = verdict == Verdict.REFUSED && reason.getText().isBlank();
        why.errorProperty()
                .set(
                        missing
                                ? words.messages().word(new Problem("problem.decide.reason", now.code(), now.title()))
                                : "");
        if (missing) {
            Verdict standing = model.state().opened().sheet().claim(now.code()).verdict();
            group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == standing));
            reason.requestFocus();
        } else {
            model.confirm(verdict, reason.getText());
        }
    }
}
