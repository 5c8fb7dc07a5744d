package org.xingping.ui.desk;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xingping.ui.kit.Focus;

/** A reason in one's own words; Enter takes it, Esc goes back to the row. */
final class ReasonField extends HBox implements Focusing {
    private final TextField field = new TextField();

    ReasonField(boolean out, DeskModels models) {
        getStyleClass().add("desk-inline");
        String label = models.get(out ? "desk.reasons.out" : "desk.reasons.unable");
        field.setId("desk-reason");
        field.setAccessibleText(label);
        field.setPromptText(label);
        field.setOnAction(_ -> models.scoring().ownReason(field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                models.scoring().closeDrawer();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        Button take = new Button(models.get("desk.take"));
        take.setId("desk-reason-take");
        take.setOnAction(_ -> models.scoring().ownReason(field.getText()));
        getChildren().addAll(field, take);
    }

    @Override
    public void focus() {
        Focus.into(field);
    }
}
