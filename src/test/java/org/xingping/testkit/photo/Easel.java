package org.xingping.testkit.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** A picture that is drawn on in parts of its sides, 0 to 1, in shades of gray, as seen through a camera held by hand. */
final class Easel {
    private static final int LATTICE = 64;

    private final BufferedImage picture;
    private final Graphics2D graphics;

    Easel(int width, int height, Random hand) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(width, height);
        double zoom = 1 + 0.06 * hand.nextDouble();
        graphics.translate(0.5 + 0.06 * hand.nextDouble() - 0.03, 0.5 + 0.06 * hand.nextDouble() - 0.03);
        graphics.rotate(0.05 * hand.nextDouble() - 0.025);
        graphics.scale(zoom, zoom);
        graphics.translate(-0.5, -0.5);
    }

    void box(double x, double y, double width, double height, int shade) {
        fill(new Rectangle2D.Double(x, y, width, height), shade);
    }

    void oval(double x, double y, double width, double height, int shade) {
        fill(new Ellipse2D.Double(x, y, width, height), shade);
    }

    /** @param corners x and y in turn */
    void area(int shade, double... corners) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        fill(path, shade);
    }

    void line(double fromX, double fromY, double toX, double toY, double width, int shade) {
        graphics.setColor(gray(shade));
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    /** A line of signs, without a font, which a bare machine may not have. */
    void signs(Random random, double x, double y, double width, double height, double pen, int shade) {
        for (double left = x; left + height < x + width; left += height * 1.2) {
            for (int stroke = 0; stroke < 4; stroke++) {
                line(
                        left + height * random.nextDouble(),
                        y + height * random.nextDouble(),
                        left + height * random.nextDouble(),
                        y + height * random.nextDouble(),
                        pen,
                        shade);
            }
        }
    }

    /** Roughness from coarse to fine, and the noise of a sensor. */
    void texture(Random random, int rough) {
        int[] lattice = random.ints(LATTICE * LATTICE, -rough, rough + 1).toArray();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            int soft = at(lattice, x >> 5, y >> 5) / 2
                    + at(lattice, x >> 3, (y >> 3) + 17)
                    + at(lattice, x >> 1, (y >> 1) + 31);
            pixels[i] = shade((pixels[i] & 0xFF) + soft + random.nextInt(9) - 4);
        }
    }

    /** The picture in the light of its hour: brighter to one side, lighter or darker as a whole. */
    BufferedImage lit(Random hour) {
        graphics.dispose();
        double from = 0.8 + 0.3 * hour.nextDouble();
        double to = 0.8 + 0.3 * hour.nextDouble();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            double part = (double) (i % width) / width;
            pixels[i] = shade((int) ((pixels[i] & 0xFF) * (from + (to - from) * part)));
        }
        return picture;
    }

    private void fill(Shape shape, int shade) {
        graphics.setColor(gray(shade));
        graphics.fill(shape);
    }

    private static int at(int[] lattice, int column, int row) {
        return lattice[(row & (LATTICE - 1)) * LATTICE + (column & (LATTICE - 1))];
    }

    private static Color gray(int shade) {
        return new Color(shade(shade));
    }

    private static int shade(int value) {
        return Math.clamp(value, 0, 255) * 0x010101;
    }
}
