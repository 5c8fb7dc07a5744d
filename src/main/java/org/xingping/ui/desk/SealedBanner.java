package org.xingping.ui.desk;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xingping.assessment.Kind;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Icon;

/** Says above the rows that nothing may be written, and the way to write again. */
final class SealedBanner extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final DeskModels models;
    private final Label words = new Label();
    private final Button reopen;

    /** @param reopen asks for the reason */
    SealedBanner(DeskModels models, Runnable reopen) {
        this.models = models;
        setId("desk-sealed");
        getStyleClass().add("desk-sealed");
        words.setGraphic(Icon.LOCK.node());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        this.reopen = new Button(models.get("desk.reopen"));
        this.reopen.setId("desk-reopen");
        this.reopen.setMinWidth(USE_PREF_SIZE);
        this.reopen.setOnAction(_ -> reopen.run());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, this.reopen);
    }

    void show(Standing standing) {
        Optional<Opened.Lock> lock = standing.opened().lock();
        setVisible(lock.isPresent() && !standing.opened().isPast());
        boolean sealed = lock.equals(Optional.of(Opened.Lock.SEALED));
        reopen.setVisible(sealed);
        if (sealed) {
            String at = standing.sheet().entries().reversed().stream()
                    .filter(entry -> entry.kind() instanceof Kind.Sealed)
                    .findFirst()
                    .map(entry -> DAY.format(entry.stamp().local()) + " "
                            + entry.person().name())
                    .orElse("");
            words.setText(
                    models.get("desk.sealed", String.valueOf(standing.sheet().revision()), at));
        } else {
            words.setText(lock.map(models.messages()::term).orElse(""));
        }
    }
}
