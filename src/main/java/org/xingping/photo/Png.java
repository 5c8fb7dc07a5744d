package org.xingping.photo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A bitmap as a picture file, pixel for pixel: what was pasted has no file of its own. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    /**
     * Eight bits a channel, without transparency.
     *
     * @param argb row by row from the top, one pixel each; transparent pixels become white as far as they are transparent
     */
    public static byte[] of(int[] argb, int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(argb.length / 2 + 64);
        file.writeBytes(SIGNATURE);
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(file, "IDAT", deflated(argb, width, height));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] deflated(int[] argb, int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
            byte[] row = new byte[1 + 3 * width]; // the first byte says that the row is not filtered
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int pixel = argb[y * width + x];
                    int alpha = pixel >>> 24;
                    for (int channel = 0; channel < 3; channel++) {
                        int value = pixel >> (16 - 8 * channel) & 0xFF;
                        row[1 + 3 * x + channel] = (byte) ((value * alpha + 255 * (255 - alpha)) / 255);
                    }
                }
                out.write(row, 0, row.length);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // memory does not fail
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
