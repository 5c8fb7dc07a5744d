package org.xingping.testkit.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes TIFF directories, which EXIF is made of as well: little-endian, the first directory at byte 8. */
@SuppressWarnings("ByteBufferBackingArray") // every buffer is allocated here
public final class TiffBytes {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    /** One directory: values by tag, in any order. */
    public static final class Directory {
        private final SortedMap<Integer, Value> values = new TreeMap<>();
        private @Nullable Directory next;

        public Directory text(int tag, String text) {
            byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
            return put(tag, new Value(ASCII, bytes.length, bytes, null));
        }

        public Directory shorts(int tag, int... numbers) {
            ByteBuffer bytes = buffer(2 * numbers.length);
            Arrays.stream(numbers).forEach(number -> bytes.putShort((short) number));
            return put(tag, new Value(SHORT, numbers.length, bytes.array(), null));
        }

        public Directory number(int tag, long number) {
            return put(tag, new Value(LONG, 1, buffer(4).putInt((int) number).array(), null));
        }

        /** Numerators and denominators in turn. */
        public Directory rationals(int tag, long... parts) {
            ByteBuffer bytes = buffer(4 * parts.length);
            Arrays.stream(parts).forEach(part -> bytes.putInt((int) part));
            return put(tag, new Value(RATIONAL, parts.length / 2, bytes.array(), null));
        }

        public Directory directory(int tag, Directory inner) {
            return put(tag, new Value(LONG, 1, new byte[0], inner));
        }

        /** Bytes that lie somewhere in the file; the tag says where. */
        public Directory elsewhere(int tag, byte[] bytes) {
            return put(tag, new Value(0, 1, bytes, null));
        }

        public Directory next(Directory following) {
            next = following;
            return this;
        }

        private Directory put(int tag, Value value) {
            values.put(tag, value);
            return this;
        }

        int size() {
            return values.size();
        }
    }

    /** A type of 0 stands for bytes elsewhere. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Value(
            int type, int count, byte[] bytes, @Nullable Directory inner) {}

    private ByteBuffer file = buffer(1 << 12);

    private TiffBytes() {}

    public static byte[] of(Directory first) {
        TiffBytes written = new TiffBytes();
        written.file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        written.place(first);
        return Arrays.copyOf(written.file.array(), written.file.position());
    }

    private int place(Directory directory) {
        int at = room(2 + 12 * directory.values.size() + 4);
        file.putShort(at, (short) directory.values.size());
        int entry = at + 2;
        for (var each : directory.values.entrySet()) {
            Value value = each.getValue();
            boolean elsewhere = value.type == 0;
            Directory inner = value.inner;
            file.putShort(entry, each.getKey().shortValue());
            file.putShort(entry + 2, (short) (elsewhere ? LONG : value.type));
            file.putInt(entry + 4, value.count);
            if (inner != null) {
                int placed = place(inner);
                file.putInt(entry + 8, placed);
            } else if (elsewhere || value.bytes.length > 4) {
                int placed = room(value.bytes.length);
                file.put(placed, value.bytes);
                file.putInt(entry + 8, placed);
            } else {
                file.put(entry + 8, value.bytes);
            }
            entry += 12;
        }
        if (directory.next != null) {
            int placed = place(directory.next);
            file.putInt(entry, placed);
        }
        return at;
    }

    private int room(int length) {
        int at = file.position() + (file.position() & 1);
        if (at + length > file.capacity()) {
            file = buffer(Math.max(2 * file.capacity(), at + length)).put(file.array(), 0, file.position());
        }
        file.position(at + length);
        return at;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
