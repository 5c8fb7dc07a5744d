package org.xingping.photo;

import java.util.List;

/**
 * Something drawn on a photo (标注): data, laid over the picture and never into the original. Places count in ten-thousandths
 * of the upright picture's width and height, so they fit any copy of it.
 */
public sealed interface Mark {
    /** The whole width or height. */
    int WHOLE = 10_000;

    /** Points to something: the head is at {@code to}. */
    record Arrow(Spot from, Spot to) implements Mark {}

    /** A frame between two opposite corners. */
    record Box(Spot one, Spot other) implements Mark {}

    /** An ellipse that fills the frame between two opposite corners. */
    record Ellipse(Spot one, Spot other) implements Mark {}

    /** A line drawn by hand, of at least two spots. */
    record Line(List<Spot> spots) implements Mark {
        public Line {
            spots = List.copyOf(spots);
            if (spots.size() < 2) {
                throw new IllegalArgumentException("a line of one spot");
            }
        }
    }

    /** Words; they begin at {@code at} and stand on it. */
    record Text(Spot at, String words) implements Mark {}

    /** A number in a disc, which a caption can refer to. */
    record Numeral(Spot at, int value) implements Mark {}

    /** What nobody may recognise, a face or a number plate: the frame is made coarse in every copy that is handed out. */
    record Blur(Spot one, Spot other) implements Mark {}

    /** A place on the picture, from its upper left corner; held inside it. */
    record Spot(int x, int y) {
        public Spot {
            x = Math.clamp(x, 0, WHOLE);
            y = Math.clamp(y, 0, WHOLE);
        }
    }
}
