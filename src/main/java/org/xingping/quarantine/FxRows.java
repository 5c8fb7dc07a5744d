package org.xingping.quarantine;

import java.io.InputStream;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/**
 * A JPEG through JavaFX: asked for exactly a half, a quarter or an eighth it scales inside the decoder, faster and better
 * than any other way at hand. It turns nothing upright, and calls a file that ends too early a whole picture.
 */
record FxRows(PixelReader pixels, int width, int height) implements Rows {
    private static final int[] DIVISORS = {8, 4, 2};

    /**
     * Decodes to the smallest size that leaves {@code longSide}.
     *
     * @return empty where JavaFX does not read this one, such as four colours
     */
    static Optional<Rows> read(InputStream jpeg, int width, int height, int longSide) {
        int by = 1;
        for (int divisor : DIVISORS) {
            by = by == 1 && Math.max(width, height) / divisor >= longSide ? divisor : by;
        }
        Image image = new Image(jpeg, reduced(width, by), reduced(height, by), false, false);
        PixelReader pixels = image.getPixelReader();
        return image.isError() || pixels == null
                ? Optional.empty()
                : Optional.of(new FxRows(pixels, (int) image.getWidth(), (int) image.getHeight()));
    }

    private static int reduced(int side, int by) {
        return Math.max(1, side / by);
    }

    @Override
    public void row(int y, int[] into) {
        pixels.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), into, 0, width);
    }
}
