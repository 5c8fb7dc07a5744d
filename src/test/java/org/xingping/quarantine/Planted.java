package org.xingping.quarantine;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.xingping.testkit.photo.PictureFiles;

/** Parts of pictures that no camera writes, put together by hand. */
final class Planted {
    private Planted() {}

    /** Numbers below 256, as bytes. */
    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same file with other bytes at one place; negative places count from the end. */
    static byte[] patched(byte[] file, int at, int... values) {
        byte[] patched = file.clone();
        System.arraycopy(bytes(values), 0, patched, at < 0 ? file.length + at : at, values.length);
        return patched;
    }

    /** Where these bytes first stand. */
    static int find(byte[] file, int... values) {
        byte[] wanted = bytes(values);
        for (int at = 0; at <= file.length - wanted.length; at++) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("not in the file");
    }

    /** A JPEG that says another size in its frame header. */
    static byte[] sized(byte[] jpeg, int width, int height) {
        int frame = find(jpeg, 0xFF, 0xC0);
        return patched(jpeg, frame + 5, height >> 8, height & 0xFF, width >> 8, width & 0xFF);
    }

    /** A PNG of these chunks: name, content, name, content. */
    static byte[] png(Object... chunks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'));
        for (int i = 0; i < chunks.length; i += 2) {
            byte[] content = (byte[]) chunks[i + 1];
            byte[] named = PictureFiles.joined(latin((String) chunks[i]), content);
            CRC32 sum = new CRC32();
            sum.update(named);
            all.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
            all.writeBytes(named);
            all.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        }
        return all.toByteArray();
    }

    /**
     * A PNG's header chunk.
     *
     * @param type 0 gray, 2 colour, 3 palette, 6 colour with transparency
     */
    static byte[] ihdr(int width, int height, int bits, int type) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) type)
                .array();
    }

    /** So many zeros, deflated. */
    static byte[] deflated(long zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] part = new byte[1 << 16];
            for (long left = zeros; left > 0; left -= part.length) {
                out.write(part, 0, (int) Math.min(left, part.length));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A JPEG in four printing colours. */
    static byte[] cmyk(int width, int height) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, new Point());
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                raster.setPixel(x, y, new int[] {255 * x / width, 255 * y / height, 30, 10});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setDestinationType(null);
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), how);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A GIF of several frames. */
    static byte[] animated(BufferedImage... frames) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage frame : frames) {
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A GIF from its parts: a screen, then one frame, then whatever stands for its pixels. */
    static byte[] gif(int screen, int frame, int... pixels) {
        ByteBuffer head = ByteBuffer.allocate(13 + 6 + 10).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin("GIF89a")).putShort((short) screen).putShort((short) screen);
        head.put(bytes(0x80, 0, 0)).put(new byte[6]).put((byte) 0x2C).putInt(0);
        head.putShort((short) frame).putShort((short) frame).put((byte) 0);
        return PictureFiles.joined(head.array(), bytes(pixels), bytes(0x3B));
    }

    /** A BMP from its header alone and some bytes of pixels. */
    static byte[] bmp(int width, int height, int bits, int compression, byte[] pixels) {
        ByteBuffer head = ByteBuffer.allocate(54 + 1024).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin("BM")).putInt(head.capacity() + pixels.length).putInt(0).putInt(head.capacity());
        head.putInt(40)
                .putInt(width)
                .putInt(height)
                .putShort((short) 1)
                .putShort((short) bits)
                .putInt(compression);
        return PictureFiles.joined(head.array(), pixels);
    }

    /** A progressive JPEG whose last scan is said again and again. */
    static byte[] manyScans(BufferedImage picture, int scans) {
        byte[] jpeg = PictureFiles.jpeg(picture, 0.9f, true);
        int last = 0;
        for (int at = 2; at < jpeg.length - 1; at++) {
            last = jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xDA ? at : last;
        }
        byte[] scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg, 0, last);
        for (int i = 0; i < scans; i++) {
            all.writeBytes(scan);
        }
        all.writeBytes(bytes(0xFF, 0xD9));
        return all.toByteArray();
    }
}
