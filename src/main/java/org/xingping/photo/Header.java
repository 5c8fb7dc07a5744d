package org.xingping.photo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself before anybody decodes it: a picture of some kind and size that may be taken in, or the rule
 * that refuses it. Reading one takes milliseconds for any file, however hostile.
 */
public sealed interface Header permits Header.Picture, Header.Refused {
    /** 64 MB. */
    long MOST_BYTES = 64L << 20;

    long MOST_PIXELS = 250_000_000;

    /** In pixels. */
    int LONGEST_SIDE = 30_000;

    int MOST_PIXELS_PER_BYTE = 5_000;

    /**
     * May be taken in.
     *
     * @param width in pixels as stored, before any turning; 0 where the header does not tell (HEIC)
     * @param height likewise
     */
    record Picture(Format format, int width, int height) implements Header {}

    /**
     * May not.
     *
     * @param kind what it is instead, where it is no picture
     */
    record Refused(Refusal why, @Nullable FileKind kind) implements Header {}

    /**
     * Reads a header. The channel is left at any position.
     *
     * @throws IOException as the channel does; whatever is wrong with the bytes is a {@link Refused}
     */
    static Header read(SeekableByteChannel file) throws IOException {
        return of(new HeaderBytes((at, into) -> fill(file, at, into), file.size()));
    }

    /**
     * Whether the end of a picture is missing that has this header, as after a copy that was broken off. The channel is left
     * at any position.
     */
    static boolean isCut(SeekableByteChannel file, Format format) throws IOException {
        return Ending.isMissing(format, new HeaderBytes((at, into) -> fill(file, at, into), file.size()));
    }

    /** The header of a picture in memory, such as one of our previews. */
    static Header of(byte[] file) {
        try {
            return of(new HeaderBytes(
                    (at, into) -> {
                        int length = (int) Math.min(into.length, file.length - at);
                        System.arraycopy(file, (int) at, into, 0, length);
                        return length;
                    },
                    file.length));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // memory does not fail
        }
    }

    private static Header of(HeaderBytes file) throws IOException {
        if (file.size() == 0) {
            return new Refused(Refusal.EMPTY, null);
        }
        try {
            return switch (Magic.of(file)) {
                case Magic.Foreign(FileKind kind) -> new Refused(Refusal.NOT_A_PICTURE, kind);
                case Magic.Known(Format format)
                when file.size() > MOST_BYTES -> new Refused(Refusal.FILE_TOO_LARGE, null);
                case Magic.Known(Format format) when format == Format.HEIC -> new Picture(format, 0, 0);
                case Magic.Known(Format format) -> ruled(format, Size.of(format, file), file.size());
            };
        } catch (HeaderBytes.Damaged damaged) {
            return new Refused(Refusal.DAMAGED, null);
        }
    }

    private static Header ruled(Format format, Size size, long bytes) {
        long pixels = size.width() * size.height();
        if (size.width() > LONGEST_SIDE || size.height() > LONGEST_SIDE) {
            return new Refused(Refusal.SIDE_TOO_LONG, null);
        } else if (pixels > MOST_PIXELS) {
            return new Refused(Refusal.TOO_MANY_PIXELS, null);
        } else if (pixels > bytes * MOST_PIXELS_PER_BYTE) {
            return new Refused(Refusal.TOO_DENSE, null);
        }
        return new Picture(format, (int) size.width(), (int) size.height());
    }

    private static int fill(SeekableByteChannel file, long at, byte[] into) throws IOException {
        file.position(at);
        ByteBuffer buffer = ByteBuffer.wrap(into);
        while (buffer.hasRemaining() && file.read(buffer) >= 0) {
            // a channel may give less than it was asked for
        }
        return buffer.position();
    }
}
