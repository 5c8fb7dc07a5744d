package org.xingping.photo;

/**
 * Makes a part of a picture so coarse that no face and no number plate can be recognised in it: every block gets its mean
 * colour. A block is an eighth of the part's shorter side, and never below a fiftieth of the picture's longer side, so that
 * tiny parts become coarse too and nothing can be computed back.
 */
public final class Coarse {
    private Coarse() {}

    /**
     * Changes the part in place.
     *
     * @param argb the whole picture, row by row, 8 bits a channel
     * @param width of the whole picture, in pixels
     */
    public static void apply(int[] argb, int width, Outline.Hidden part) {
        apply(argb, width, part, block(part, width, argb.length / width));
    }

    /** The side of a block, in pixels, for a part of a picture of this size. */
    public static int block(Outline.Hidden part, int width, int height) {
        return Math.max(Math.min(part.width(), part.height()) / 8, Math.max(width, height) / 50);
    }

    /** The same with blocks of this size, for a cutting that is less than the picture. */
    public static void apply(int[] argb, int width, Outline.Hidden part, int block) {
        int height = argb.length / width;
        int right = Math.min(width, part.x() + part.width());
        int bottom = Math.min(height, part.y() + part.height());
        for (int y = Math.max(0, part.y()); y < bottom; y += block) {
            for (int x = Math.max(0, part.x()); x < right; x += block) {
                level(argb, width, x, y, Math.min(right, x + block), Math.min(bottom, y + block));
            }
        }
    }

    private static void level(int[] argb, int width, int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = argb[y * width + x];
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        int count = (right - left) * (bottom - top);
        int mean = 0xFF << 24 | (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                argb[y * width + x] = mean;
            }
        }
    }
}
