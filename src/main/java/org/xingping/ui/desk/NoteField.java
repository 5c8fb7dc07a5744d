package org.xingping.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.xingping.ui.kit.Focus;
import org.xingping.ui.kit.Typing;

/** The note of an item, saved while it is typed; Enter or Esc goes back to the row, Shift+Enter begins a line. */
final class NoteField extends VBox implements Focusing {
    private final TextArea area = new TextArea();
    private final Typing typing;

    NoteField(RowState row, DeskModels models) {
        getStyleClass().add("desk-inline");
        area.setId("desk-note");
        area.setAccessibleText(models.get("desk.note.of", row.item().title()));
        area.setPromptText(models.get("desk.note.prompt"));
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.setText(row.note());
        typing = new Typing(area, Typing.SAVE, text -> models.scoring().note(row.code(), text));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean done = key.getCode() == KeyCode.ESCAPE || (key.getCode() == KeyCode.ENTER && !key.isShiftDown());
            if (done && !typing.isComposing()) {
                key.consume();
                typing.flush();
                models.scoring().closeDrawer();
            } else if (key.getCode() == KeyCode.ENTER && key.isShiftDown() && !typing.isComposing()) {
                key.consume();
                area.replaceSelection("\n");
            }
        });
        Label hint = new Label(models.get("desk.note.hint"));
        hint.getStyleClass().add("hint");
        getChildren().addAll(area, hint);
    }

    @Override
    public void focus() {
        Focus.into(area);
        area.end();
    }

    @Override
    public void leave() {
        typing.flush();
    }
}
