package org.xingping.quarantine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.xingping.photo.Format;
import org.xingping.photo.Header;
import org.xingping.photo.NoPreview;

/**
 * What a child answers, and how it goes over the pipe. Reading believes nothing: a length is bounded before room is made for
 * it, and a JPEG is one that we write and no other, or reading fails.
 */
sealed interface Reply permits Reply.Glanced, Reply.Made, Reply.Burnt, Reply.None, Reply.Unreadable {
    record Glanced(Glance glance) implements Reply {}

    record Made(Preview.Made preview) implements Reply {}

    /** A view with outlines burnt in. */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record Burnt(byte[] view) implements Reply {}

    record None(NoPreview why) implements Reply {}

    /** The disk failed, or the original is not there; nothing is said about the picture. */
    record Unreadable() implements Reply {}

    /** What is asked of a child; it goes over by name, followed by the format's name and the path. */
    enum Question {
        GLANCE,
        PREVIEW,
        /** The same of a picture that is upright as it lies, whatever it says. */
        PREVIEW_UNTURNED,
        /** A view of ours with outlines burnt in, which follow the path. */
        BURN
    }

    /** A child's first word. */
    int READY = 0x58504A31;

    /** Noise of the largest size stays well below it. */
    int MOST_THUMBNAIL = 1 << 18;

    int MOST_VIEW = 1 << 23;

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Glanced(Glance glance) -> {
                out.writeByte(0);
                ClaimsWire.write(out, glance.claims());
                writeBytes(out, glance.thumbnail().orElse(new byte[0]));
            }
            case Made(Preview.Made made) -> {
                out.writeByte(1);
                writeBytes(out, made.thumbnail());
                writeBytes(out, made.view());
                out.writeShort(made.gray().width());
                out.writeShort(made.gray().height());
                out.write(made.gray().pixels());
            }
            case None(NoPreview why) -> {
                out.writeByte(2);
                out.writeUTF(why.name());
            }
            case Unreadable() -> out.writeByte(3);
            case Burnt(byte[] view) -> {
                out.writeByte(4);
                writeBytes(out, view);
            }
        }
        out.flush();
    }

    /**
     * The next answer.
     *
     * @throws IOException also where what comes is not what a sound child says
     */
    static Reply read(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case 0 -> new Glanced(new Glance(ClaimsWire.read(in), thumbnail(in)));
            case 1 -> made(in);
            case 2 -> new None(named(NoPreview.class, in.readUTF()));
            case 3 -> new Unreadable();
            case 4 -> new Burnt(ours(readBytes(in, 1, MOST_VIEW), Preview.VIEW));
            default -> throw new IOException("no such answer");
        };
    }

    private static Optional<byte[]> thumbnail(DataInputStream in) throws IOException {
        byte[] jpeg = readBytes(in, 0, MOST_THUMBNAIL);
        return jpeg.length == 0 ? Optional.empty() : Optional.of(ours(jpeg, Preview.THUMBNAIL));
    }

    private static Reply made(DataInputStream in) throws IOException {
        byte[] thumbnail = ours(readBytes(in, 1, MOST_THUMBNAIL), Preview.THUMBNAIL);
        byte[] view = ours(readBytes(in, 1, MOST_VIEW), Preview.VIEW);
        int width = bounded(in.readUnsignedShort(), 1, Gray.LONG_SIDE);
        int height = bounded(in.readUnsignedShort(), 1, Gray.LONG_SIDE);
        byte[] pixels = new byte[width * height];
        in.readFully(pixels);
        return new Made(new Preview.Made(thumbnail, view, new Gray(pixels, width, height)));
    }

    private static byte[] ours(byte[] jpeg, int longSide) throws IOException {
        boolean fits = Header.of(jpeg) instanceof Header.Picture(Format format, int width, int height)
                && format == Format.JPEG
                && Math.max(width, height) <= longSide;
        if (!fits || !PlainJpeg.is(jpeg)) {
            throw new IOException("no JPEG of ours");
        }
        return jpeg;
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in, int least, int most) throws IOException {
        byte[] bytes = new byte[bounded(in.readInt(), least, most)];
        in.readFully(bytes);
        return bytes;
    }

    static <E extends Enum<E>> E named(Class<E> type, String name) throws IOException {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unheardOf) {
            throw new IOException(unheardOf);
        }
    }

    static int bounded(int value, int least, int most) throws IOException {
        if (value < least || value > most) {
            throw new IOException("out of bounds");
        }
        return value;
    }
}
