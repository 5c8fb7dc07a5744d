package org.xingping.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one way in which a package is laid out: a plain zip that every program opens, each file stored as it is, one right
 * behind the other, with no time, no attributes, no comment, and nothing before, between or behind. A reader accepts only
 * what is byte for byte what this class writes; so no archive can mean one thing to us and another to somebody else, and
 * nothing unpacks to more than it takes.
 */
final class Profile {
    static final int MOST_FILES = 20_000;
    static final long MOST_BYTES = 20L << 30;
    static final int LONGEST_NAME = 160;

    /** Bytes of a file's header without its name. */
    static final int HEADER = 30;

    /** Bytes of a file's place in the list without its name. */
    static final int ENTRY = 46;

    /** Bytes that stand behind the name where the place lies beyond 4 GB. */
    static final int FAR_OFFSET = 12;

    /** Bytes of the end without what a package beyond 4 GB has before it. */
    static final int END = 22;

    /** Bytes of what stands before the end in a package beyond 4 GB. */
    static final int FAR_END = 56 + 20;

    /** What stands where a number would not fit. */
    static final long FAR = 0xFFFF_FFFFL;

    static final int HEADER_SIGN = 0x04034b50;
    static final int ENTRY_SIGN = 0x02014b50;
    static final int END_SIGN = 0x06054b50;
    static final int FAR_END_SIGN = 0x06064b50;
    static final int FAR_PLACE_SIGN = 0x07064b50;

    private static final short OLD = 20;
    private static final short NEW = 45;
    private static final short MIDNIGHT = 0;
    private static final short FIRST_OF_1980 = 0x21;
    private static final short OFFSET_FIELD = 1;

    private Profile() {}

    /** What stands before a file's bytes. */
    static byte[] header(Part part) {
        byte[] name = part.name().getBytes(StandardCharsets.US_ASCII);
        byte[] header = new byte[HEADER + name.length];
        ByteBuffer bytes = numbers(header).putInt(HEADER_SIGN).putShort(OLD);
        common(bytes, part, name, 0);
        bytes.put(name);
        return header;
    }

    /** The list of all files and the end: everything behind the last file's bytes. */
    static byte[] directory(List<Part> parts) {
        List<byte[]> entries = parts.stream().map(Profile::entry).toList();
        int length = entries.stream().mapToInt(entry -> entry.length).sum();
        long start = parts.isEmpty() ? 0 : parts.getLast().end();
        boolean far = start >= FAR;
        byte[] directory = new byte[length + (far ? FAR_END : 0) + END];
        ByteBuffer bytes = numbers(directory);
        entries.forEach(bytes::put);
        if (far) {
            bytes.putInt(FAR_END_SIGN).putLong(44).putShort(NEW).putShort(NEW);
            bytes.putInt(0).putInt(0).putLong(parts.size()).putLong(parts.size());
            bytes.putLong(length).putLong(start);
            bytes.putInt(FAR_PLACE_SIGN).putInt(0).putLong(start + length).putInt(1);
        }
        bytes.putInt(END_SIGN).putInt(0).putShort((short) parts.size()).putShort((short) parts.size());
        bytes.putInt(length).putInt((int) Math.min(start, FAR)).putShort((short) 0);
        return directory;
    }

    /** How a file stands in the list. */
    static byte[] entry(Part part) {
        byte[] name = part.name().getBytes(StandardCharsets.US_ASCII);
        boolean far = part.offset() >= FAR;
        int extra = far ? FAR_OFFSET : 0;
        byte[] entry = new byte[ENTRY + name.length + extra];
        ByteBuffer bytes = numbers(entry).putInt(ENTRY_SIGN).putShort(OLD);
        bytes.putShort(far ? NEW : OLD);
        common(bytes, part, name, extra);
        bytes.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        bytes.putInt((int) Math.min(part.offset(), FAR)).put(name);
        if (far) {
            bytes.putShort(OFFSET_FIELD).putShort((short) 8).putLong(part.offset());
        }
        return entry;
    }

    /** Bytes as numbers, in the order zip has them. */
    static ByteBuffer numbers(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void common(ByteBuffer bytes, Part part, byte[] name, int extra) {
        bytes.putShort((short) 0).putShort((short) 0).putShort(MIDNIGHT).putShort(FIRST_OF_1980);
        bytes.putInt(part.crc()).putInt((int) part.size()).putInt((int) part.size());
        bytes.putShort((short) name.length).putShort((short) extra);
    }
}
