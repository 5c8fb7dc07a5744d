package org.xingping.ui.desk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Veto;
import org.xingping.ui.desk.VerdictViewModel.VetoState;
import org.xingping.ui.kit.Focus;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;
import org.xingping.ui.kit.Typing;

/** One veto: not looked into, not the case, or found with proof and two names. */
final class VetoRow extends VBox implements VerdictEntry {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String code;
    private final DeskModels models;
    private final CommandButton open;
    private final CommandButton none;
    private final CommandButton found;
    private final VBox answer = new VBox();
    private final HBox fields = new HBox();
    private final Typing proof;
    private final Typing one;
    private final Typing two;
    private final TextField proofField = new TextField();
    private final TextField oneField = new TextField();
    private final TextField twoField = new TextField();
    private final Label needs = new Label();
    private final StateChip fires;

    VetoRow(Veto veto, DeskModels models) {
        this.code = veto.code();
        this.models = models;
        setId("desk-row-" + code);
        getStyleClass().addAll("card", "desk-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(true);
        Label tag = new Label(code);
        tag.getStyleClass().addAll("code", "desk-code");
        Label title = new Label(veto.title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label effect = new Label(models.effect(veto.effect()));
        effect.getStyleClass().add("hint");
        fires = new StateChip(Tone.DANGER, Icon.VETO, models.get("desk.veto.fires"));
        fires.managedProperty().bind(fires.visibleProperty());
        VBox main = new VBox(title, effect, fires);
        main.getStyleClass().add("desk-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        open = button("desk-veto-open", "desk.veto.open", "0", models.verdicts()::undecided);
        none = button("desk-veto-none", "desk.veto.none", "F", models.verdicts()::none);
        found = button("desk-veto-found", "desk.veto.found", "Y", models.verdicts()::yes);
        answer.getChildren().add(Grids.filled(List.of(open, none, found), 3));
        answer.getStyleClass().add("desk-answer-box");
        HBox line = new HBox(tag, main, answer);
        line.getStyleClass().add("desk-line");
        fields.getStyleClass().addAll("desk-figures", "desk-below");
        fields.managedProperty().bind(fields.visibleProperty());
        VBox proofBox = caption("desk-veto-proof", "desk.veto.proof", proofField);
        HBox.setHgrow(proofBox, Priority.ALWAYS);
        fields.getChildren()
                .addAll(
                        proofBox,
                        caption("desk-veto-one", "desk.veto.one", oneField),
                        caption("desk-veto-two", "desk.veto.two", twoField));
        needs.getStyleClass().addAll("hint", "needs", "desk-below");
        needs.managedProperty().bind(needs.visibleProperty());
        needs.setText(models.get("desk.veto.needs"));
        answer.disableProperty().bind(models.sheet().readOnly());
        fields.disableProperty().bind(models.sheet().readOnly());
        getChildren().addAll(line, fields, needs);
        proof = new Typing(proofField, Typing.SAVE, _ -> handIn());
        one = new Typing(oneField, Typing.SAVE, _ -> handIn());
        two = new Typing(twoField, Typing.SAVE, _ -> handIn());
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> models.verdicts().focus(code));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                models.verdicts().focus(code);
            }
        });
    }

    private CommandButton button(String id, String key, String cap, Runnable act) {
        return new CommandButton(id + "-" + code, models.get(key), cap, () -> {
            models.verdicts().focus(code);
            act.run();
        });
    }

    private VBox caption(String id, String key, TextField field) {
        field.setId(id + "-" + code);
        field.setAccessibleText(models.get(key));
        VerdictEntry.chain(field, this, fields);
        return FigureFields.captioned(models.get(key), field);
    }

    @Override
    public String code() {
        return code;
    }

    void show(VetoState state, boolean focused) {
        pseudoClassStateChanged(CHOSEN, focused);
        VetoCheck check = state.check();
        open.chosen(check instanceof VetoCheck.Open, "left-out");
        none.chosen(check instanceof VetoCheck.Cleared, "full");
        found.chosen(check instanceof VetoCheck.Found, "lost");
        fires.setVisible(state.fires());
        fields.setVisible(check instanceof VetoCheck.Found);
        needs.setVisible(state.incomplete());
        if (check instanceof VetoCheck.Found known) {
            proof.show(known.proof());
            one.show(known.names().isEmpty() ? "" : known.names().getFirst());
            two.show(known.names().size() < 2 ? "" : known.names().get(1));
        }
        String said = check instanceof VetoCheck.Open
                ? "desk.veto.open"
                : check instanceof VetoCheck.Cleared ? "desk.veto.none" : "desk.veto.found";
        setAccessibleText(code + " " + state.veto().title() + "，" + models.get(said));
    }

    private void handIn() {
        models.verdicts().details(code, proofField.getText(), List.of(oneField.getText(), twoField.getText()));
    }

    @Override
    public void focusRow() {
        requestFocus();
    }

    @Override
    public void focusField() {
        if (fields.isVisible()) {
            Focus.into(proofField);
        }
    }

    @Override
    public void leave() {
        proof.flush();
        one.flush();
        two.flush();
    }
}
