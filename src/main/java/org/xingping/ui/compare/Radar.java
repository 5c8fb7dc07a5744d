package org.xingping.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;
import org.xingping.checklist.Points;
import org.xingping.scoring.Range;

/**
 * A radar: an axis for each section from twelve o'clock on, rings at every fifth of the whole, one outline for each assessment.
 * Where something is still open a band lies between what is sure and what is possible. Only pixels are fractions.
 */
final class Radar extends Region {
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final PseudoClass STRESSED = PseudoClass.getPseudoClass("stressed");
    private static final int RINGS = 5;
    private static final double GAP = 10;
    private static final double LEAST = 220;
    private static final double NAME_EM = 6.6;

    private final List<Label> names;
    private final List<Line> spokes = new ArrayList<>();
    private final List<Polygon> rings = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<Outline> outlines = new ArrayList<>();

    /**
     * @param axes what stands at their ends
     * @param shares percent by axis, of each assessment; nothing where it has no such section
     * @param aloud all of it in words
     */
    Radar(List<String> axes, List<List<Optional<Range>>> shares, String aloud) {
        setId("comparison-radar");
        getStyleClass().add("radar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(aloud);
        names = axes.stream().map(axis -> label(axis, "radar-name")).toList();
        names.forEach(name -> name.setWrapText(true));
        for (int ring = 1; ring <= RINGS; ring++) {
            Polygon polygon = new Polygon();
            polygon.getStyleClass().add("radar-ring");
            rings.add(polygon);
            scale.add(label(String.valueOf(100 * ring / RINGS), "radar-scale"));
        }
        axes.forEach(_ -> {
            Line spoke = new Line();
            spoke.getStyleClass().add("radar-ring");
            spokes.add(spoke);
        });
        for (int at = 0; at < shares.size(); at++) {
            outlines.add(new Outline(Series.of(at), shares.get(at)));
        }
        getChildren().addAll(rings);
        getChildren().addAll(spokes);
        getChildren().addAll(scale);
        getChildren().addAll(names);
        outlines.reversed().forEach(outline -> getChildren().add(outline.group)); // the first lies on top
        getChildren().forEach(child -> child.setManaged(false));
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Lets the outline at this place stand out from the others; none does where there is no place. */
    void stress(Optional<Integer> place) {
        for (int at = 0; at < outlines.size(); at++) {
            Outline outline = outlines.get(at);
            boolean here = place.equals(Optional.of(at));
            outline.group.setViewOrder(here ? -1 : 0);
            outline.group.pseudoClassStateChanged(STRESSED, here);
            outline.group.pseudoClassStateChanged(FAINT, place.isPresent() && !here);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * LEAST;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST;
    }

    @Override
    protected void layoutChildren() {
        double wide = names.stream().mapToDouble(Radar::width).max().orElse(0);
        double high = names.stream()
                .mapToDouble(name -> name.prefHeight(width(name)))
                .max()
                .orElse(0);
        double radius = Math.max(0, Math.min(getWidth() / 2 - wide, getHeight() / 2 - high) - GAP);
        for (int axis = 0; axis < names.size(); axis++) {
            Point2D end = at(axis, radius);
            Line spoke = spokes.get(axis);
            spoke.setStartX(getWidth() / 2);
            spoke.setStartY(getHeight() / 2);
            spoke.setEndX(end.getX());
            spoke.setEndY(end.getY());
            place(names.get(axis), at(axis, radius + GAP), Math.cos(angle(axis)), Math.sin(angle(axis)));
        }
        for (int ring = 0; ring < RINGS; ring++) {
            double distance = radius * (ring + 1) / RINGS;
            List<Double> corners = new ArrayList<>();
            for (int axis = 0; axis < names.size(); axis++) {
                corners.addAll(
                        List.of(at(axis, distance).getX(), at(axis, distance).getY()));
            }
            rings.get(ring).getPoints().setAll(corners);
            place(scale.get(ring), at(0, distance).add(3, 0), 1, 0);
        }
        outlines.forEach(outline -> outline.lay(radius));
    }

    /** A long name stands on two lines. */
    private static double width(Label label) {
        double most = label.getFont().getSize() * NAME_EM;
        return Math.ceil(
                label.prefWidth(-1) <= most ? label.prefWidth(-1) : Math.max(most, label.prefWidth(-1) * 0.62));
    }

    /** Beside a point, on the side away from the middle. */
    private static void place(Label label, Point2D point, double right, double down) {
        double width = width(label);
        double height = label.prefHeight(width);
        label.resizeRelocate(
                Math.rint(point.getX() + width * (right - 1) / 2),
                Math.rint(point.getY() + height * (down - 1) / 2),
                width,
                height);
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / names.size() - Math.PI / 2;
    }

    private Point2D at(int axis, double distance) {
        return new Point2D(
                getWidth() / 2 + distance * Math.cos(angle(axis)), getHeight() / 2 + distance * Math.sin(angle(axis)));
    }

    /** What is drawn of one assessment. */
    private final class Outline {
        private final List<Optional<Range>> shares;
        private final boolean open;
        private final Path band = new Path();
        private final Polygon sure = new Polygon();
        private final Polygon possible = new Polygon();
        private final List<Region> marks = new ArrayList<>();
        private final Group group = new Group();

        Outline(Series series, List<Optional<Range>> shares) {
            this.shares = shares;
            this.open = !shares.stream().flatMap(Optional::stream).allMatch(Range::isExact);
            group.getStyleClass().addAll("radar-outline", series.styleClass());
            band.getStyleClass().add("radar-band");
            band.setFillRule(FillRule.EVEN_ODD);
            sure.getStyleClass().add("radar-line");
            possible.getStyleClass().add("radar-possible");
            sure.setStrokeLineJoin(StrokeLineJoin.ROUND);
            possible.setVisible(open);
            band.setVisible(open);
            shares.stream().flatMap(Optional::stream).forEach(_ -> marks.add(series.mark()));
            group.getChildren().addAll(band, possible, sure);
            group.getChildren().addAll(marks);
            group.setAutoSizeChildren(false);
        }

        void lay(double radius) {
            List<Point2D> low = points(radius, true);
            List<Point2D> high = points(radius, false);
            sure.getPoints().setAll(flat(low));
            possible.getPoints().setAll(flat(high));
            band.getElements().clear();
            ring(low);
            ring(high);
            for (int at = 0; at < marks.size(); at++) {
                Region mark = marks.get(at);
                double width = mark.prefWidth(-1);
                double height = mark.prefHeight(-1);
                mark.resizeRelocate(low.get(at).getX() - width / 2, low.get(at).getY() - height / 2, width, height);
            }
        }

        private List<Point2D> points(double radius, boolean low) {
            List<Point2D> points = new ArrayList<>();
            for (int axis = 0; axis < shares.size(); axis++) {
                int here = axis;
                shares.get(axis)
                        .map(range -> low ? range.low() : range.high())
                        .map(share -> radius * share.hundredths() / Points.HUNDRED.hundredths())
                        .ifPresent(distance -> points.add(at(here, distance)));
            }
            return points;
        }

        private void ring(List<Point2D> points) {
            for (int at = 0; at < points.size(); at++) {
                Point2D point = points.get(at);
                band.getElements()
                        .add(at == 0 ? new MoveTo(point.getX(), point.getY()) : new LineTo(point.getX(), point.getY()));
            }
            if (!points.isEmpty()) {
                band.getElements().add(new ClosePath());
            }
        }

        private static List<Double> flat(List<Point2D> points) {
            List<Double> flat = new ArrayList<>();
            points.forEach(point -> flat.addAll(List.of(point.getX(), point.getY())));
            return flat;
        }
    }
}
