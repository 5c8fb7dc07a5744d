package org.xingping.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.xingping.text.Messages;

/** The main window. Lives on the FX thread. */
public final class Shell {
    private final Messages messages;

    public Shell(Messages messages) {
        this.messages = messages;
    }

    /** Starts the toolkit and opens the window; to be called once, from outside the FX thread. */
    public void open() {
        Platform.startup(() -> show(new Stage()));
    }

    private void show(Stage stage) {
        stage.setTitle(messages.get("app.name"));
        stage.setScene(new Scene(new StackPane(new Label(messages.get("app.name"))), 1093, 614));
        stage.show();
    }
}
