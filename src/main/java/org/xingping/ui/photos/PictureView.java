package org.xingping.ui.photos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;
import org.xingping.photo.Mark;
import org.xingping.photo.Mark.Spot;

/** One picture large: it fits the frame, the wheel or the keys make it larger, the mouse moves it; its marks lie over it. */
final class PictureView extends StackPane {
    private static final double STEP = 1.25;
    private static final double MOST = 8;

    private final Pane ground = new Pane();
    private final ImageView picture = new ImageView();
    private final Group marks = new Group();
    private final Group drawing = new Group();
    private final Group sheet = new Group(picture, marks, drawing);
    private final Scale scale = new Scale(1, 1);
    private final Translate move = new Translate();
    private final Label none = new Label();
    private final VBox nothing = new VBox(12, none);
    private final Label name = new Label();
    private final ProgressIndicator waiting = new ProgressIndicator();
    private double zoom = 1;
    private @Nullable Point2D grabbed;
    private @Nullable Hand hand;

    /** Who draws on the picture. Spots are told in ten-thousandths of it. */
    interface Hand {
        /** The button went down; false where the mouse is to move the picture instead. */
        boolean begin(Spot at, Node on, int clicks);

        void drag(Spot to);

        void end(Spot at);
    }

    PictureView() {
        getStyleClass().add("picture");
        ground.getStyleClass().add("picture-ground");
        sheet.getTransforms().addAll(move, scale);
        sheet.setManaged(false);
        ground.getChildren().add(sheet);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(ground.widthProperty());
        clip.heightProperty().bind(ground.heightProperty());
        ground.setClip(clip);
        drawing.setMouseTransparent(true);
        none.getStyleClass().add("desk-empty");
        none.setWrapText(true);
        waiting.setMaxSize(48, 48);
        name.getStyleClass().add("picture-name");
        name.visibleProperty().bind(name.textProperty().isNotEmpty());
        name.setMouseTransparent(true);
        StackPane.setAlignment(name, Pos.TOP_LEFT);
        nothing.setAlignment(Pos.CENTER);
        nothing.setPickOnBounds(false);
        getChildren().addAll(ground, waiting, nothing, name);
        ground.widthProperty().subscribe(this::lay);
        ground.heightProperty().subscribe(this::lay);
        ground.setOnScroll(this::scrolled);
        ground.setOnMousePressed(this::pressed);
        ground.setOnMouseDragged(this::dragged);
        ground.setOnMouseReleased(this::released);
    }

    /** Lets somebody draw; nobody, and the mouse moves the picture. */
    void hand(@Nullable Hand other) {
        hand = other;
    }

    /** What is seen, in the corner; empty where it is told elsewhere. */
    void name(String words) {
        name.setText(words);
    }

    /** Nothing to see yet. */
    void waiting() {
        picture.setImage(null);
        marks.getChildren().clear();
        nothing("", List.of());
        waiting.setVisible(true);
    }

    /** There will be nothing to see, why, and what could be done about it. */
    void none(String why, List<? extends Node> ways) {
        picture.setImage(null);
        marks.getChildren().clear();
        nothing(why, ways);
        waiting.setVisible(false);
    }

    private void nothing(String why, List<? extends Node> ways) {
        none.setText(why);
        nothing.getChildren().setAll(none);
        nothing.getChildren().addAll(ways);
    }

    /** Shows a picture, whole. */
    void show(Image image) {
        picture.setImage(image);
        nothing("", List.of());
        waiting.setVisible(false);
        zoom = 1;
        move.setX(0);
        move.setY(0);
        lay();
    }

    Optional<Image> image() {
        return Optional.ofNullable(picture.getImage());
    }

    /** Lays these over the picture. */
    void marks(List<Group> nodes) {
        marks.getChildren().setAll(nodes);
    }

    /** What is being drawn, before it is a mark. */
    void draw(Optional<Group> node) {
        drawing.getChildren().setAll(node.stream().toList());
    }

    /** Larger, or smaller, around the middle. */
    void zoom(int steps) {
        zoomAround(Math.pow(STEP, steps), ground.getWidth() / 2, ground.getHeight() / 2);
    }

    /** The whole picture. */
    void whole() {
        zoom = 1;
        lay();
    }

    private void scrolled(ScrollEvent wheel) {
        if (wheel.getDeltaY() != 0) {
            zoomAround(wheel.getDeltaY() > 0 ? STEP : 1 / STEP, wheel.getX(), wheel.getY());
            wheel.consume();
        }
    }

    /** What lies under this place of the frame stays there. */
    private void zoomAround(double factor, double x, double y) {
        double before = scale.getX();
        zoom = Math.clamp(zoom * factor, 1, MOST);
        double now = fit() * zoom;
        if (picture.getImage() != null && before > 0) {
            move.setX(x - (x - move.getX()) * now / before);
            move.setY(y - (y - move.getY()) * now / before);
            lay();
        }
    }

    private double fit() {
        Image image = picture.getImage();
        return image == null || ground.getWidth() <= 0
                ? 1
                : Math.min(ground.getWidth() / image.getWidth(), ground.getHeight() / image.getHeight());
    }

    /** Never leaves the frame empty on a side where the picture could fill it. */
    private void lay() {
        Image image = picture.getImage();
        if (image == null || ground.getWidth() <= 0) {
            return;
        }
        double now = fit() * zoom;
        scale.setX(now);
        scale.setY(now);
        move.setX(held(move.getX(), image.getWidth() * now, ground.getWidth()));
        move.setY(held(move.getY(), image.getHeight() * now, ground.getHeight()));
    }

    private static double held(double at, double size, double frame) {
        return size <= frame ? (frame - size) / 2 : Math.clamp(at, frame - size, 0);
    }

    private void pressed(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY || picture.getImage() == null) {
            return;
        }
        boolean draws = hand != null && hand.begin(spot(press), target(press), press.getClickCount());
        grabbed = draws ? null : new Point2D(press.getX() - move.getX(), press.getY() - move.getY());
    }

    private Node target(MouseEvent press) {
        return press.getPickResult().getIntersectedNode() == null
                ? ground
                : press.getPickResult().getIntersectedNode();
    }

    private void dragged(MouseEvent drag) {
        Point2D from = grabbed;
        if (from != null) {
            move.setX(drag.getX() - from.getX());
            move.setY(drag.getY() - from.getY());
            lay();
        } else if (hand != null && picture.getImage() != null) {
            hand.drag(spot(drag));
        }
    }

    private void released(MouseEvent release) {
        if (grabbed == null && hand != null && picture.getImage() != null) {
            hand.end(spot(release));
        }
        grabbed = null;
    }

    private Spot spot(MouseEvent mouse) {
        Image image = picture.getImage();
        Point2D at = sheet.parentToLocal(mouse.getX(), mouse.getY());
        return new Spot((int) Math.round(at.getX() / image.getWidth() * Mark.WHOLE), (int)
                Math.round(at.getY() / image.getHeight() * Mark.WHOLE));
    }

    /** The nodes of the marks, for whoever looks for the one that was hit. */
    List<Node> markNodes() {
        return new ArrayList<>(marks.getChildren());
    }
}
