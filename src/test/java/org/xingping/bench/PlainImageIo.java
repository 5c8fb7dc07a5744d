package org.xingping.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * The yardstick: what anybody would write on ImageIO. The whole picture, halved while it is twice too large, one bilinear
 * pass, a quarter turn, a JPEG of 1600 and one of 320 pixels. In a process of its own, like ours: a path in, two lengths and
 * the files out.
 */
final class PlainImageIo {
    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("jpeg").next();

    private PlainImageIo() {}

    public static void main(String[] args) throws IOException {
        ImageIO.setUseCache(false);
        PlainImageIo plain = new PlainImageIo();
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        while (true) {
            byte[][] made = plain.made(Files.readAllBytes(Path.of(in.readUTF())));
            for (byte[] jpeg : made) {
                out.writeInt(jpeg.length);
                out.write(jpeg);
            }
            out.flush();
        }
    }

    private byte[][] made(byte[] file) throws IOException {
        BufferedImage view = upright(fit(ImageIO.read(new ByteArrayInputStream(file)), 1600));
        return new byte[][] {jpeg(view, 0.82f), jpeg(fit(view, 320), 0.80f)};
    }

    private static BufferedImage fit(BufferedImage picture, int longSide) {
        BufferedImage now = picture;
        double scale = longSide / (double) Math.max(picture.getWidth(), picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        while (now.getWidth() >= 2 * width) {
            now = scaled(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return now.getWidth() == width ? now : scaled(now, width, height);
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    /** By a quarter to the right, as all photos of the bench were held. */
    private static BufferedImage upright(BufferedImage picture) {
        BufferedImage upright = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(picture, new AffineTransform(0, 1, -1, 0, picture.getHeight(), 0), null);
        graphics.dispose();
        return upright;
    }

    private byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        }
        return bytes.toByteArray();
    }
}
