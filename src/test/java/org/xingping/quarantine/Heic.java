package org.xingping.quarantine;

import static org.xingping.quarantine.Planted.bytes;
import static org.xingping.quarantine.Planted.latin;
import static org.xingping.testkit.photo.PictureFiles.joined;

import java.nio.ByteBuffer;

/** A HEIC file reduced to its words: boxes that say where the EXIF block lies, and the block. There is no picture in it. */
final class Heic {
    private Heic() {}

    static byte[] withExif(byte[] block) {
        byte[] words = joined(number(6), latin("Exif\0\0"), block);
        byte[] kind = box("ftyp", latin("heic\0\0\0\0mif1heic"));
        byte[] handler = box("hdlr", bytes(0, 0, 0, 0), new byte[4], latin("pict"), new byte[13]);
        byte[] entry = box("infe", bytes(2, 0, 0, 0), bytes(0, 1, 0, 0), latin("Exif\0"));
        byte[] items = box("iinf", bytes(0, 0, 0, 0, 0, 1), entry);
        int metaLength = 8 + 4 + handler.length + items.length + places(0, 0).length;
        byte[] places = places(kind.length + metaLength + 8, words.length);
        byte[] meta = box("meta", new byte[4], handler, items, places);
        return joined(kind, meta, box("mdat", words));
    }

    /** One item with one extent, four bytes each for offset and length. */
    private static byte[] places(int at, int length) {
        return box("iloc", bytes(0, 0, 0, 0, 0x44, 0, 0, 1), bytes(0, 1, 0, 0, 0, 1), number(at), number(length));
    }

    private static byte[] box(String name, byte[]... content) {
        byte[] all = joined(content);
        return joined(number(8 + all.length), latin(name), all);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
