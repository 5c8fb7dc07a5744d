package org.xingping.testkit.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.xingping.photo.Ink;

/** A hand that writes names: strokes with loops and a hand's unsteady speed. The same seed writes the same name. */
public final class Hand {
    private static final int STROKES = 9;
    private static final int TOUCHES = 24;

    private Hand() {}

    public static Ink signature(long seed) {
        Random random = new Random(seed);
        List<Ink.Stroke> strokes = new ArrayList<>();
        int millis = 0;
        for (int stroke = 0; stroke < STROKES; stroke++) {
            double x = 1_200 + stroke * 800;
            double y = 1_800 + random.nextInt(700);
            double angle = random.nextDouble() * 2 * Math.PI;
            double bend = (random.nextDouble() - 0.5) * 0.6;
            List<Ink.Touch> touches = new ArrayList<>();
            for (int touch = 0; touch < TOUCHES; touch++) {
                touches.add(
                        new Ink.Touch((int) Math.clamp(x, 0, Ink.WHOLE), (int) Math.clamp(y, 0, Ink.WHOLE), millis, 0));
                double way = 40 + random.nextInt(60);
                x += Math.cos(angle) * way;
                y += Math.sin(angle) * way;
                angle += bend;
                millis += 6 + random.nextInt(6);
            }
            strokes.add(new Ink.Stroke(touches));
            millis += 120;
        }
        return new Ink(strokes);
    }
}
