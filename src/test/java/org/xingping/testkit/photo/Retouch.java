package org.xingping.testkit.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.Random;

/** What is done to a photo before it is handed in a second time. */
public final class Retouch {
    private Retouch() {}

    /**
     * Cut on all sides, made smaller (0.3 to 1), a little lighter or darker, more or less contrasty, and saved as a JPEG of
     * quality 0.5 to 0.9.
     *
     * @param kept the least part of its area that is left, 0 to 1
     */
    public static BufferedImage all(BufferedImage photo, Random random, double kept) {
        double side = Math.sqrt(kept);
        double area = kept + (1 - kept) * random.nextDouble();
        double across = Math.clamp(Math.sqrt(area) * (0.93 + 0.14 * random.nextDouble()), side, 1);
        double down = Math.clamp(area / across, side, 1);
        BufferedImage cut = cut(photo, random, across, down);
        double scale = 0.3 + 0.7 * random.nextDouble();
        BufferedImage small =
                resized(cut, Math.max(1, (int) (cut.getWidth() * scale)), Math.max(1, (int) (cut.getHeight() * scale)));
        float contrast = (float) (0.85 + 0.3 * random.nextDouble());
        float shift = (float) (128 * (1 - contrast) + 40 * random.nextDouble() - 20);
        BufferedImage lit = new RescaleOp(contrast, shift, null).filter(small, null);
        return PictureFiles.read(PictureFiles.jpeg(lit, 0.5f + 0.4f * random.nextFloat(), false));
    }

    /** A part of the picture, somewhere in it. */
    private static BufferedImage cut(BufferedImage photo, Random random, double across, double down) {
        int width = (int) (photo.getWidth() * across);
        int height = (int) (photo.getHeight() * down);
        int x = random.nextInt(photo.getWidth() - width + 1);
        int y = random.nextInt(photo.getHeight() - height + 1);
        return photo.getSubimage(x, y, width, height);
    }

    private static BufferedImage resized(BufferedImage picture, int width, int height) {
        BufferedImage resized = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = resized.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return resized;
    }
}
