package org.xingping.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.textfield.CustomTextField;

/** The least a JavaFX program with one control from elsewhere can show. */
final class HelloWindow {
    private HelloWindow() {}

    public static void main(String[] args) {
        Started.watch(args[0]);
        Platform.startup(() -> {
            CustomTextField field = new CustomTextField();
            field.getStyleClass().add("hello");
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(new Label("Hello"), field), 1_024, 680));
            stage.show();
        });
    }
}
