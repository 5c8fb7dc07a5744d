package org.xingping.quarantine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The list at the end of a zip, held against what stands before each of its entries. */
final class ZipEntries {
    private static final int END = 0x06054B50;
    private static final int LISTED = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END_SIZE = 22;
    private static final int LISTED_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_LIST = 1 << 24;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 8;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final FileChannel file;

    /**
     * An entry that is no folder.
     *
     * @param at where its bytes begin
     * @param packed how many there are
     */
    record Entry(String name, boolean deflated, long at, long packed, long unpacked, long crc) {}

    /** An entry as the list has it. */
    private record Listed(Entry entry, long local, int flags) {}

    ZipEntries(FileChannel file) {
        this.file = file;
    }

    List<Entry> read() throws IOException {
        ByteBuffer end = end();
        int count = Short.toUnsignedInt(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long at = Integer.toUnsignedLong(end.getInt(16));
        long endsAt = file.size() - END_SIZE - Short.toUnsignedInt(end.getShort(20));
        NotReadable.atMost(MOST_ENTRIES, count);
        if (end.getInt(4) != 0 || at + size != endsAt || size > MOST_LIST) {
            throw NotReadable.damaged();
        }
        List<Listed> listed = list(bytes(at, (int) size), count);
        listed.sort(Comparator.comparingLong(Listed::local));
        List<Entry> entries = new ArrayList<>();
        long free = 0;
        for (Listed one : listed) {
            if (one.local() < free) {
                throw NotReadable.damaged();
            }
            Entry entry = found(one);
            free = entry.at() + entry.packed();
            if (free > at) {
                throw NotReadable.damaged();
            }
            if (!entry.name().endsWith("/")) {
                entries.add(entry);
            } else if (entry.unpacked() > 0) {
                throw NotReadable.damaged();
            }
        }
        return entries;
    }

    private ByteBuffer end() throws IOException {
        long size = file.size();
        int searched = (int) Math.min(size, END_SIZE + 0xFFFF);
        ByteBuffer tail = bytes(size - searched, searched);
        for (int at = searched - END_SIZE; at >= 0; at--) {
            boolean here =
                    tail.getInt(at) == END && at + END_SIZE + Short.toUnsignedInt(tail.getShort(at + 20)) == searched;
            if (here) {
                return tail.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw NotReadable.damaged();
    }

    private static List<Listed> list(ByteBuffer list, int count) throws IOException {
        List<Listed> listed = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + LISTED_SIZE > list.limit() || list.getInt(at) != LISTED) {
                throw NotReadable.damaged();
            }
            int flags = Short.toUnsignedInt(list.getShort(at + 8));
            int nameLength = Short.toUnsignedInt(list.getShort(at + 28));
            int more = Short.toUnsignedInt(list.getShort(at + 30)) + Short.toUnsignedInt(list.getShort(at + 32));
            if ((flags & ENCRYPTED) != 0) {
                throw new NotReadable(NoWorkbook.PASSWORD);
            } else if (at + LISTED_SIZE + nameLength + more > list.limit()) {
                throw NotReadable.damaged();
            }
            byte[] name = new byte[nameLength];
            list.get(at + LISTED_SIZE, name);
            Entry entry = new Entry(
                    name(name),
                    isDeflated(list.getShort(at + 10)),
                    0,
                    Integer.toUnsignedLong(list.getInt(at + 20)),
                    Integer.toUnsignedLong(list.getInt(at + 24)),
                    Integer.toUnsignedLong(list.getInt(at + 16)));
            listed.add(new Listed(entry, Integer.toUnsignedLong(list.getInt(at + 42)), flags));
            at += LISTED_SIZE + nameLength + more;
        }
        if (at != list.limit()) {
            throw NotReadable.damaged();
        }
        return listed;
    }

    private Entry found(Listed listed) throws IOException {
        Entry entry = listed.entry();
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer local = bytes(listed.local(), LOCAL_SIZE + name.length);
        byte[] there = new byte[name.length];
        local.get(LOCAL_SIZE, there);
        boolean sizes = (listed.flags() & SIZES_FOLLOW) != 0
                || (Integer.toUnsignedLong(local.getInt(14)) == entry.crc()
                        && isSize(local.getInt(18), entry.packed())
                        && isSize(local.getInt(22), entry.unpacked()));
        boolean same = local.getInt(0) == LOCAL
                && Short.toUnsignedInt(local.getShort(26)) == name.length
                && Arrays.equals(there, name)
                && isDeflated(local.getShort(8)) == entry.deflated()
                && (entry.deflated() || entry.packed() == entry.unpacked())
                && sizes;
        if (!same) {
            throw NotReadable.damaged();
        }
        long at = listed.local() + LOCAL_SIZE + name.length + Short.toUnsignedInt(local.getShort(28));
        return new Entry(entry.name(), entry.deflated(), at, entry.packed(), entry.unpacked(), entry.crc());
    }

    /** As the list says, or told in a field for very large ones, which the list then contradicts. */
    private static boolean isSize(int here, long said) {
        return here == -1 || Integer.toUnsignedLong(here) == said;
    }

    private static boolean isDeflated(short method) throws IOException {
        return switch (method) {
            case STORED -> false;
            case DEFLATED -> true;
            default -> throw NotReadable.damaged();
        };
    }

    /** A name as a spreadsheet program gives it, and nothing that could lead anywhere. */
    private static String name(byte[] bytes) throws IOException {
        String name = new String(bytes, StandardCharsets.UTF_8);
        boolean plain = Arrays.equals(name.getBytes(StandardCharsets.UTF_8), bytes)
                && name.matches("[^/\\\\:\\p{Cc}][^\\\\:\\p{Cc}]*")
                && !("/" + name + "/").contains("/../")
                && !("/" + name + "/").contains("/./")
                && !name.contains("//");
        if (!plain) {
            throw NotReadable.damaged();
        }
        return name;
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        if (at < 0 || at + length > file.size()) {
            throw NotReadable.damaged();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw NotReadable.damaged();
            }
        }
        return bytes.flip();
    }
}
