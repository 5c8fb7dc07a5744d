package org.xingping.photo;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a picture to know it again after it was cut, made smaller, saved anew or made a little lighter or darker;
 * {@link Likenesses} does so. In bytes: its version, its
 * aspect, for each of {@link Window#ALL} the {@link Spectrum} of its shades, the
 * same of its {@link Relief}, and its {@link Grid}. Never changes.
 */
public final class Likeness {
    /** Of what is kept, in bytes. */
    public static final int LENGTH = 1 + Float.BYTES + 2 * Long.BYTES * Window.ALL.size() + Grid.CELLS;

    private static final byte VERSION = 1;

    private final byte[] bytes;

    private Likeness(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Of an upright picture. A longer side of 256 pixels is enough, and less than 100 makes it hard to know again.
     *
     * @param pixels row by row from the top, one unsigned byte each: 0 black, 255 white
     * @throws IllegalArgumentException if they are not as many as the sides say, or none
     */
    public static Likeness of(byte[] pixels, int width, int height) {
        if (width < 1 || height < 1 || pixels.length != (long) width * height) {
            throw new IllegalArgumentException("%d pixels of %dx%d".formatted(pixels.length, width, height));
        }
        double[] shades = new double[pixels.length];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = pixels[i] & 0xFF;
        }
        Sums sums = new Sums(shades, width, height);
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(VERSION).putFloat((float) width / height);
        putSpectra(bytes, sums);
        putSpectra(bytes, new Sums(Relief.of(shades, width, height), width, height));
        double[] cells = new double[Grid.CELLS];
        sums.cells(Window.WHOLE, Grid.SIDE, cells);
        for (double cell : cells) {
            bytes.put((byte) Math.round(cell));
        }
        return new Likeness(bytes.array());
    }

    /** From {@link #bytes}; empty if they are of another version or damaged in length. */
    public static Optional<Likeness> read(byte[] bytes) {
        return bytes.length == LENGTH && bytes[0] == VERSION
                ? Optional.of(new Likeness(bytes.clone()))
                : Optional.empty();
    }

    /** To keep; {@value #LENGTH} of them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** All spectra: those of the shades, window by window, then those of the relief. */
    long[] spectra() {
        long[] spectra = new long[2 * Window.ALL.size()];
        ByteBuffer.wrap(bytes, 1 + Float.BYTES, Long.BYTES * spectra.length)
                .asLongBuffer()
                .get(spectra);
        return spectra;
    }

    Grid grid() {
        return new Grid(
                Arrays.copyOfRange(bytes, LENGTH - Grid.CELLS, LENGTH),
                ByteBuffer.wrap(bytes).getFloat(1));
    }

    private static void putSpectra(ByteBuffer bytes, Sums sums) {
        double[] cells = new double[Spectrum.SIDE * Spectrum.SIDE];
        for (Window window : Window.ALL) {
            sums.cells(window, Spectrum.SIDE, cells);
            bytes.putLong(Spectrum.of(cells));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Likeness likeness && Arrays.equals(bytes, likeness.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
