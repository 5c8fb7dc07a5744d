package org.xingping.ui.shelf;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.xingping.settings.Settings;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Moments;
import org.xingping.ui.shelf.BackupViewModel.Need;
import org.xingping.ui.shelf.BackupViewModel.Safety;

/** The foot of the shelf: state of the data, age and place of the last backup, making one, who works here. */
final class ShelfFoot extends HBox {
    private static final Duration GROWS_OLDER = Duration.minutes(1);

    private final Messages messages;
    private final Moments moments;
    private final Label state = new Label();
    private final Label age = new Label();
    private final Label place = new Label();
    private final PauseTransition minute = new PauseTransition(GROWS_OLDER);

    /** {@code act} makes a backup. */
    ShelfFoot(
            BackupViewModel model,
            ObjectProperty<Settings> settings,
            Messages messages,
            Moments moments,
            Runnable act) {
        this.messages = messages;
        this.moments = moments;
        getStyleClass().add("shelf-foot");
        state.setId("data-state");
        age.setId("backup-age");
        place.setId("backup-place");
        place.getStyleClass().addAll("hint", "may-shorten");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setMinWidth(0);
        Button backup = new Button("", Icon.BACKUP.node());
        backup.setId("backup");
        backup.getStyleClass().addAll("flat", "small");
        backup.setOnAction(_ -> act.run());
        backup.disableProperty().bind(model.runningProperty());
        backup.textProperty()
                .bind(model.runningProperty()
                        .map(running -> messages.get(running ? "shelf.backup.running" : "shelf.backup")));
        Label who = new Label();
        who.setId("inspector");
        who.getStyleClass().add("hint");
        who.textProperty().bind(settings.map(this::who));
        List.of(state, age, backup, who).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(state, age, place, backup, gap, who);
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
        String known = safety.last()
                .map(last -> messages.get("shelf.backup.age", moments.ago(last.at())))
                .orElse(messages.get("shelf.backup.none"));
        age.getStyleClass().setAll("label", "hint");
        switch (safety.need()) {
            case NONE -> age.setGraphic(null);
            case WANTED -> {
                age.getStyleClass().add("needs");
                age.setGraphic(Icon.WARNING.node());
            }
            case FAILED -> {
                age.getStyleClass().add("lost");
                age.setGraphic(Icon.ERROR.node());
            }
        }
        age.setText(safety.need() == Need.FAILED ? messages.get("shelf.backup.failed", known) : known);
        Optional<String> where =
                safety.last().map(last -> String.valueOf(last.file().getParent()));
        place.setText(where.orElse(""));
        place.setTooltip(where.map(Tooltip::new).orElse(null));
        place.setVisible(where.isPresent());
        place.setManaged(where.isPresent());
    }

    private String who(Settings settings) {
        return settings.inspector() == null
                ? ""
                : Rows.dotted(settings.inspector().name(), messages.get("shelf.inspector"));
    }
}
