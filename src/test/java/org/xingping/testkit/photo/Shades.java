package org.xingping.testkit.photo;

import java.awt.image.BufferedImage;

/**
 * A picture in shades of gray as the child makes it for comparing: halved while that leaves enough, then one bilinear pass.
 *
 * @param pixels row by row, one unsigned byte each
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
public record Shades(byte[] pixels, int width, int height) {
    private static final int LONG_SIDE = 256;

    /** The longer side becomes 256 pixels, or stays what it is where it is shorter. */
    public static Shades of(BufferedImage picture) {
        Shades near = gray(picture);
        double scale = Math.min(1, LONG_SIDE / (double) Math.max(near.width, near.height));
        int width = Math.max(1, (int) Math.round(near.width * scale));
        int height = Math.max(1, (int) Math.round(near.height * scale));
        while (near.width >= 2 * width && near.height >= 2 * height) {
            near = near.halved();
        }
        return near.bilinear(width, height);
    }

    private static Shades gray(BufferedImage picture) {
        int[] colours = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        byte[] shades = new byte[colours.length];
        for (int i = 0; i < shades.length; i++) {
            int colour = colours[i];
            shades[i] = (byte) ((77 * (colour >> 16 & 0xFF) + 150 * (colour >> 8 & 0xFF) + 29 * (colour & 0xFF)) >> 8);
        }
        return new Shades(shades, picture.getWidth(), picture.getHeight());
    }

    private Shades halved() {
        Shades half = new Shades(new byte[(width / 2) * (height / 2)], width / 2, height / 2);
        for (int y = 0; y < half.height; y++) {
            for (int x = 0; x < half.width; x++) {
                int sum = at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1);
                half.pixels[y * half.width + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return half;
    }

    private Shades bilinear(int columns, int rows) {
        Shades fitted = new Shades(new byte[columns * rows], columns, rows);
        for (int y = 0; y < rows; y++) {
            double down = Math.clamp((y + 0.5) * height / rows - 0.5, 0, height - 1);
            for (int x = 0; x < columns; x++) {
                double across = Math.clamp((x + 0.5) * width / columns - 0.5, 0, width - 1);
                fitted.pixels[y * columns + x] = (byte) Math.round(between(across, down));
            }
        }
        return fitted;
    }

    private double between(double across, double down) {
        int x = (int) across;
        int y = (int) down;
        int right = Math.min(x + 1, width - 1);
        int below = Math.min(y + 1, height - 1);
        double upper = at(x, y) * (x + 1 - across) + at(right, y) * (across - x);
        double lower = at(x, below) * (x + 1 - across) + at(right, below) * (across - x);
        return upper * (y + 1 - down) + lower * (down - y);
    }

    private int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }
}
