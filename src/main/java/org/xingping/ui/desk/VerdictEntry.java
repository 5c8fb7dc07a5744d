package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.xingping.ui.kit.Focus;

/** A row of the place 否决与加分认定. */
interface VerdictEntry {
    String code();

    void focusRow();

    /** Gives its first field the focus, where it has one now. */
    void focusField();

    /** Hands in what was typed. */
    void leave();

    /** Enter goes to the next field of the group and from the last back to the row; Esc goes back at once. */
    static void chain(TextField field, VerdictEntry row, Parent group) {
        field.setOnAction(_ -> {
            List<TextField> fields = fields(group);
            int next = fields.indexOf(field) + 1;
            if (next < fields.size()) {
                Focus.into(fields.get(next));
            } else {
                row.focusRow();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                row.focusRow();
            }
        });
    }

    private static List<TextField> fields(Parent group) {
        List<TextField> fields = new ArrayList<>();
        for (Node node : group.getChildrenUnmodifiable()) {
            if (node instanceof TextField field && field.isVisible()) {
                fields.add(field);
            } else if (node instanceof Parent parent && parent.isVisible()) {
                fields.addAll(fields(parent));
            }
        }
        return fields;
    }
}
