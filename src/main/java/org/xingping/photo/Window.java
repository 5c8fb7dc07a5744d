package org.xingping.photo;

import java.util.ArrayList;
import java.util.List;

/** A part of a picture, in parts of its sides: 0 is left or top, 1 is right or bottom. */
record Window(double left, double top, double width, double height) {
    static final Window WHOLE = new Window(0, 0, 1, 1);

    /** The whole first, then parts of three sizes, so close together that every cut-out is nearly one of them. */
    static final List<Window> ALL = all();

    /** How far a window may reach over the edge, for what rounding costs. */
    private static final double HAIR = 0.01;

    private static final double LEAST_SIDE = 0.5;

    /** Whether it lies in the picture and is no mere detail of it. */
    boolean isPart() {
        return left >= -HAIR
                && top >= -HAIR
                && left + width <= 1 + HAIR
                && top + height <= 1 + HAIR
                && Math.min(width, height) >= LEAST_SIDE;
    }

    /**
     * The window around the same middle, as near as the edges allow, whose sides are in another ratio.
     *
     * @param ratio how much wider it is to be than high
     */
    Window shaped(double ratio) {
        double side = Math.sqrt(width * height);
        double fit = Math.min(1, Math.min(Math.sqrt(ratio), 1 / Math.sqrt(ratio)) / side);
        double across = side * fit * Math.sqrt(ratio);
        double down = side * fit / Math.sqrt(ratio);
        return inside(left + (width - across) / 2, top + (height - down) / 2, across, down);
    }

    /** The window elsewhere, as far as the edges allow. */
    Window pushed(double right, double down) {
        return inside(left + right, top + down, width, height);
    }

    private static Window inside(double left, double top, double width, double height) {
        return new Window(
                Math.clamp(left, 0, Math.max(0, 1 - width)),
                Math.clamp(top, 0, Math.max(0, 1 - height)),
                width,
                height);
    }

    private static List<Window> all() {
        List<Window> all = new ArrayList<>(List.of(WHOLE));
        for (int steps = 2; steps <= 4; steps++) {
            double side = 1.09 - 0.08 * steps;
            double step = (1 - side) / steps;
            for (int row = 0; row <= steps; row++) {
                for (int column = 0; column <= steps; column++) {
                    all.add(new Window(step * column, step * row, side, side));
                }
            }
        }
        return List.copyOf(all);
    }
}
