package org.xingping.exchange;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * A small file of exactly two lines: a JSON text, and what guards it. What is guarded are the bytes of the first line as they
 * are stored, so nothing depends on how JSON is written.
 */
record TwoLines(String text, String guard) {
    byte[] bytes() {
        return (text + '\n' + guard + '\n').getBytes(StandardCharsets.UTF_8);
    }

    /** What is guarded. */
    byte[] textBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Throws {@code IllegalArgumentException} for a file that is too large or has not two lines of UTF-8. */
    static TwoLines read(byte[] bytes, int largest) {
        if (bytes.length > largest) {
            throw new IllegalArgumentException("too large");
        }
        String whole = new String(bytes, StandardCharsets.UTF_8);
        int first = whole.indexOf('\n');
        int second = whole.indexOf('\n', first + 1);
        if (first < 0 || second != whole.length() - 1) {
            throw new IllegalArgumentException("not two lines");
        }
        TwoLines lines = new TwoLines(whole.substring(0, first), whole.substring(first + 1, second));
        if (!Arrays.equals(lines.bytes(), bytes)) {
            throw new IllegalArgumentException("not UTF-8");
        }
        return lines;
    }

    /** The bytes of a foreign file; of one that is too large only enough for {@link #read} to see it. */
    static byte[] load(Path file, int largest, FileOps files) {
        try (SeekableByteChannel channel = files.reading(file)) {
            return Channels.newInputStream(channel).readNBytes(largest + 1);
        } catch (IOException failure) {
            throw new Problem("problem.file.unreadable", file.toString()).causedBy(failure);
        }
    }

    /** Puts the bytes in the place of the file and reads them back. */
    static void keep(byte[] bytes, Path file, FileOps files) {
        files.replace(file, out -> out.write(bytes), written -> {
            if (!Arrays.equals(load(written, bytes.length, files), bytes)) {
                throw new IOException("read back differs");
            }
        });
    }
}
