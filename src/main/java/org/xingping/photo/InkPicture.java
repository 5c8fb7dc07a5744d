package org.xingping.photo;

import java.util.Arrays;
import org.xingping.photo.Trail.Dab;

/**
 * Ink as a picture: dark blue on white, cut off close around what is written.
 *
 * @param png the file
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
public record InkPicture(byte[] png, int width, int height) {
    private static final int HIGHEST = 240;
    private static final int WIDEST = 960;
    private static final int MARGIN = 10;

    /** A box on paper is a centimetre high: what is thinner than this fades away there. */
    private static final double THINNEST = 3;

    private static final int BLUE = 0x14_20_4A;

    /** Throws where nothing is written. */
    public static InkPicture of(Ink ink) {
        Trail.Extent frame = Trail.extent(ink);
        double scale = Math.min(HIGHEST / frame.height(), WIDEST / frame.width());
        int width = (int) Math.ceil(frame.width() * scale) + 2 * MARGIN;
        int height = (int) Math.ceil(frame.height() * scale) + 2 * MARGIN;
        int[] argb = new int[width * height];
        Arrays.fill(argb, BLUE);
        for (Ink.Stroke stroke : ink.strokes()) {
            Dab before = null;
            for (Dab dab : Trail.of(stroke)) {
                Dab now = new Dab(
                        MARGIN + (dab.x() - frame.left()) * scale,
                        MARGIN + (dab.y() - frame.top()) * scale,
                        THINNEST + dab.radius() * scale);
                cover(argb, width, before == null ? now : before, now);
                before = now;
            }
        }
        return new InkPicture(Png.of(argb, width, height), width, height);
    }

    /** Makes opaque what lies on the way from one dab to the next, at its edges as far as it lies there. */
    private static void cover(int[] argb, int width, Dab from, Dab to) {
        double broad = Math.max(from.radius(), to.radius()) + 1;
        int height = argb.length / width;
        int bottom = Math.min(height - 1, (int) (Math.max(from.y(), to.y()) + broad));
        int right = Math.min(width - 1, (int) (Math.max(from.x(), to.x()) + broad));
        for (int y = Math.max(0, (int) (Math.min(from.y(), to.y()) - broad)); y <= bottom; y++) {
            for (int x = Math.max(0, (int) (Math.min(from.x(), to.x()) - broad)); x <= right; x++) {
                int alpha = (int) Math.round(255 * Math.clamp(depth(x + 0.5, y + 0.5, from, to), 0, 1));
                int at = y * width + x;
                argb[at] = Math.max(argb[at] >>> 24, alpha) << 24 | BLUE;
            }
        }
    }

    /** How far a place lies within the way, in pixels; 0.5 on its edge. */
    private static double depth(double x, double y, Dab from, Dab to) {
        double across = to.x() - from.x();
        double down = to.y() - from.y();
        double way = across * across + down * down;
        double part = way == 0 ? 0 : Math.clamp(((x - from.x()) * across + (y - from.y()) * down) / way, 0, 1);
        double away = Math.hypot(x - from.x() - part * across, y - from.y() - part * down);
        return from.radius() + (to.radius() - from.radius()) * part - away + 0.5;
    }
}
