package org.xingping.ui.desk;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Claim;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.Verdict;
import org.xingping.checklist.Item;
import org.xingping.text.Problem;
import org.xingping.ui.desk.VerdictViewModel.ClaimState;
import org.xingping.ui.kit.Focus;
import org.xingping.ui.kit.Typing;

/** One bonus item: what it is worth, the papers that prove it and their date, whether it counts. */
final class ClaimRow extends VBox implements VerdictEntry {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String code;
    private final DeskModels models;
    private final Label answer = new Label();
    private final PointsBox points;
    private final CommandButton pending;
    private final CommandButton confirmed;
    private final CommandButton refused;
    private final VBox verdicts;
    private final HBox fields = new HBox();
    private final TextField papersField = new TextField();
    private final TextField dateField = new TextField();
    private final TextField reasonField = new TextField();
    private final VBox reasonBox;
    private final Label error = new Label();
    private final Typing papers;
    private final Typing date;
    private final Typing reason;

    ClaimRow(Item item, DeskModels models) {
        this.code = item.code();
        this.models = models;
        setId("desk-row-" + code);
        getStyleClass().addAll("card", "desk-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(true);
        Label tag = new Label(code);
        tag.getStyleClass().addAll("code", "desk-code");
        Label title = new Label(item.title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        answer.getStyleClass().add("hint");
        answer.setWrapText(true);
        VBox main = new VBox(title, answer);
        String english = item.gloss();
        if (models.glosses() && english != null) {
            Label gloss = new Label(english);
            gloss.getStyleClass().add("hint");
            main.getChildren().add(1, gloss);
        }
        main.getStyleClass().add("desk-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        pending = button("desk-claim-pending", Verdict.PENDING, "0", models.verdicts()::undecided);
        confirmed = button("desk-claim-confirmed", Verdict.CONFIRMED, "Y", models.verdicts()::yes);
        refused = button("desk-claim-refused", Verdict.REFUSED, "X", models.verdicts()::refuse);
        verdicts = new VBox(Grids.filled(List.of(pending, confirmed, refused), 3));
        verdicts.getStyleClass().add("desk-answer-box");
        points = new PointsBox(models);
        HBox line = new HBox(tag, main, verdicts, points);
        line.getStyleClass().add("desk-line");
        String proof = item.bonus() == null ? "" : item.bonus().proof();
        papersField.setPromptText(models.get("desk.claim.asked", proof));
        VBox papersBox = caption("desk-claim-papers", "desk.claim.papers", papersField);
        HBox.setHgrow(papersBox, Priority.ALWAYS);
        dateField.setPrefColumnCount(8);
        VBox dateBox = caption("desk-claim-date", "desk.claim.date", dateField);
        reasonBox = caption("desk-claim-reason", "desk.claim.reason", reasonField);
        reasonBox.managedProperty().bind(reasonBox.visibleProperty());
        fields.getChildren().addAll(papersBox, dateBox, reasonBox);
        fields.getStyleClass().addAll("desk-figures", "desk-below");
        fields.managedProperty().bind(fields.visibleProperty());
        error.setId("desk-claim-error-" + code);
        error.getStyleClass().addAll("field-error", "desk-below");
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        verdicts.disableProperty().bind(models.sheet().readOnly());
        fields.disableProperty().bind(models.sheet().readOnly());
        getChildren().addAll(line, fields, error);
        papers = new Typing(papersField, Typing.SAVE, _ -> handIn());
        date = new Typing(dateField, Typing.SAVE, _ -> handIn());
        reason = new Typing(reasonField, Typing.SAVE, _ -> handIn());
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> models.verdicts().focus(code));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                models.verdicts().focus(code);
            }
        });
    }

    private CommandButton button(String id, Verdict verdict, String cap, Runnable act) {
        return new CommandButton(id + "-" + code, models.messages().term(verdict), cap, () -> {
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

    void show(ClaimState state, boolean focused) {
        pseudoClassStateChanged(CHOSEN, focused);
        RowState row = state.row();
        Claim claim = state.claim();
        points.show(row);
        answer.setText(
                row.score().state() == ItemState.OPEN
                        ? models.get("desk.claim.open")
                        : models.wording()
                                .answer(row.item(), models.sheet().standing().sheet()));
        verdicts.setVisible(state.claimed());
        fields.setVisible(state.claimed() && (focused || claim.verdict() == Verdict.REFUSED));
        reasonBox.setVisible(claim.verdict() == Verdict.REFUSED);
        pending.chosen(claim.verdict() == Verdict.PENDING, "needs-look");
        confirmed.chosen(claim.verdict() == Verdict.CONFIRMED, "full");
        refused.chosen(claim.verdict() == Verdict.REFUSED, "lost");
        papers.show(claim.papers());
        date.show(Dates.text(claim.date()));
        reason.show(claim.reason() == null ? "" : claim.reason());
        setAccessibleText(
                code + " " + row.item().title() + "，" + models.messages().term(claim.verdict()));
    }

    private void handIn() {
        try {
            LocalDate day = Dates.read(models.get("desk.claim.date"), dateField.getText());
            error.setText("");
            models.verdicts().papers(code, papersField.getText(), day, reasonField.getText());
        } catch (Problem problem) {
            error.setText(models.messages().word(problem));
        }
    }

    @Override
    public void focusRow() {
        requestFocus();
    }

    @Override
    public void focusField() {
        if (fields.isVisible()) {
            Focus.into(reasonBox.isVisible() && reasonField.getText().isBlank() ? reasonField : papersField);
        }
    }

    @Override
    public void leave() {
        papers.flush();
        date.flush();
        reason.flush();
    }
}
