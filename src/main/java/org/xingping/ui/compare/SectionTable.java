package org.xingping.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.Opened;
import org.xingping.scoring.SectionComparison;

/** The numbers behind the radar: a row for each section and one for the total, a column for each assessment. */
final class SectionTable extends Columns<SectionTable.Line> {
    private static final double FIGURES = 116;

    /** What the heading takes, in rows. */
    private static final double HEADING = 0.75;

    /** Border, rounded corners and the bar to scroll sideways, in pixels. */
    private static final double BORDER = 24;

    private final Comparison comparison;
    private final CompareWords words;

    /** One section; the last line, which is of none, is the total. */
    record Line(Optional<SectionComparison> section) {}

    SectionTable(CompareViewModel model, CompareWords words) {
        super("comparison-sections", words.get("comparison.sections"), "");
        this.comparison = model.comparison();
        this.words = words;
        getStyleClass().add("comparison-tall");
        text(column("section", words.get("comparison.section"), 104, ANY), this::name, (cell, _) -> {
            cell.getStyleClass().add("title");
            cell.setWrapText(true);
        });
        for (int at = 0; at < comparison.assessments().size(); at++) {
            figures(at);
        }
        TableColumn<Line, Line> apart = numbers("apart", words.get("comparison.apart"), 84, 84);
        text(apart, this::apart, (_, _) -> {});
        spare(List.of(apart));
        List<Line> lines = new ArrayList<>();
        comparison.sections().forEach(section -> lines.add(new Line(Optional.of(section))));
        lines.add(new Line(Optional.empty()));
        getItems().setAll(lines);
    }

    /** The height in which no row is hidden. */
    double whole() {
        return getFixedCellSize() * (getItems().size() + HEADING) + BORDER;
    }

    private String name(Line line) {
        return line.section().map(row -> words.section(row.section())).orElseGet(() -> words.get("comparison.total"));
    }

    private String apart(Line line) {
        return line.section()
                .map(row -> row.apart().map(points -> points + "%").orElse("–"))
                .orElse("");
    }

    private void figures(int place) {
        TableColumn<Line, Line> column = column(Series.of(place), FIGURES, FIGURES);
        column.setCellFactory(_ -> new TableCell<>() {
            private final Label above = new Label();
            private final Label below = new Label();
            private final VBox both = new VBox(above, below);

            {
                above.getStyleClass().add("number");
                below.getStyleClass().add("hint");
                both.getStyleClass().add("comparison-figure");
            }

            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(line == null || empty ? null : both);
                if (line != null && !empty) {
                    above.setText(large(line, place));
                    below.setText(small(line, place));
                    below.setManaged(!below.getText().isEmpty());
                }
            }
        });
    }

    private String large(Line line, int place) {
        return line.section()
                .map(row -> CompareWords.percent(row.parts().get(place)))
                .orElseGet(() -> opened(place).rating().total().told());
    }

    private String small(Line line, int place) {
        return line.section()
                .map(row -> row.parts().get(place).map(CompareWords::score).orElse(""))
                .orElseGet(() -> "/ " + opened(place).rating().maximum().brief());
    }

    private Opened opened(int place) {
        return comparison.assessments().get(place);
    }

    @Override
    String key(Line line) {
        return line.section().map(row -> row.section().code()).orElse("total");
    }

    @Override
    String aloud(Line line) {
        List<String> parts = new ArrayList<>(List.of(name(line)));
        for (int at = 0; at < comparison.assessments().size(); at++) {
            parts.add(Series.of(at) + " " + large(line, at));
        }
        return String.join(words.get("shelf.comma"), parts);
    }
}
