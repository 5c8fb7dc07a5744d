package org.xingping.ui.desk;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xingping.ui.kit.Icon;

/** Says above the rows that laptops recorded different things, and the way to decide them. */
final class ConflictBanner extends HBox {
    private final DeskModels models;
    private final Label words = new Label();

    ConflictBanner(DeskModels models) {
        this.models = models;
        setId("desk-conflict-banner");
        getStyleClass().add("desk-sealed");
        words.setGraphic(Icon.TWO.node());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button decide = new Button(models.get("desk.conflicts.decide"));
        decide.setId("desk-conflicts-open");
        decide.setMinWidth(USE_PREF_SIZE);
        decide.setOnAction(_ -> models.leaving().conflicts().run());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, decide);
    }

    void show(Standing standing) {
        int count = standing.sheet().conflicts().size();
        setVisible(count > 0);
        words.setText(models.get("desk.conflicts", String.valueOf(count)));
    }
}
