package org.xingping.testkit.photo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/**
 * Photos as phones write them, the same for the same seed: a scene with soft and hard edges, fine strokes and noise, EXIF
 * with a thumbnail of 320x240. At 4000x3000 a file has some 3.4 MB.
 */
public final class PhonePhotos {
    private static final int SHAPES = 160;
    private static final int OCTAVES = 5;
    private static final float QUALITY = 0.92f;
    private static final int GRAIN = 13;

    private PhonePhotos() {}

    /** 12 megapixels, held upright (orientation 6). */
    public static byte[] photo(long seed) {
        return photo(seed, 4000, 3000, 6);
    }

    /** Of that size as stored. */
    public static byte[] photo(long seed, int width, int height, int orientation) {
        BufferedImage scene = scene(seed, width, height);
        byte[] thumbnail = PictureFiles.jpeg(thumbnail(scene), 0.75f, false);
        PhoneExif exif = PhoneExif.held(orientation).with(thumbnail);
        return PictureFiles.jpegWithExif(PictureFiles.jpeg(scene, QUALITY, false), exif.block());
    }

    /** The scene alone. */
    public static BufferedImage scene(long seed, int width, int height) {
        Random random = new Random(seed);
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scene.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, color(random, 255), width, height, color(random, 255)));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < SHAPES; i++) {
            graphics.setColor(color(random, 90 + random.nextInt(165)));
            double x = random.nextDouble() * width;
            double y = random.nextDouble() * height;
            double across = random.nextDouble() * width / 6;
            double down = random.nextDouble() * height / 6;
            graphics.fill(
                    random.nextBoolean()
                            ? new Rectangle2D.Double(x, y, across, down)
                            : new Ellipse2D.Double(x, y, across, down));
        }
        strokes(graphics, random, width, height);
        graphics.dispose();
        grain(((DataBufferInt) scene.getRaster().getDataBuffer()).getData(), random, width, height);
        return scene;
    }

    private static BufferedImage thumbnail(BufferedImage scene) {
        boolean wide = scene.getWidth() >= scene.getHeight();
        BufferedImage small = new BufferedImage(wide ? 320 : 240, wide ? 240 : 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(scene, 0, 0, small.getWidth(), small.getHeight(), null);
        graphics.dispose();
        return small;
    }

    /** Lines of signs as on a notice; without a font, which a bare machine may not have. */
    private static void strokes(Graphics2D graphics, Random random, int width, int height) {
        graphics.setColor(Color.BLACK);
        int sign = Math.max(4, width / 120);
        for (int line = 0; line < 6; line++) {
            int top = height / 10 + line * 2 * sign;
            for (int left = width / 10; left < width / 2; left += sign + 2) {
                for (int stroke = 0; stroke < 4; stroke++) {
                    int at = random.nextInt(sign);
                    if (random.nextBoolean()) {
                        graphics.fillRect(left, top + at, sign, Math.max(1, sign / 10));
                    } else {
                        graphics.fillRect(left + at, top, Math.max(1, sign / 10), sign);
                    }
                }
            }
        }
    }

    private static void grain(int[] pixels, Random random, int width, int height) {
        int[][] octaves = new int[OCTAVES][64 * 64];
        for (int[] octave : octaves) {
            for (int i = 0; i < octave.length; i++) {
                octave[i] = random.nextInt(2 * GRAIN + 1) - GRAIN;
            }
        }
        int state = random.nextInt() | 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int soft = 0;
                for (int octave = 0; octave < OCTAVES; octave++) {
                    soft += smooth(octaves[octave], x, y, 7 - octave);
                }
                state ^= state << 13;
                state ^= state >>> 17;
                state ^= state << 5;
                int fine = (state >>> 8) % (GRAIN + 1) - GRAIN / 2;
                pixels[y * width + x] = shifted(pixels[y * width + x], soft + fine);
            }
        }
    }

    /** Between four values of a lattice whose cells are {@code 2^cell} pixels wide. */
    private static int smooth(int[] lattice, int x, int y, int cell) {
        int size = 1 << cell;
        int column = x >> cell;
        int row = y >> cell;
        int right = x & (size - 1);
        int down = y & (size - 1);
        int upper = at(lattice, column, row) * (size - right) + at(lattice, column + 1, row) * right;
        int lower = at(lattice, column, row + 1) * (size - right) + at(lattice, column + 1, row + 1) * right;
        return (upper * (size - down) + lower * down) >> (2 * cell);
    }

    private static int at(int[] lattice, int column, int row) {
        return lattice[((row & 63) << 6) | (column & 63)];
    }

    private static int shifted(int pixel, int by) {
        int red = Math.clamp((pixel >> 16 & 0xFF) + by, 0, 255);
        int green = Math.clamp((pixel >> 8 & 0xFF) + by, 0, 255);
        int blue = Math.clamp((pixel & 0xFF) + by, 0, 255);
        return (red << 16) | (green << 8) | blue;
    }

    private static Color color(Random random, int alpha) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), alpha);
    }
}
