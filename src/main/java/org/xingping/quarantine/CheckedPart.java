package org.xingping.quarantine;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** An unpacked part that must come out as long as the zip says, with the checksum it says. */
final class CheckedPart extends FilterInputStream {
    private final CRC32 crc = new CRC32();
    private final long said;
    private final long saidCrc;
    private long count;

    CheckedPart(InputStream in, long said, long saidCrc) {
        super(in);
        this.said = said;
        this.saidCrc = saidCrc;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(into, offset, length);
        } catch (ZipException | java.io.EOFException broken) {
            throw new NotReadable(NoWorkbook.DAMAGED, broken);
        }
        if (read > 0) {
            crc.update(into, offset, read);
            count += read;
        }
        boolean wrong = read < 0 ? count != said || crc.getValue() != saidCrc : count > said;
        if (wrong) {
            throw NotReadable.damaged();
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long most) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(most, 1 << 12)]));
    }
}
