package org.xingping.photo;

import java.util.ArrayList;
import java.util.List;
import org.xingping.photo.Ink.Stroke;
import org.xingping.photo.Ink.Touch;

/**
 * What ink looks like: a stroke as a row of round dabs so close together that they make a line. The hand's corners are
 * rounded off; the line is the thinner the faster it was drawn, or the fainter it was pressed where the pen tells.
 */
public final class Trail {
    /** In units of {@link Ink#WHOLE}. */
    private static final double STEP = 40;

    private static final double BROADEST = 26;
    private static final double NARROWEST = 9;

    /** The speed that halves the breadth, in units a millisecond: about two screen widths a second. */
    private static final double FAST = 25;

    /** How much of its breadth a line keeps from touch to touch, so that it swells and does not jump. */
    private static final double INERTIA = 0.65;

    private final List<Dab> dabs = new ArrayList<>();

    private Trail() {}

    /** A round spot of ink; all in units of {@link Ink#WHOLE}. */
    public record Dab(double x, double y, double radius) {}

    /** What ink takes up, in units of {@link Ink#WHOLE}. */
    public record Extent(double left, double top, double right, double bottom) {
        public double width() {
            return right - left;
        }

        public double height() {
            return bottom - top;
        }
    }

    /** The frame around all of the ink; throws where nothing is written. */
    public static Extent extent(Ink ink) {
        if (ink.isEmpty()) {
            throw new IllegalArgumentException("nothing is written");
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Stroke stroke : ink.strokes()) {
            for (Dab dab : of(stroke)) {
                left = Math.min(left, dab.x() - dab.radius());
                top = Math.min(top, dab.y() - dab.radius());
                right = Math.max(right, dab.x() + dab.radius());
                bottom = Math.max(bottom, dab.y() + dab.radius());
            }
        }
        return new Extent(left, top, right, bottom);
    }

    /** The dabs of a stroke in the order in which they were drawn; one at least. */
    public static List<Dab> of(Stroke stroke) {
        Trail trail = new Trail();
        List<Touch> touches = stroke.touches();
        Dab last = new Dab(touches.getFirst().x(), touches.getFirst().y(), radius(touches, 0, BROADEST));
        trail.dabs.add(last);
        Dab middle = last;
        for (int at = 1; at < touches.size(); at++) {
            Touch touch = touches.get(at);
            Dab next = new Dab(touch.x(), touch.y(), radius(touches, at, last.radius()));
            Dab halfway = between(last, next, 0.5);
            trail.curve(middle, last, halfway);
            middle = halfway;
            last = next;
        }
        trail.curve(middle, last, last);
        return List.copyOf(trail.dabs);
    }

    private static double radius(List<Touch> touches, int at, double before) {
        Touch touch = touches.get(at);
        if (touch.pressure() > 0) {
            return NARROWEST + (BROADEST - NARROWEST) * touch.pressure() / 1_000;
        }
        if (at == 0) {
            return before;
        }
        Touch from = touches.get(at - 1);
        double way = Math.hypot(touch.x() - from.x(), touch.y() - from.y());
        double speed = way / Math.max(1, touch.millis() - from.millis());
        double wanted = Math.max(NARROWEST, BROADEST / (1 + speed / FAST));
        return INERTIA * before + (1 - INERTIA) * wanted;
    }

    /** From one dab to the other, drawn towards a third on the way. */
    private void curve(Dab from, Dab pull, Dab to) {
        double one = Math.hypot(pull.x() - from.x(), pull.y() - from.y());
        double other = Math.hypot(to.x() - pull.x(), to.y() - pull.y());
        double way = 2 * Math.max(one, other); // what its fastest part would go
        int steps = (int) Math.ceil(way / STEP);
        for (int step = 1; step <= steps; step++) {
            double part = (double) step / steps;
            dabs.add(between(between(from, pull, part), between(pull, to, part), part));
        }
    }

    private static Dab between(Dab one, Dab other, double part) {
        return new Dab(
                one.x() + (other.x() - one.x()) * part,
                one.y() + (other.y() - one.y()) * part,
                one.radius() + (other.radius() - one.radius()) * part);
    }
}
