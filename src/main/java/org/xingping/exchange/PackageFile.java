package org.xingping.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.xingping.text.Problem;

/**
 * A package (评价包) opened to read, its layout already found to be ours: only files with names of ours, each where it must be
 * and described as it must be. What they say is not verified yet. For one thread at a time.
 */
final class PackageFile implements AutoCloseable {
    /** The most bytes of files that are read as a whole: all but photos and the workbook. */
    static final int MOST_DATA = 64 << 20;

    private static final int LARGEST_ENTRY = Profile.ENTRY + Profile.LONGEST_NAME + Profile.FAR_OFFSET;
    private static final int CHUNK = 256 * 1024;

    private final SeekableByteChannel file;
    private final List<Part> parts;

    /** Takes the bytes of a file, piece by piece. */
    @FunctionalInterface
    interface Taker {
        void take(ByteBuffer piece) throws IOException;
    }

    private PackageFile(SeekableByteChannel file, List<Part> parts) {
        this.file = file;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads the layout. Throws {@code problem.package.foreign} where the file is no package, {@code
     * problem.package.large} beyond the limits, {@code problem.package.name} for a name that is not ours, {@code
     * problem.package.layout} where a file is not laid out as we do, both naming it, {@code problem.package.end} where the list
     * itself is not. Closes the channel only then.
     */
    static PackageFile open(SeekableByteChannel file) throws IOException {
        try {
            return new PackageFile(file, new Reading(file).parts());
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** The file of this name. */
    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The bytes of a file that is neither photo nor workbook. */
    byte[] bytes(Part part) throws IOException {
        byte[] bytes = new byte[(int) part.size()];
        each(part, ByteBuffer.wrap(bytes)::put);
        return bytes;
    }

    /** Hands over the bytes of a file; throws {@code problem.package.damaged} where they are not what its header says. */
    void each(Part part, Taker taker) throws IOException {
        CRC32 crc = new CRC32();
        ByteBuffer piece = ByteBuffer.allocate(CHUNK);
        file.position(part.data());
        for (long left = part.size(); left > 0; ) {
            piece.clear().limit((int) Math.min(CHUNK, left));
            fill(file, piece);
            left -= piece.position();
            piece.flip();
            crc.update(piece.duplicate());
            taker.take(piece);
        }
        if ((int) crc.getValue() != part.crc()) {
            throw new Problem("problem.package.damaged", part.name());
        }
    }

    /** The same into a stream, as {@link PackageStream} and the disk want it. */
    void copy(Part part, OutputStream out) throws IOException {
        WritableByteChannel to = Channels.newChannel(out);
        each(part, piece -> writeAll(to, piece));
    }

    static void writeAll(WritableByteChannel to, ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            to.write(piece);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static void fill(SeekableByteChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new Problem("problem.package.foreign");
            }
        }
    }

    /** Finds the files by the list at the end, then compares list, end and headers with what we would have written. */
    private static final class Reading {
        private final SeekableByteChannel file;
        private final long size;

        Reading(SeekableByteChannel file) throws IOException {
            this.file = file;
            this.size = file.size();
        }

        List<Part> parts() throws IOException {
            if (size > Profile.MOST_BYTES) {
                throw new Problem("problem.package.large");
            }
            long start = start();
            long room = (long) Profile.MOST_FILES * LARGEST_ENTRY + Profile.FAR_END + Profile.END;
            if (start < 0 || start > size - Profile.END || size - start > room) {
                throw new Problem("problem.package.foreign");
            }
            byte[] list = read(start, (int) (size - start));
            List<Part> found = listed(list);
            names(found);
            headers(found, start);
            if (!Arrays.equals(list, Profile.directory(found))) {
                throw layout(different(found, list));
            }
            return found;
        }

        /** Where the list begins, as the end says. */
        private long start() throws IOException {
            if (size < Profile.END) {
                throw new Problem("problem.package.foreign");
            }
            ByteBuffer end = Profile.numbers(read(size - Profile.END, Profile.END));
            if (end.getInt(0) != Profile.END_SIGN) {
                throw new Problem("problem.package.foreign");
            }
            long start = Integer.toUnsignedLong(end.getInt(16));
            if (start != Profile.FAR) {
                return start;
            }
            long far = size - Profile.END - Profile.FAR_END;
            if (far < 0) {
                throw new Problem("problem.package.foreign");
            }
            ByteBuffer more = Profile.numbers(read(far, Profile.FAR_END));
            if (more.getInt(0) != Profile.FAR_END_SIGN) {
                throw new Problem("problem.package.foreign");
            }
            return more.getLong(48);
        }

        private static List<Part> listed(byte[] bytes) {
            ByteBuffer list = Profile.numbers(bytes);
            List<Part> parts = new ArrayList<>();
            while (list.remaining() >= Profile.ENTRY && list.getInt(list.position()) == Profile.ENTRY_SIGN) {
                int at = list.position();
                int length = Short.toUnsignedInt(list.getShort(at + 28));
                int extra = Short.toUnsignedInt(list.getShort(at + 30));
                if (length > Profile.LONGEST_NAME || list.remaining() < Profile.ENTRY + length + extra) {
                    throw layout("");
                }
                String name = new String(bytes, at + Profile.ENTRY, length, StandardCharsets.ISO_8859_1);
                long offset = Integer.toUnsignedLong(list.getInt(at + 42));
                if (offset == Profile.FAR && extra == Profile.FAR_OFFSET) {
                    offset = list.getLong(at + Profile.ENTRY + length + 4);
                }
                long size = Integer.toUnsignedLong(list.getInt(at + 24));
                parts.add(new Part(name, size, list.getInt(at + 16), offset));
                list.position(at + Profile.ENTRY + length + extra);
            }
            return parts;
        }

        private static void names(List<Part> parts) {
            if (parts.size() > Profile.MOST_FILES) {
                throw new Problem("problem.package.large");
            }
            Set<String> seen = new HashSet<>();
            long data = 0;
            for (Part part : parts) {
                if (!PartName.isAllowed(part.name()) || !seen.add(part.name())) {
                    throw new Problem("problem.package.name", PartName.shown(part.name()));
                }
                data += PartName.isLarge(part.name()) ? 0 : part.size();
                if (data > MOST_DATA) {
                    throw new Problem("problem.package.large");
                }
            }
            if (parts.isEmpty() || !parts.getFirst().name().equals(PartName.MANIFEST)) {
                throw new Problem("problem.package.foreign");
            }
        }

        private void headers(List<Part> parts, long start) throws IOException {
            long next = 0;
            for (Part part : parts) {
                if (part.offset() != next || part.end() > start) {
                    throw layout(part.name());
                }
                byte[] ours = Profile.header(part);
                if (!Arrays.equals(read(next, ours.length), ours)) {
                    throw layout(part.name());
                }
                next = part.end();
            }
            if (next != start) {
                throw layout(parts.getLast().name());
            }
        }

        /** The first file that the list does not describe as we do. */
        private static String different(List<Part> parts, byte[] list) {
            int at = 0;
            for (Part part : parts) {
                byte[] ours = Profile.entry(part);
                if (!Arrays.equals(ours, 0, ours.length, list, at, Math.min(list.length, at + ours.length))) {
                    return part.name();
                }
                at += ours.length;
            }
            return "";
        }

        private static Problem layout(String name) {
            return name.isEmpty()
                    ? new Problem("problem.package.end")
                    : new Problem("problem.package.layout", PartName.shown(name));
        }

        private byte[] read(long from, int length) throws IOException {
            if (from < 0 || from + length > size) {
                throw new Problem("problem.package.foreign");
            }
            byte[] bytes = new byte[length];
            file.position(from);
            fill(file, ByteBuffer.wrap(bytes));
            return bytes;
        }
    }
}
