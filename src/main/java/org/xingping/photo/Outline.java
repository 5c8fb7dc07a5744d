package org.xingping.photo;

import java.util.ArrayList;
import java.util.List;
import org.xingping.photo.Mark.Spot;

/**
 * What a mark comes to on a picture of a certain size: plain outlines in its pixels. The window strokes them on the screen
 * and the child burns them into a copy, so both show the same.
 */
public sealed interface Outline {
    /** A place in pixels from the upper left corner. */
    record Point(double x, double y) {}

    /**
     * A line from point to point.
     *
     * @param closed whether it leads back to its first point
     * @param filled whether what it encloses is filled with the mark's colour
     * @param width of the line, in pixels
     */
    record Path(List<Point> points, boolean closed, boolean filled, double width) implements Outline {
        public Path {
            points = List.copyOf(points);
        }
    }

    /**
     * Text of one line.
     *
     * @param at the left end of its base line; its middle where it is {@code centred}
     * @param size of the letters, in pixels
     * @param centred in both directions, and in white: it stands in a disc of the mark's colour
     */
    record Words(Point at, String text, double size, boolean centred) implements Outline {}

    /** A frame in which nothing may be recognised; made coarse by {@link Coarse}. */
    record Hidden(int x, int y, int width, int height) implements Outline {}

    /** Of a mark on a picture of this size in pixels; what lies below comes first. */
    static List<Outline> of(Mark mark, int width, int height) {
        return new Drawing(width, height).of(mark);
    }

    /** The outlines of all marks: first what is hidden, then what is drawn, so that an arrow on a face stays whole. */
    static List<Outline> of(List<Mark> marks, int width, int height) {
        List<Outline> all = new ArrayList<>();
        for (boolean hidden : new boolean[] {true, false}) {
            marks.stream()
                    .filter(mark -> mark instanceof Mark.Blur == hidden)
                    .forEach(mark -> all.addAll(of(mark, width, height)));
        }
        return all;
    }

    /** The place of a spot on a picture of this size. */
    static Point at(Spot spot, int width, int height) {
        return new Point((double) spot.x() * width / Mark.WHOLE, (double) spot.y() * height / Mark.WHOLE);
    }
}
