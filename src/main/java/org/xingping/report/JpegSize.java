package org.xingping.report;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Width and height of a JPEG in pixels, read from its frame header; nothing is decoded. */
record JpegSize(int width, int height) {
    private static final int START = 0xFFD8;

    /** Reads no further than the frame header; throws where the stream is no JPEG or ends before it. */
    static JpegSize of(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readUnsignedShort() != START) {
            throw new IOException("not a JPEG");
        }
        while (true) {
            int marker = in.readUnsignedShort();
            if (marker >>> 8 != 0xFF) {
                throw new IOException("a marker was expected");
            }
            int length = in.readUnsignedShort();
            if (isFrame(marker & 0xFF)) {
                in.skipNBytes(1); // bits a sample
                int height = in.readUnsignedShort();
                int width = in.readUnsignedShort();
                if (width == 0 || height == 0) {
                    throw new IOException("a picture without size");
                }
                return new JpegSize(width, height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }

    /** SOF0 to SOF15, without the three codes among them that mean tables. */
    private static boolean isFrame(int code) {
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }
}
