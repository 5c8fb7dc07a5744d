package org.xingping.quarantine;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/**
 * The original, open for reading. It remembers whether the disk failed, for decoders report that like damage in the
 * picture, and the two are not the same to a person. Closing what reads from it does not close it.
 */
final class Source implements SeekableByteChannel {
    private final Path path;
    private final FileChannel file;
    private boolean failed;

    @SuppressWarnings("resource") // the channel closes its stream
    Source(Path path) throws IOException {
        this.path = path;
        this.file = new FileInputStream(path.toFile()).getChannel();
    }

    Path path() {
        return path;
    }

    boolean hasFailed() {
        return failed;
    }

    /** All of it, from the first byte. */
    InputStream stream() throws IOException {
        position(0);
        return Channels.newInputStream(this);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        try {
            return file.read(into);
        } catch (IOException failure) {
            failed = true;
            throw failure;
        }
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
        file.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    /** Ends reading altogether. */
    void end() throws IOException {
        file.close();
    }

    /** Does nothing; see {@link #end}. */
    @Override
    public void close() {}
}
