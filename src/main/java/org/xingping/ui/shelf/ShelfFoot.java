package org.xingping.ui.shelf;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.xingping.settings.Settings;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Moments;
import org.xingping.ui.shelf.BackupViewModel.Safety;

/** The foot of the shelf: state of the data, age and place of the last backup, making one, who works here. */
final class ShelfFoot extends HBox {
    private static final Duration GROWS_OLDER = Duration.minutes(1);

    private final Messages messages;
    private final Moments moments;
    private final Label state = new Label();
    private final Label age = new Label();
    private final PauseTransition minute = new PauseTransition(GROWS_OLDER);

    /** {@code choose} asks for a folder, beginning at the one given. */
    ShelfFoot(
            BackupViewModel model,
            ObjectProperty<Settings> settings,
            Messages messages,
            Moments moments,
            Function<Optional<Path>, Optional<Path>> choose) {
        this.messages = messages;
        this.moments = moments;
        getStyleClass().add("shelf-foot");
        state.setId("data-state");
        age.setId("backup-age");
        Button backup = new Button(messages.get("shelf.backup"), Icon.BACKUP.node());
        backup.setId("backup");
        backup.getStyleClass().addAll("flat", "small");
        backup.setOnAction(_ -> choose.apply(model.folder()).ifPresent(model::backup));
        backup.disableProperty().bind(model.runningProperty());
        backup.textProperty()
                .bind(model.runningProperty()
                        .map(running -> messages.get(running ? "shelf.backup.running" : "shelf.backup")));
        Label who = new Label();
        who.setId("inspector");
        who.getStyleClass().add("hint");
        who.textProperty().bind(settings.map(this::who));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(state, age, backup, gap, who);
        model.safetyProperty().subscribe(this::show);
        minute.setOnFinished(_ -> {
            model.reload();
            minute.playFromStart();
        });
    }

    /** Grows older every minute from now on. */
    void start() {
        minute.playFromStart();
    }

    void stop() {
        minute.stop();
    }

    private void show(Safety safety) {
        state.setGraphic((safety.readOnly() ? Icon.LOCK : Icon.DOT).node());
        state.setText(messages.get(safety.readOnly() ? "shelf.data.readonly" : "shelf.data.good"));
        state.getStyleClass().removeAll("good", "needs");
        state.getStyleClass().add(safety.readOnly() ? "needs" : "good");
        age.getStyleClass().setAll("label", "hint");
        if (safety.wanted()) {
            age.getStyleClass().add("needs");
        }
        age.setGraphic(safety.wanted() ? Icon.WARNING.node() : null);
        age.setText(safety.last()
                .map(last -> Rows.dotted(
                        messages.get("shelf.backup.age", moments.ago(last.at())),
                        String.valueOf(last.file().getParent())))
                .orElse(messages.get("shelf.backup.none")));
    }

    private String who(Settings settings) {
        return settings.inspector() == null
                ? ""
                : Rows.dotted(settings.inspector().name(), messages.get("shelf.inspector"));
    }
}
