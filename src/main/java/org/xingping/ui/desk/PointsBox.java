package org.xingping.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.ItemState;
import org.xingping.scoring.Earlier;
import org.xingping.scoring.ItemScore;

/** The points of a row, large, right aligned: what is certain, of the full mark. */
final class PointsBox extends VBox {
    private final DeskModels models;
    private final Label got = new Label();
    private final Label of = new Label();
    private final Label below = new Label();
    private @Nullable Label last;

    PointsBox(DeskModels models) {
        this.models = models;
        getStyleClass().add("desk-points");
        got.getStyleClass().add("points");
        of.getStyleClass().add("muted");
        below.getStyleClass().addAll("hint", "needs");
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        HBox line = new HBox(got, of);
        line.setAlignment(Pos.BASELINE_RIGHT);
        line.getStyleClass().add("desk-points-line");
        getChildren().addAll(line, below);
        for (Label label : new Label[] {got, of, below}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
    }

    void show(RowState row) {
        got.getStyleClass().removeAll("lost", "muted");
        of.setText("/ " + row.item().points().brief());
        below.setText("");
        score(row);
        last(row, below.getText().isEmpty() ? LastWords.row(row, models) : "");
    }

    /** What the last visit gave stands below; where there was none, nothing does. */
    private void last(RowState row, String words) {
        if (words.isEmpty()) {
            getChildren().remove(last);
            last = null;
            return;
        }
        if (last == null) {
            last = new Label();
            last.getStyleClass().addAll("hint", "desk-last-points");
            last.setMinWidth(USE_PREF_SIZE);
            getChildren().add(last);
        }
        last.setText(words);
        boolean comparable = row.earlier().filter(Earlier::sameStandard).isPresent();
        last.setTooltip(comparable ? null : new Tooltip(models.get("desk.last.standard.changed")));
    }

    private void score(RowState row) {
        ItemScore score = row.score();
        switch (score.state()) {
            case OPEN -> {
                got.setText(models.messages().term(ItemState.OPEN));
                got.getStyleClass().add("muted");
            }
            case NOT_APPLICABLE -> {
                got.setText("—");
                got.getStyleClass().add("muted");
                of.setText("");
            }
            case COULD_NOT_ASSESS -> {
                got.setText("?");
                got.getStyleClass().add("muted");
            }
            case ANSWERED -> {
                got.setText(score.points().high().toString());
                if (row.losesPoints()) {
                    got.getStyleClass().add("lost");
                }
                below.setText(score.pending() ? models.get("desk.points.pending") : "");
            }
        }
    }
}
