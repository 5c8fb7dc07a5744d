package org.xingping.testkit.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** How near one picture comes to another of the same size. */
public final class Seen {
    private Seen() {}

    /** Peak signal to noise over the three colours, in dB; 99 for equal pictures. Pictures of different size are not compared. */
    public static double psnr(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            throw new IllegalArgumentException(
                    "%dx%d and %dx%d".formatted(one.getWidth(), one.getHeight(), other.getWidth(), other.getHeight()));
        }
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = (a >> shift & 0xFF) - (b >> shift & 0xFF);
                    sum += (long) difference * difference;
                }
            }
        }
        double mean = sum / (3.0 * one.getWidth() * one.getHeight());
        return mean == 0 ? 99 : Math.min(99, 10 * Math.log10(255 * 255 / mean));
    }

    /** The picture at another size, each pixel the mean of all that fall into it. For reductions. */
    public static BufferedImage reduced(BufferedImage picture, int width, int height) {
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                reduced.setRGB(x, y, mean(picture, x, y, width, height));
            }
        }
        return reduced;
    }

    private static int mean(BufferedImage picture, int x, int y, int width, int height) {
        double[] sums = new double[3];
        double weights = 0;
        double left = (double) x * picture.getWidth() / width;
        double right = (double) (x + 1) * picture.getWidth() / width;
        double top = (double) y * picture.getHeight() / height;
        double bottom = (double) (y + 1) * picture.getHeight() / height;
        for (int v = (int) top; v < bottom; v++) {
            for (int u = (int) left; u < right; u++) {
                double weight =
                        (Math.min(u + 1, right) - Math.max(u, left)) * (Math.min(v + 1, bottom) - Math.max(v, top));
                int value = picture.getRGB(u, v);
                sums[0] += weight * (value >> 16 & 0xFF);
                sums[1] += weight * (value >> 8 & 0xFF);
                sums[2] += weight * (value & 0xFF);
                weights += weight;
            }
        }
        return (int) Math.round(sums[0] / weights) << 16
                | (int) Math.round(sums[1] / weights) << 8
                | (int) Math.round(sums[2] / weights);
    }

    /** The picture larger or smaller, with hard edges. */
    public static BufferedImage stretched(BufferedImage picture, int width, int height) {
        BufferedImage stretched = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = stretched.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return stretched;
    }
}
