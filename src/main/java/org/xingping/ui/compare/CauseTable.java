package org.xingping.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Points;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.LossCause;

/** By what points were lost, the most first: a bar with its number, how many it hit, and what it cost each. */
final class CauseTable extends Columns<LossCause> {
    /** Left and right of a cell together. */
    private static final double PADDING = 24;

    private final Comparison comparison;
    private final CompareWords words;

    CauseTable(CompareViewModel model, CompareWords words) {
        super("comparison-causes", words.get("comparison.causes"), words.get("comparison.causes.none"));
        this.comparison = model.comparison();
        this.words = words;
        getStyleClass().add("comparison-tall");
        int many = comparison.assessments().size();
        text(
                column("code", words.get("panel.column.code"), 76, 76),
                cause -> cause.why().code(),
                (cell, _) -> cell.getStyleClass().add("code"));
        cause();
        bars();
        TableColumn<LossCause, LossCause> hit = numbers("hit", words.get("comparison.hit"), 76, 76);
        text(
                hit,
                cause -> words.get("comparison.of", String.valueOf(cause.assessments()), String.valueOf(many)),
                (_, _) -> {});
        if (comparison.estates() > 1) {
            TableColumn<LossCause, LossCause> estates = numbers("estates", words.get("comparison.hit.estates"), 76, 76);
            text(
                    estates,
                    cause -> words.get(
                            "comparison.of", String.valueOf(cause.estates()), String.valueOf(comparison.estates())),
                    (_, _) -> {});
        }
        List<TableColumn<LossCause, LossCause>> each = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            int place = at;
            TableColumn<LossCause, LossCause> column = column(Series.of(at), 66, 66);
            text(column, cause -> lost(cause.lost().get(place)), (_, _) -> {});
            each.add(column);
        }
        spare(each);
        getItems().setAll(comparison.causes());
    }

    private static String lost(Points points) {
        return points.isZero() ? "–" : points.toString();
    }

    private void cause() {
        TableColumn<LossCause, LossCause> column = column("cause", words.get("comparison.cause"), 170, ANY);
        column.setCellFactory(_ -> new TableCell<>() {
            private final Label what = new Label();
            private final Label how = new Label();
            private final VBox both = new VBox(what, how);

            {
                what.getStyleClass().add("title");
                how.getStyleClass().add("hint");
                both.getStyleClass().add("comparison-figure");
            }

            @Override
            protected void updateItem(@Nullable LossCause cause, boolean empty) {
                super.updateItem(cause, empty);
                setGraphic(cause == null || empty ? null : both);
                if (cause != null && !empty) {
                    what.setText(words.what(cause, comparison));
                    how.setText(words.how(cause, comparison));
                }
            }
        });
    }

    private void bars() {
        Points most = comparison.causes().isEmpty()
                ? Points.ZERO
                : comparison.causes().getFirst().sum();
        TableColumn<LossCause, LossCause> column = column("lost", words.get("comparison.lost"), 150, ANY);
        column.setCellFactory(_ -> new TableCell<>() {
            private final LossBar bar = new LossBar();

            {
                bar.prefWidthProperty().bind(widthProperty().subtract(PADDING));
            }

            @Override
            protected void updateItem(@Nullable LossCause cause, boolean empty) {
                super.updateItem(cause, empty);
                setGraphic(cause == null || empty ? null : bar);
                if (cause != null && !empty) {
                    bar.show(cause.sum(), most);
                }
            }
        });
    }

    @Override
    String key(LossCause cause) {
        return cause.why().code() + "-" + comparison.causes().indexOf(cause);
    }

    @Override
    String aloud(LossCause cause) {
        return String.join(
                words.get("shelf.comma"),
                CompareWords.dotted(cause.why().code(), words.what(cause, comparison), words.how(cause, comparison)),
                words.get("comparison.lost") + " " + cause.sum(),
                words.get("comparison.hit") + " "
                        + words.get(
                                "comparison.of",
                                String.valueOf(cause.assessments()),
                                String.valueOf(comparison.assessments().size())));
    }
}
