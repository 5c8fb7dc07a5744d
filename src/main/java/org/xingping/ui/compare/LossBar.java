package org.xingping.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.xingping.checklist.Points;

/** Lost points as a number and, behind it, a bar beside the longest. */
final class LossBar extends Region {
    private static final double BAR = 10;
    private static final double GAP = 8;

    private final Label number = new Label();
    private final Region bar = new Region();
    private double part;

    LossBar() {
        number.getStyleClass().add("number");
        bar.getStyleClass().add("comparison-bar");
        getChildren().addAll(number, bar);
    }

    /** Shows a loss of no more than {@code most}. */
    void show(Points lost, Points most) {
        number.setText(lost.toString());
        part = (double) lost.hundredths() / Math.max(1, most.hundredths());
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return number.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double wide = number.getFont().getSize() * 3.4;
        double high = number.prefHeight(-1);
        double own = number.prefWidth(-1);
        number.resizeRelocate(
                snapPositionX(Math.max(0, wide - own)), snapPositionY((getHeight() - high) / 2), own, high);
        double room = Math.max(0, getWidth() - wide - GAP);
        bar.resizeRelocate(
                snapPositionX(wide + GAP), snapPositionY((getHeight() - BAR) / 2), Math.max(2, room * part), BAR);
    }
}
