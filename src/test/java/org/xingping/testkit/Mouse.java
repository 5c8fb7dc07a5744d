package org.xingping.testkit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.xingping.photo.Ink;

/** The left button of a mouse on a node, at places in the node's own pixels. */
public final class Mouse {
    private Mouse() {}

    /** Press, drag and release, as far as the type says. On the FX thread. */
    public static void act(Node node, EventType<MouseEvent> type, double x, double y) {
        Point2D at = node.localToScene(x, y); // an event that has no source yet counts from the scene
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(node, at.getX(), at.getY())));
    }

    /** Writes on a pad, as large as there is room. On the FX thread. */
    public static void write(Node pad, Ink ink) {
        double unit = Math.min(
                pad.getLayoutBounds().getWidth() / Ink.WHOLE,
                pad.getLayoutBounds().getHeight() / 4_400);
        for (Ink.Stroke stroke : ink.strokes()) {
            Ink.Touch first = stroke.touches().getFirst();
            act(pad, MouseEvent.MOUSE_PRESSED, first.x() * unit, first.y() * unit);
            stroke.touches().forEach(touch -> act(pad, MouseEvent.MOUSE_DRAGGED, touch.x() * unit, touch.y() * unit));
            Ink.Touch last = stroke.touches().getLast();
            act(pad, MouseEvent.MOUSE_RELEASED, last.x() * unit, last.y() * unit);
        }
    }
}
