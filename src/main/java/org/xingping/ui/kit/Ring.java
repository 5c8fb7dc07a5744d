package org.xingping.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** How much is answered: an arc from twelve o'clock, with or without the count inside. Its size follows the text. */
public final class Ring extends Region {
    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Label count = new Label();
    private final double em;

    /** A ring of {@code em} times the text size across; 3.2 holds a count such as 56/80. */
    public Ring(double em, boolean withCount) {
        this.em = em;
        getStyleClass().add("ring");
        setAccessibleRole(AccessibleRole.TEXT);
        track.getStyleClass().add("ring-track");
        arc.getStyleClass().add("ring-arc");
        arc.setType(ArcType.OPEN);
        count.getStyleClass().add("ring-count");
        count.setVisible(withCount);
        getChildren().addAll(track, arc, count);
        count.fontProperty().subscribe(this::requestLayout);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Shows the part; {@code accessible} is what is read aloud, with the words of the screen. */
    public void show(int answered, int all, String accessible) {
        double part = all == 0 ? 0 : Math.clamp((double) answered / all, 0, 1);
        arc.setStartAngle(90);
        arc.setLength(-360 * part);
        arc.setVisible(answered > 0);
        count.setText(answered + "/" + all);
        getStyleClass().removeAll("full");
        if (all > 0 && answered >= all) {
            getStyleClass().add("full");
        }
        setAccessibleText(accessible);
    }

    /** What the ring says inside: answered / all. */
    public String text() {
        return count.getText();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(em * size());
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(em * size());
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        double stroke = Math.max(3, getWidth() / 9);
        double radius = middle - stroke / 2;
        track.setCenterX(middle);
        track.setCenterY(middle);
        track.setRadius(radius);
        track.setStrokeWidth(stroke);
        arc.setCenterX(middle);
        arc.setCenterY(middle);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStrokeWidth(stroke);
        double width = count.prefWidth(-1);
        double height = count.prefHeight(-1);
        count.resizeRelocate(snapPositionX(middle - width / 2), snapPositionY(middle - height / 2), width, height);
    }

    /** The text size around, as the count (0.77 em) tells it. */
    private double size() {
        return count.getFont().getSize() / COUNT_EM;
    }

    /** The same figure stands in the stylesheet at .ring-count. */
    private static final double COUNT_EM = 0.77;
}
