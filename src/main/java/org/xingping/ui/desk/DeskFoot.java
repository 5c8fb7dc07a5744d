package org.xingping.ui.desk;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.xingping.assessment.ItemState;
import org.xingping.scoring.Rating;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.RangeScale;
import org.xingping.ui.kit.StarRow;

/** The foot of the desk: whether it is saved, the possible range, the stars, the counts; a red bar when it is not saved. */
final class DeskFoot extends VBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration PATIENCE = Duration.millis(500);

    private final DeskModels models;
    private final Label saved = new Label();
    private final PauseTransition slow = new PauseTransition(PATIENCE);
    private final HBox bar = new HBox();
    private final Label reason = new Label();
    private final RangeScale scale = new RangeScale();
    private final Label caption = new Label();
    private final Label total = new Label();
    private final StarRow stars = new StarRow();
    private final Label counts = new Label();

    DeskFoot(DeskModels models) {
        this.models = models;
        getStyleClass().add("desk-foot");
        saved.setId("desk-saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        slow.setOnFinished(_ -> saved.setText(models.get("desk.saving")));
        Region left = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        caption.setId("desk-total-caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        total.setId("desk-total");
        total.getStyleClass().add("total");
        total.setMinWidth(Region.USE_PREF_SIZE);
        stars.getStyleClass().add("large");
        counts.setId("desk-counts");
        counts.getStyleClass().add("hint");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        scale.setMaxWidth(300);
        scale.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(scale, Priority.SOMETIMES);
        HBox line = new HBox(saved, left, scale, caption, total, stars, counts);
        line.getStyleClass().add("desk-foot-line");
        getChildren().addAll(unsaved(), line);
        models.sheet().stateProperty().subscribe(this::show);
        models.sheet().standingProperty().subscribe(this::show);
    }

    private HBox unsaved() {
        reason.setWrapText(true);
        reason.setId("desk-unsaved");
        reason.setGraphic(Icon.ERROR.node());
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        Button retry = new Button(models.get("desk.unsaved.retry"));
        retry.setId("desk-retry");
        retry.setOnAction(_ -> models.sheet().retry());
        Button discard = new Button(models.get("desk.unsaved.discard"));
        discard.setId("desk-discard");
        discard.setOnAction(_ -> models.sheet().discard());
        bar.getChildren().addAll(reason, retry, discard);
        bar.getStyleClass().add("desk-unsaved");
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        return bar;
    }

    private void show(SaveState state) {
        slow.stop();
        bar.setVisible(state instanceof SaveState.Failed);
        saved.getStyleClass().removeAll("good", "lost");
        switch (state) {
            case SaveState.Saved _
            when models.past().isOn() -> {
                saved.setText(models.get("desk.past.foot"));
                saved.setGraphic(Icon.HISTORY.node());
            }
            case SaveState.Saved(Instant at) -> {
                saved.setText(models.get(
                        "desk.saved", CLOCK.format(at.atZone(models.sheet().zone()))));
                saved.setGraphic(Icon.DOT.node());
                saved.getStyleClass().add("good");
            }
            case SaveState.Saving _ -> {
                saved.getStyleClass().add("good");
                slow.playFromStart();
            }
            case SaveState.Failed(Throwable why, int waiting) -> {
                saved.setText(models.get("desk.unsaved"));
                saved.setGraphic(Icon.ERROR.node());
                saved.getStyleClass().add("lost");
                String words = why instanceof Problem problem
                        ? models.messages().word(problem)
                        : models.get("desk.unsaved.defect");
                reason.setText(models.get("desk.unsaved.reason", String.valueOf(waiting), words));
            }
        }
    }

    private void show(Standing standing) {
        Rating rating = standing.opened().rating();
        List<RangeScale.Cut> cuts = standing.opened().edition().checklist().stars().stream()
                .map(cut ->
                        new RangeScale.Cut(cut.from().hundredths(), cut.from().brief()))
                .toList();
        scale.scale(rating.maximum().hundredths(), cuts);
        boolean exact = rating.total().isExact();
        String figures = exact
                ? rating.total().low().toString()
                : rating.total().low() + " – " + rating.total().high();
        String word = models.get(exact ? "desk.total" : "desk.range");
        caption.setText(word);
        total.setText(figures);
        scale.show(rating.total().low().hundredths(), rating.total().high().hundredths(), word + " " + figures);
        String suggestion = models.get("desk.stars", models.messages().stars(rating.lowStars(), rating.highStars()));
        stars.show(rating.lowStars(), rating.highStars(), suggestion);
        long needs = standing.needs();
        counts.setText(DeskModels.dotted(List.of(
                suggestion,
                models.get(
                        "desk.answered",
                        String.valueOf(standing.answered()),
                        String.valueOf(standing.rows().size())),
                needs == 0 ? "" : models.get("desk.needs", String.valueOf(needs)),
                unable(rating))));
    }

    private String unable(Rating rating) {
        long unable = rating.count(ItemState.COULD_NOT_ASSESS);
        return unable == 0 ? "" : models.get("desk.unable", String.valueOf(unable));
    }

    /** Less beside the range where the window is narrow. */
    void narrow(boolean now) {
        scale.setVisible(!now);
        scale.setManaged(!now);
    }
}
