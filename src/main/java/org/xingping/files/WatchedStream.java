package org.xingping.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a file in large pieces and remembers the first failure, whatever a library in between makes of it. Closing it
 * only flushes: the file is forced and closed by its owner. For one thread at a time.
 */
public final class WatchedStream extends OutputStream {
    @FunctionalInterface
    interface Watch {
        void before(Step step) throws IOException;
    }

    private final FileChannel channel;
    private final Watch watch;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
    private @Nullable IOException failure;

    WatchedStream(FileChannel channel, Watch watch) {
        this.channel = channel;
        this.watch = watch;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            int part = Math.min(end - at, buffer.remaining());
            buffer.put(bytes, at, part);
            at += part;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        rethrow();
        if (buffer.position() == 0) {
            return;
        }
        buffer.flip();
        try {
            watch.before(Step.WRITE);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException first) {
            failure = first;
            throw first;
        } finally {
            buffer.clear();
        }
    }

    /** Sees to it that what is written so far is on the disk: whoever has time for it leaves less to be forced at the end. */
    public void force() throws IOException {
        flush();
        try {
            watch.before(Step.FORCE);
            channel.force(false);
        } catch (IOException first) {
            failure = first;
            throw first;
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** Throws what the disk said first, if it said anything. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
