package org.xingping.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.Range;
import org.xingping.scoring.SectionComparison;

/** The radar of the sections beside its numbers; above them where the window is narrow. */
final class SectionPane extends ScrollPane {
    /** With fewer axes nothing is spanned. */
    private static final int AXES = 3;

    private static final double AIR = 12;
    private static final double WIDE = 900;
    private static final double DRAWN = 0.38;
    private static final double HIGH = 300;

    private final SectionTable table;
    private final List<Radar> radar;

    SectionPane(CompareViewModel model, CompareWords words) {
        Comparison comparison = model.comparison();
        this.table = new SectionTable(model, words);
        this.radar = comparison.sections().size() < AXES ? List.of() : List.of(radar(comparison, words));
        radar.forEach(drawn -> model.stressedProperty().subscribe(drawn::stress));
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setContent(new Both());
    }

    private static Radar radar(Comparison comparison, CompareWords words) {
        List<List<Optional<Range>>> shares = IntStream.range(
                        0, comparison.assessments().size())
                .mapToObj(place -> comparison.sections().stream()
                        .map(row -> row.parts().get(place).map(SectionComparison.Part::percent))
                        .toList())
                .toList();
        return new Radar(
                comparison.sections().stream()
                        .map(row -> words.section(row.section()))
                        .toList(),
                shares,
                words.radar(comparison));
    }

    void takeFocus() {
        applyCss(); // what is in a scroll pane is in the window only once that has its skin
        layout();
        table.requestFocus();
    }

    /** Drawing and numbers. */
    private final class Both extends Region {
        Both() {
            getChildren().addAll(radar);
            getChildren().add(table);
            table.fixedCellSizeProperty().subscribe(this::requestLayout);
        }

        private boolean isWide(double width) {
            return width >= WIDE && width * (1 - DRAWN) - AIR >= table.least();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        /** Never less than all rows take; what is higher than the window scrolls. */
        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            double drawn = radar.isEmpty() ? 0 : HIGH;
            return isWide(width)
                    ? Math.max(drawn, table.whole()) + 2 * AIR
                    : (radar.isEmpty() ? 0 : HIGH + AIR) + table.whole() + 2 * AIR;
        }

        @Override
        protected void layoutChildren() {
            double left = AIR;
            double top = AIR;
            for (Radar drawn : radar) {
                if (isWide(getWidth())) {
                    double width = Math.floor(getWidth() * DRAWN) - AIR;
                    drawn.resizeRelocate(left, top, width, getHeight() - 2 * AIR);
                    left += width + AIR;
                } else {
                    drawn.resizeRelocate(left, top, getWidth() - 2 * AIR, HIGH);
                    top += HIGH + AIR;
                }
            }
            double room = getHeight() - top - AIR;
            table.resizeRelocate(left, top, getWidth() - left - AIR, Math.min(room, table.whole()));
        }
    }
}
