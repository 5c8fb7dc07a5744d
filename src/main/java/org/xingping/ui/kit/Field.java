package org.xingping.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A control with its label above and, when something is wrong, the sentence below. The label belongs to the control (for
 * its mnemonic and for who listens instead of looking), and the control carries id and accessible text.
 */
public final class Field<C extends Control> extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final C control;
    private final Label above;
    private final StringProperty error = new SimpleStringProperty(this, "error", "");

    public Field(String id, String label, C control) {
        this.control = control;
        getStyleClass().add("field");
        control.setId(id);
        control.setMaxWidth(Double.MAX_VALUE);
        above = new Label();
        label(label);
        above.getStyleClass().add("field-label");
        above.setLabelFor(control);
        Label below = new Label();
        below.setId(id + "-error");
        below.getStyleClass().add("field-error");
        below.setWrapText(true);
        below.textProperty().bind(error);
        below.visibleProperty().bind(error.isNotEmpty());
        below.managedProperty().bind(error.isNotEmpty());
        error.subscribe(text -> {
            control.pseudoClassStateChanged(DANGER, !text.isEmpty());
            control.setAccessibleHelp(text);
        });
        getChildren().addAll(above, control, below);
    }

    /** Says anew what the control is for. */
    public void label(String words) {
        above.setText(words);
        control.setAccessibleText(words);
    }

    public C control() {
        return control;
    }

    /** What is wrong with the value; empty for nothing. */
    public StringProperty errorProperty() {
        return error;
    }
}
