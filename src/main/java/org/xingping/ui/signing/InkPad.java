package org.xingping.ui.signing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.xingping.photo.Ink;
import org.xingping.photo.Ink.Stroke;
import org.xingping.photo.Ink.Touch;

/**
 * A pad to sign on by pen, touch or mouse, which all arrive as the mouse. The system tells no pressure; the breadth of a line
 * follows its speed instead.
 */
final class InkPad extends StackPane {
    /** Nearer touches than this say nothing new; in units of {@link Ink#WHOLE}. */
    private static final int NEAR = 12;

    private final Canvas written = new Canvas();
    private final Canvas pen = new Canvas();
    private final Region line = new Region();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Touch> drawing = new ArrayList<>();
    private long began;

    /** @param hint stands on the pad until something is written */
    InkPad(String hint) {
        setId("sign-pad");
        getStyleClass().add("ink-pad");
        setCursor(Cursor.CROSSHAIR);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(hint);
        Label words = new Label(hint);
        words.getStyleClass().add("ink-hint");
        words.visibleProperty().bind(empty.getReadOnlyProperty());
        words.setMouseTransparent(true);
        line.getStyleClass().add("ink-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        for (Canvas canvas : List.of(written, pen)) {
            canvas.setManaged(false);
            canvas.setMouseTransparent(true);
        }
        getChildren().addAll(line, words, written, pen);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::down);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::up);
    }

    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What is written so far. */
    Ink ink() {
        return new Ink(strokes);
    }

    void clear() {
        strokes.clear();
        drawing.clear();
        redraw();
    }

    /** Takes the last stroke off. */
    void undo() {
        if (!strokes.isEmpty()) {
            strokes.removeLast();
            redraw();
        }
    }

    private void down(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            began = strokes.isEmpty() ? System.nanoTime() : began;
            drawing.clear();
            touch(event);
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        if (!drawing.isEmpty()) {
            touch(event);
            event.consume();
        }
    }

    private void up(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !drawing.isEmpty()) {
            strokes.add(new Stroke(drawing));
            drawing.clear();
            redraw();
            event.consume();
        }
    }

    private void touch(MouseEvent event) {
        int x = place(event.getX());
        int y = place(event.getY());
        boolean near = !drawing.isEmpty()
                && Math.hypot(x - drawing.getLast().x(), y - drawing.getLast().y()) < NEAR;
        if (near || touches() + drawing.size() >= Ink.MOST) {
            return;
        }
        drawing.add(new Touch(x, y, (int) ((System.nanoTime() - began) / 1_000_000), 0));
        empty.set(false);
        InkDrawing.clear(pen);
        InkDrawing.draw(pen, new Stroke(drawing), unit());
    }

    private int touches() {
        return strokes.stream().mapToInt(stroke -> stroke.touches().size()).sum();
    }

    private int place(double pixels) {
        return Math.clamp(Math.round(pixels / unit()), 0, Ink.WHOLE);
    }

    /** Pixels a unit of ink. */
    private double unit() {
        return Math.max(1, getWidth()) / Ink.WHOLE;
    }

    private void redraw() {
        empty.set(strokes.isEmpty());
        InkDrawing.clear(pen);
        InkDrawing.clear(written);
        strokes.forEach(stroke -> InkDrawing.draw(written, stroke, unit()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        line.resizeRelocate(getWidth() * 0.08, getHeight() * 0.76, getWidth() * 0.84, 1);
        if (written.getWidth() != getWidth() || written.getHeight() != getHeight()) {
            for (Canvas canvas : List.of(written, pen)) {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
            }
            redraw();
        }
    }
}
