package org.xingping.ui.photos;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.xingping.photo.Coarse;
import org.xingping.photo.Mark;
import org.xingping.photo.Outline;

/** Marks as nodes over a picture, in its pixels. Each line lies on a lighter, wider one, so that it shows on any ground. */
final class MarkShapes {
    private final Image picture;

    MarkShapes(Image picture) {
        this.picture = picture;
    }

    Group of(Mark mark) {
        Group group = new Group();
        group.getStyleClass().add("mark");
        for (Outline outline : Outline.of(mark, (int) picture.getWidth(), (int) picture.getHeight())) {
            group.getChildren().addAll(nodes(outline));
        }
        return group;
    }

    private List<Node> nodes(Outline outline) {
        return switch (outline) {
            case Outline.Path path -> List.of(path(path, "mark-halo", 2.2), path(path, "mark-line", 1));
            case Outline.Words words when words.centred() -> List.of(words(words, "mark-numeral"));
            case Outline.Words words -> List.of(words(words, "mark-words-halo"), words(words, "mark-words"));
            case Outline.Hidden hidden -> List.of(hidden(hidden));
        };
    }

    private static Shape path(Outline.Path path, String style, double wider) {
        double[] points = new double[2 * path.points().size()];
        for (int at = 0; at < path.points().size(); at++) {
            points[2 * at] = path.points().get(at).x();
            points[2 * at + 1] = path.points().get(at).y();
        }
        Shape shape = path.closed() ? new Polygon(points) : new Polyline(points);
        shape.setStrokeWidth(path.width() * wider);
        shape.getStyleClass().addAll(style, path.filled() ? "filled" : "open");
        return shape;
    }

    private static Text words(Outline.Words words, String style) {
        Text text = new Text(words.text());
        text.setFont(Font.font(Font.getDefault().getFamily(), words.size()));
        text.getStyleClass().add(style);
        text.setStrokeWidth(words.size() / 6);
        text.setX(words.at().x());
        text.setY(words.at().y());
        if (words.centred()) {
            text.setTextOrigin(VPos.CENTER);
            text.setTextAlignment(TextAlignment.CENTER);
            text.setX(words.at().x() - text.getLayoutBounds().getWidth() / 2);
        }
        return text;
    }

    private ImageView hidden(Outline.Hidden part) {
        int whole = (int) picture.getWidth();
        int width = Math.clamp(part.width(), 0, whole - part.x());
        int height = Math.clamp(part.height(), 0, (int) picture.getHeight() - part.y());
        if (width == 0 || height == 0) {
            return new ImageView();
        }
        int[] pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(part.x(), part.y(), width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Coarse.apply(pixels, width, new Outline.Hidden(0, 0, width, height), Coarse.block(part, whole, (int)
                picture.getHeight()));
        WritableImage coarse = new WritableImage(width, height);
        coarse.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ImageView view = new ImageView(coarse);
        view.setX(part.x());
        view.setY(part.y());
        return view;
    }
}
