package org.xingping.testkit.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.xingping.testkit.photo.TiffBytes.Directory;

/** Pictures as files of all kinds, with and without EXIF. */
public final class PictureFiles {
    private PictureFiles() {}

    /**
     * As a camera's JPEG without its words.
     *
     * @param quality 0 to 1
     */
    public static byte[] jpeg(BufferedImage picture, float quality, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Any kind the JDK can write, by its name: png, gif, bmp, tiff. */
    public static byte[] file(BufferedImage picture, String kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, kind, bytes)) {
                throw new IllegalArgumentException("cannot be written as " + kind);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The JPEG with a segment right after its first mark. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + content.length + 4);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return all.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    public static byte[] jpegWithExif(byte[] jpeg, byte[] block) {
        return withSegment(jpeg, 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), block));
    }

    /** A simple WebP (one chunk, {@code VP8L} or {@code VP8 }) put into the extended form, which alone has room for EXIF. */
    public static byte[] webpWithExif(byte[] webp, int width, int height, byte[] block) {
        ByteBuffer all = ByteBuffer.allocate(webp.length + 18 + 8 + block.length + (block.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN);
        all.put(webp, 0, 12).put("VP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10);
        all.putInt(0x08); // there is EXIF
        all.put((byte) (width - 1)).put((byte) ((width - 1) >> 8)).put((byte) 0);
        all.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) 0);
        all.put(webp, 12, webp.length - 12);
        all.put("EXIF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(block.length)
                .put(block);
        return all.putInt(4, all.capacity() - 8).array();
    }

    /** An uncompressed TIFF in three colours with the words of a phone. */
    public static byte[] tiffWithExif(BufferedImage picture, PhoneExif exif) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] pixels = new byte[3 * width * height];
        for (int i = 0; i < width * height; i++) {
            int value = picture.getRGB(i % width, i / width);
            pixels[3 * i] = (byte) (value >> 16);
            pixels[3 * i + 1] = (byte) (value >> 8);
            pixels[3 * i + 2] = (byte) value;
        }
        return TiffBytes.of(exif.directories(
                tiffPicture(width, height).elsewhere(273, pixels).number(279, pixels.length)));
    }

    /** What a TIFF says of a picture in three colours; where its pixels lie is still to be said. */
    public static Directory tiffPicture(int width, int height) {
        return new Directory()
                .number(256, width)
                .number(257, height)
                .shorts(258, 8, 8, 8)
                .shorts(259, 1)
                .shorts(262, 2)
                .shorts(277, 3)
                .number(278, height);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
