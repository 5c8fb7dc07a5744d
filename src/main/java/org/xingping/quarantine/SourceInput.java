package org.xingping.quarantine;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.stream.ImageInputStreamImpl;

/** The original as ImageIO wants it. The JDK's own stream asks the system for each byte; this one for some thousand at once. */
final class SourceInput extends ImageInputStreamImpl {
    private final Source source;
    private final byte[] buffer = new byte[1 << 14];
    private long start;
    private int filled;

    SourceInput(Source source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        if (!fill()) {
            return -1;
        }
        return buffer[(int) (streamPos++ - start)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        } else if (!fill()) {
            return -1;
        }
        int from = (int) (streamPos - start);
        int count = Math.min(length, filled - from);
        System.arraycopy(buffer, from, into, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        try {
            return source.size();
        } catch (IOException unknown) {
            return -1;
        }
    }

    private boolean fill() throws IOException {
        if (streamPos < start || streamPos >= start + filled) {
            start = streamPos;
            source.position(start);
            filled = Math.max(0, source.read(ByteBuffer.wrap(buffer)));
        }
        return filled > 0;
    }
}
