package org.xingping.photo;

import java.util.List;

/**
 * A signature as it was written: its strokes, one after the other. Places are in ten-thousandths of the pad's width, in both
 * directions, so that no letter is stretched on another pad.
 */
public record Ink(List<Stroke> strokes) {
    /** The pad's width. It is never higher than wide. */
    public static final int WHOLE = 10_000;

    /** More touches no hand makes for one name; what goes beyond them is not written. */
    public static final int MOST = 6_000;

    public Ink {
        strokes = List.copyOf(strokes);
        if (strokes.stream().mapToInt(stroke -> stroke.touches().size()).sum() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " touches");
        }
    }

    /** One line between pen down and pen up. */
    public record Stroke(List<Touch> touches) {
        public Stroke {
            touches = List.copyOf(touches);
            if (touches.isEmpty()) {
                throw new IllegalArgumentException("a stroke without touches");
            }
        }
    }

    /**
     * Where the pen was, and when.
     *
     * @param x from the left, 0 to {@link #WHOLE}
     * @param y from the top, 0 to {@link #WHOLE}
     * @param millis since the first touch of the signature
     * @param pressure in thousandths of the strongest; 0 where the device does not tell
     */
    public record Touch(int x, int y, int millis, int pressure) {
        public Touch {
            if (x < 0 || x > WHOLE || y < 0 || y > WHOLE || millis < 0 || pressure < 0 || pressure > 1_000) {
                throw new IllegalArgumentException("no touch: " + x + "," + y + "," + millis + "," + pressure);
            }
        }
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }
}
