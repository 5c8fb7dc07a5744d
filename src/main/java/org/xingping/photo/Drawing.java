package org.xingping.photo;

import java.util.ArrayList;
import java.util.List;
import org.xingping.photo.Mark.Spot;
import org.xingping.photo.Outline.Path;
import org.xingping.photo.Outline.Point;
import org.xingping.photo.Outline.Words;

/** Turns marks into outlines; widths and letters follow the picture's size, so that marks look alike on every copy. */
final class Drawing {
    private static final int CORNERS = 72;

    private final int width;
    private final int height;
    private final double line;

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
        this.line = Math.max(width, height) / 320.0;
    }

    List<Outline> of(Mark mark) {
        return switch (mark) {
            case Mark.Arrow(Spot from, Spot to) -> arrow(at(from), at(to));
            case Mark.Box(Spot one, Spot other) -> List.of(box(at(one), at(other)));
            case Mark.Ellipse(Spot one, Spot other) -> {
                Point a = at(one);
                Point b = at(other);
                Point middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
                yield List.of(ellipse(middle, Math.abs(a.x() - b.x()) / 2, Math.abs(a.y() - b.y()) / 2, false));
            }
            case Mark.Line(List<Spot> spots) ->
                List.of(new Path(spots.stream().map(this::at).toList(), false, false, line));
            case Mark.Text(Spot at, String words) -> List.of(new Words(at(at), words, line * 11, false));
            case Mark.Numeral(Spot at, int value) ->
                List.of(
                        ellipse(at(at), line * 8, line * 8, true),
                        new Words(at(at), String.valueOf(value), line * 10, true));
            case Mark.Blur(Spot one, Spot other) -> List.of(hidden(at(one), at(other)));
        };
    }

    private List<Outline> arrow(Point from, Point to) {
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        double length = line * 8;
        List<Point> head = new ArrayList<>(List.of(to));
        for (double side : new double[] {-0.45, 0.45}) {
            head.add(new Point(to.x() - length * Math.cos(angle + side), to.y() - length * Math.sin(angle + side)));
        }
        Point neck = new Point(to.x() - length * 0.7 * Math.cos(angle), to.y() - length * 0.7 * Math.sin(angle));
        return List.of(new Path(List.of(from, neck), false, false, line * 1.3), new Path(head, true, true, line * 0.4));
    }

    private Path box(Point one, Point other) {
        return new Path(
                List.of(one, new Point(other.x(), one.y()), other, new Point(one.x(), other.y())), true, false, line);
    }

    private Path ellipse(Point middle, double wide, double high, boolean filled) {
        List<Point> points = new ArrayList<>();
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            points.add(new Point(middle.x() + wide * Math.cos(angle), middle.y() + high * Math.sin(angle)));
        }
        return new Path(points, true, filled, line);
    }

    private Outline.Hidden hidden(Point one, Point other) {
        int left = (int) Math.floor(Math.min(one.x(), other.x()));
        int top = (int) Math.floor(Math.min(one.y(), other.y()));
        int right = (int) Math.ceil(Math.max(one.x(), other.x()));
        int bottom = (int) Math.ceil(Math.max(one.y(), other.y()));
        return new Outline.Hidden(left, top, Math.min(width, right) - left, Math.min(height, bottom) - top);
    }

    private Point at(Spot spot) {
        return Outline.at(spot, width, height);
    }
}
