package org.xingping.ui.signing;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.xingping.photo.Ink;
import org.xingping.photo.Trail;
import org.xingping.photo.Trail.Dab;

/** Ink on the screen, as {@code photo.InkPicture} puts it on paper. */
final class InkDrawing {
    private static final Color BLUE = Color.rgb(0x14, 0x20, 0x4A);

    private InkDrawing() {}

    static void clear(Canvas canvas) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    /** @param unit pixels a unit of {@link Ink#WHOLE} */
    static void draw(Canvas canvas, Ink.Stroke stroke, double unit) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setStroke(BLUE);
        graphics.setLineCap(StrokeLineCap.ROUND);
        List<Dab> dabs = Trail.of(stroke);
        Dab before = dabs.getFirst();
        for (Dab dab : dabs) {
            graphics.setLineWidth((before.radius() + dab.radius()) * unit);
            graphics.strokeLine(before.x() * unit, before.y() * unit, dab.x() * unit, dab.y() * unit);
            before = dab;
        }
    }
}
