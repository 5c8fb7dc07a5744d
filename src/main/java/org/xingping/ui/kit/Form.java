package org.xingping.ui.kit;

import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * One modal dialog: a title, something to fill in or read, a default button (Enter) and one that leaves (Esc). It is opened
 * without waiting; the default button only asks, whoever knows the answer calls {@link #close}.
 */
public final class Form {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType cancel;
    private @Nullable Button accept;
    private @Nullable Node first;

    Form(@Nullable Window owner, Look look, String id, String title, Node content, String cancelWord) {
        cancel = new ButtonType(cancelWord, ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        pane.setId(id);
        pane.getStyleClass().add("form");
        pane.setContent(content);
        pane.getButtonTypes().add(cancel);
        pane.lookupButton(cancel).setId(id + "-cancel");
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.setGraphic(null);
        dialog.setResizable(false);
        if (owner != null) {
            dialog.initOwner(owner);
            dialog.initModality(Modality.WINDOW_MODAL);
        }
        look.apply(pane.getScene());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !key.isConsumed()) {
                key.consume();
                close();
            }
        });
        pane.getScene().yProperty().subscribe((_, _) -> fit()); // the system frames a window after it has shown it
        dialog.setOnShown(_ -> {
            fit(); // JavaFX takes a sentence for as wide as its one line and puts the dialog too far left
            if (first != null) {
                Focus.into(first);
            }
        });
    }

    /** Adds the default button; what it does may refuse by leaving the dialog open. */
    public Form accept(String word, Runnable ask) {
        ButtonType type = new ButtonType(word, ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().addFirst(type);
        Button button = (Button) pane.lookupButton(type);
        button.setId(pane.getId() + "-accept");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            ask.run();
        });
        accept = button;
        return this;
    }

    /** Where the focus begins. */
    public Form first(Node node) {
        first = node;
        return this;
    }

    /** Runs when the dialog has gone, whichever way. */
    public Form closed(Runnable then) {
        dialog.setOnHidden(_ -> then.run());
        return this;
    }

    /** While the answer is awaited the default button is dead, so that nothing is done twice. */
    public void busy(boolean now) {
        Objects.requireNonNull(accept, "no default button").setDisable(now);
    }

    /**
     * Takes the height its content now asks for, in the middle of its owner. Not by {@code sizeToScene}: on a real display
     * that passes through sizes nobody asked for, and may stay there. Nor by what is missing: there the content hears late of
     * the window's new height, and asked once more meanwhile would get the same again.
     */
    public void fit() {
        DialogPane pane = dialog.getDialogPane();
        Scene scene = pane.getScene();
        Window window = scene.getWindow();
        double frame = scene.getY() > 0
                ? scene.getY() + scene.getX() // above; below it is as broad as at the side
                : window.getHeight() - scene.getHeight(); // it does not stand in its frame yet, or has none
        double high = pane.prefHeight(pane.getWidth()) + frame;
        if (Math.abs(high - window.getHeight()) < 1) {
            return;
        }
        window.setHeight(high);
        Window owner = dialog.getOwner();
        if (owner != null) {
            window.setX(owner.getX() + (owner.getWidth() - window.getWidth()) / 2);
            window.setY(owner.getY() + Math.max(0, (owner.getHeight() - window.getHeight()) / 2));
        }
    }

    public void open() {
        dialog.show();
    }

    public void close() {
        dialog.setResult(cancel);
        dialog.close();
    }

    public boolean isOpen() {
        return dialog.isShowing();
    }
}
