package org.xingping.ui.kit;

import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.xingping.text.Messages;

/**
 * A masked field for a passphrase, which says when capitals are locked. What is typed leaves as characters, which whoever
 * takes them wipes.
 */
public final class PassphraseField extends VBox {
    private final Field<PasswordField> field;
    private final Label capitals;

    public PassphraseField(String id, String label, Messages messages) {
        getStyleClass().add("field");
        field = new Field<>(id, label, new PasswordField());
        capitals = new Label(messages.get("kit.capitals"), Icon.WARNING.node());
        capitals.setId(id + "-capitals");
        capitals.getStyleClass().add("hint");
        capitals.setVisible(false);
        capitals.managedProperty().bind(capitals.visibleProperty());
        PasswordField control = field.control();
        control.textProperty().subscribe(() -> field.errorProperty().set(""));
        control.addEventFilter(KeyEvent.KEY_RELEASED, _ -> look());
        control.focusedProperty().subscribe(this::look);
        getChildren().addAll(field, capitals);
    }

    /** Not every system tells. */
    private void look() {
        boolean locked = field.control().isFocused()
                && Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        if (locked != capitals.isVisible()) {
            capitals.setVisible(locked);
        }
    }

    /** What was typed, in characters of their own. */
    public char[] typed() {
        CharSequence typed = field.control().getCharacters();
        char[] characters = new char[typed.length()];
        for (int at = 0; at < characters.length; at++) {
            characters[at] = typed.charAt(at);
        }
        return characters;
    }

    public boolean isEmpty() {
        return field.control().getLength() == 0;
    }

    public void clear() {
        field.control().clear();
    }

    /** Where the focus goes. */
    public PasswordField control() {
        return field.control();
    }

    /** What is wrong with it; empty for nothing. */
    public StringProperty errorProperty() {
        return field.errorProperty();
    }
}
