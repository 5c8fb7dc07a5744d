package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.ScoringMode.FindingKind;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.Focus;

/**
 * One finding: kind, place, what is wrong, how many, how grave and what is asked. Enter keeps it, Esc leaves it as it was;
 * leaving keeps it too.
 */
final class FindingEditor extends VBox implements Focusing {
    private final RowState row;
    private final Optional<Finding> finding;
    private final DeskModels models;
    private final ToggleGroup kinds = new ToggleGroup();
    private final PlaceFields place;
    private final TextField what = new TextField();
    private final TextField count = new TextField();
    private final CorrectionFields correction;
    private final Label error = new Label();
    private boolean done;

    FindingEditor(RowState row, Optional<Finding> finding, DeskModels models) {
        this.row = row;
        this.finding = finding;
        this.models = models;
        getStyleClass().add("desk-choices");
        place = new PlaceFields(
                models, finding.map(Finding::place).orElse(Finding.Place.UNKNOWN), this::keep, () -> Focus.into(what));
        correction = new CorrectionFields(models, finding, this::keep);
        what.setText(finding.map(Finding::what).orElse(""));
        count.setText(String.valueOf(finding.map(Finding::count).orElse(1)));
        count.setPrefColumnCount(2);
        HBox fields = new HBox(
                place,
                field("desk-finding-what", models.get("desk.finding.what"), what),
                field("desk-finding-count", models.get("desk.finding.count"), count));
        HBox.setHgrow(fields.getChildren().get(1), Priority.ALWAYS);
        fields.getStyleClass().add("desk-figures");
        error.setId("desk-finding-error");
        error.getStyleClass().add("field-error");
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !place.isOffering()) {
                key.consume();
                done = true;
                models.scoring().closeDrawer();
            }
        });
        getChildren().addAll(heading(), fields, correction, error, buttons());
    }

    private Field<TextField> field(String id, String label, TextField field) {
        field.setOnAction(_ -> keep());
        return new Field<>(id, label, field);
    }

    private HBox heading() {
        HBox line = new HBox();
        line.getStyleClass().add("desk-figures");
        Label head = new Label(finding.map(known -> models.get("desk.finding.number", FindingNumber.of(known)))
                .orElse(models.get("desk.finding.new")));
        head.getStyleClass().add("title");
        line.getChildren().add(head);
        List<FindingKind> all = row.item().mode() instanceof ScoringMode.Deduction mode ? mode.kinds() : List.of();
        for (FindingKind kind : all) {
            RadioButton button = new RadioButton(
                    models.get("desk.phrase", kind.title(), kind.minus().brief()));
            button.setId("desk-kind-" + kind.code());
            button.setUserData(kind.code());
            button.setToggleGroup(kinds);
            button.setSelected(kind.code().equals(kind()) || (kinds.getSelectedToggle() == null && finding.isEmpty()));
            if (all.size() > 1) {
                line.getChildren().add(button);
            }
        }
        return line;
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button keep = new Button(models.get("desk.finding.keep"));
        keep.setId("desk-finding-keep");
        keep.setOnAction(_ -> keep());
        Label hint = new Label(models.get("desk.finding.hint"));
        hint.getStyleClass().add("hint");
        List<Node> line = new ArrayList<>(List.of(hint, gap));
        finding.ifPresent(known -> {
            Button withdraw = new Button(models.get("desk.finding.withdraw"));
            withdraw.setId("desk-finding-withdraw");
            withdraw.setOnAction(_ -> {
                done = true;
                models.findings().withdraw(known.id());
                models.scoring().askRow();
            });
            line.add(withdraw);
        });
        line.add(keep);
        HBox box = new HBox();
        box.getChildren().setAll(line);
        box.getStyleClass().add("desk-figures");
        return box;
    }

    private String kind() {
        return kinds.getSelectedToggle() != null
                ? String.valueOf(kinds.getSelectedToggle().getUserData())
                : finding.map(Finding::kind).orElse("");
    }

    private void keep() {
        try {
            put();
            models.scoring().closeDrawer();
        } catch (Problem problem) {
            error.setText(models.messages().word(problem));
        }
    }

    private void put() {
        models.findings()
                .put(
                        row.item(),
                        finding,
                        new FindingsViewModel.Written(
                                kind(), place.place(), what.getText(), count.getText(), correction.written()));
        done = true;
    }

    /** A count or a day that cannot be read is no reason to lose the words. */
    private void mend() {
        try {
            Figures.atLeastOne("", count.getText());
        } catch (Problem unreadable) {
            count.setText("1");
        }
        correction.mend();
    }

    @Override
    public void focus() {
        if (finding.isPresent()) {
            place.focus();
        } else {
            Focus.into(what);
        }
    }

    /** What was typed is kept where it says what is wrong. */
    @Override
    public void leave() {
        if (!done && !what.getText().isBlank()) {
            try {
                put();
            } catch (Problem unreadable) {
                mend();
                put();
            }
        }
    }
}
