package org.xingping.ui.desk;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Over the foot while pictures are taken in: how far, and the way to stop it. Scoring goes on meanwhile. */
final class ImportBar extends HBox {
    private final DeskModels models;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();

    ImportBar(DeskModels models) {
        this.models = models;
        setId("desk-importing");
        getStyleClass().add("desk-importing");
        managedProperty().bind(visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        words.setMinWidth(USE_PREF_SIZE);
        stop.setText(models.get("kit.cancel"));
        stop.setId("desk-importing-stop");
        stop.setFocusTraversable(false);
        getChildren().addAll(words, bar, stop);
        models.photos().importingProperty().subscribe(this::show);
    }

    private void show(Optional<TrayViewModel.Importing> now) {
        setVisible(now.isPresent());
        now.ifPresent(importing -> {
            words.setText(models.get(
                    "desk.photo.importing", String.valueOf(importing.done()), String.valueOf(importing.all())));
            bar.setProgress((double) importing.done() / importing.all());
            bar.setAccessibleText(words.getText());
            stop.setOnAction(_ -> importing.cancel().request());
        });
    }
}
