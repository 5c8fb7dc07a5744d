package org.xingping.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The scale from zero to the maximum with the star cuts as ticks and what is still possible as a bar. All figures are whole
 * hundredths of a point; only pixels are fractions.
 */
public final class RangeScale extends Region {
    private static final double BAR = 10;
    private static final double TICK = 16;

    private final Region track = styled("range-track");
    private final Region bar = styled("range-bar");
    private final List<Region> ticks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private List<Cut> cuts = List.of();
    private long maximum = 1;
    private long low;
    private long high;

    public RangeScale() {
        getStyleClass().add("range-scale");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(track, bar);
    }

    /**
     * Where a star begins.
     *
     * @param at hundredths
     * @param label what stands below the tick, such as 95
     */
    public record Cut(long at, String label) {}

    /** The scale itself; {@code maximum} in hundredths. */
    public void scale(long maximum, List<Cut> cuts) {
        this.maximum = Math.max(1, maximum);
        this.cuts = List.copyOf(cuts);
        getChildren().removeAll(ticks);
        getChildren().removeAll(labels);
        ticks.clear();
        labels.clear();
        for (Cut cut : cuts) {
            Label label = new Label(cut.label());
            label.getStyleClass().add("range-label");
            ticks.add(styled("range-tick"));
            labels.add(label);
        }
        getChildren().addAll(ticks);
        getChildren().addAll(labels);
        requestLayout();
    }

    /** What is still possible, in hundredths, both included; equal when nothing is open. */
    public void show(long low, long high, String accessible) {
        this.low = low;
        this.high = high;
        setAccessibleText(accessible);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TICK + 2 + (labels.isEmpty() ? 0 : labels.getFirst().prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double top = (TICK - BAR) / 2;
        track.resizeRelocate(0, top, getWidth(), BAR);
        double from = pixel(low);
        double to = Math.max(pixel(high), from + 4); // an exact result is still to be seen
        bar.resizeRelocate(
                Math.min(from, getWidth() - 4), top, Math.min(to, getWidth()) - Math.min(from, getWidth() - 4), BAR);
        double leftmost = Double.POSITIVE_INFINITY;
        for (int at = 0;
                at < cuts.size();
                at++) { // descending: a label that would touch the one to its right is left out
            double x = snapPositionX(pixel(cuts.get(at).at()));
            ticks.get(at).resizeRelocate(x, 0, 1, TICK);
            Label label = labels.get(at);
            double width = label.prefWidth(-1);
            double left = snapPositionX(Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width)));
            boolean fits = left + width + 2 <= leftmost;
            label.setVisible(fits);
            label.resizeRelocate(left, TICK + 2, width, label.prefHeight(-1));
            leftmost = fits ? left : leftmost;
        }
    }

    private double pixel(long hundredths) {
        return getWidth() * Math.clamp((double) hundredths / maximum, 0, 1);
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().setAll(styleClass);
        region.setManaged(false);
        return region;
    }
}
