package org.xingping.quarantine;

import static org.xingping.quarantine.Planted.bytes;
import static org.xingping.quarantine.Planted.find;
import static org.xingping.quarantine.Planted.latin;
import static org.xingping.quarantine.Planted.patched;
import static org.xingping.quarantine.Planted.sized;
import static org.xingping.testkit.photo.PictureFiles.file;
import static org.xingping.testkit.photo.PictureFiles.joined;
import static org.xingping.testkit.photo.PictureFiles.jpeg;
import static org.xingping.testkit.photo.PictureFiles.jpegWithExif;
import static org.xingping.testkit.photo.PictureFiles.tiffWithExif;
import static org.xingping.testkit.photo.PictureFiles.webpWithExif;
import static org.xingping.testkit.photo.PictureFiles.withSegment;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhoneExif;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;
import org.xingping.testkit.photo.TiffBytes;
import org.xingping.testkit.photo.TiffBytes.Directory;

/** Pictures by people who mean harm, by broken cards and by chance (reliability D3), each with what must come of it. */
final class HostilePictures {
    /** What must come of a file. */
    enum Fate {
        /** It is as good a picture as any. */
        PREVIEWED,
        /** It is taken in, and shown without a preview. */
        NO_PREVIEW,
        /** One of these two, as the decoder of the day likes. */
        EITHER,
        /** Its header alone refuses it. */
        REFUSED
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Hostile(byte[] file, Fate fate) {}

    private static final BufferedImage SCENE = PhonePhotos.scene(3, 320, 240);
    private static final byte[] JPEG = jpeg(SCENE, 0.9f, false);
    private static final byte[] PNG = file(SCENE, "png");
    private static final byte[] GIF = file(SCENE, "gif");
    private static final byte[] BMP = file(SCENE, "bmp");
    private static final byte[] TIFF = file(SCENE, "tiff");
    private static final byte[] WEBP = Letter.webp();

    private final Map<String, Hostile> all = new LinkedHashMap<>();

    private HostilePictures() {}

    static Map<String, Hostile> all() {
        HostilePictures pictures = new HostilePictures();
        pictures.jpegFrames();
        pictures.jpegSegments();
        pictures.words();
        pictures.png();
        pictures.gifAndBmp();
        pictures.tiffAndWebp();
        pictures.twoInOne();
        pictures.cutOff();
        return pictures.all;
    }

    /** Small files of every kind, to flip bytes in. */
    static Map<String, byte[]> valid() {
        BufferedImage small = PhonePhotos.scene(5, 24, 16);
        Map<String, byte[]> valid = new LinkedHashMap<>();
        valid.put(
                "jpeg", jpegWithExif(jpeg(small, 0.8f, false), PhoneExif.held(6).block()));
        valid.put("progressive jpeg", jpeg(small, 0.8f, true));
        valid.put("png", file(small, "png"));
        valid.put("gif", file(small, "gif"));
        valid.put("bmp", file(small, "bmp"));
        valid.put("tiff", tiffWithExif(small, PhoneExif.held(8)));
        valid.put(
                "webp",
                webpWithExif(
                        WEBP, Letter.WIDTH, Letter.HEIGHT, PhoneExif.held(3).block()));
        return valid;
    }

    private void add(String name, byte[] file, Fate fate) {
        all.put(name, new Hostile(file, fate));
    }

    private void jpegFrames() {
        add("jpeg of 65500x65500", sized(JPEG, 65_500, 65_500), Fate.REFUSED);
        add("jpeg of 20000x20000 in few bytes", sized(JPEG, 20_000, 20_000), Fate.REFUSED);
        add("jpeg of 15000x15000 in few bytes", sized(jpeg(SCENE, 0.1f, false), 15_000, 15_000), Fate.REFUSED);
        add("jpeg of 9000x7000 with pixels for 320x240", sized(JPEG, 9_000, 7_000), Fate.PREVIEWED);
        add("jpeg as long as a thread", sized(JPEG, 1, 65_535), Fate.REFUSED);
        add("jpeg 29999 high and 1 wide", sized(JPEG, 1, 29_999), Fate.PREVIEWED);
        add("jpeg of no height", sized(JPEG, 320, 0), Fate.REFUSED);
        add("jpeg of no width", sized(JPEG, 0, 240), Fate.REFUSED);
        add("jpeg with a larger second frame", twoFrames(), Fate.EITHER);
        add("progressive jpeg", jpeg(SCENE, 0.9f, true), Fate.PREVIEWED);
        add("jpeg of 3000 scans", Planted.manyScans(SCENE, 3_000), Fate.EITHER);
        add("jpeg in four colours", Planted.cmyk(200, 100), Fate.PREVIEWED);
        for (int frame : new int[] {0xC3, 0xC5, 0xC9, 0xCB}) { // lossless, hierarchical, arithmetic coding
            add("jpeg with frame " + frame, patched(JPEG, find(JPEG, 0xFF, 0xC0) + 1, frame), Fate.EITHER);
        }
        add("jpeg of 12 bits", patched(JPEG, find(JPEG, 0xFF, 0xC0) + 4, 12), Fate.EITHER);
        add("jpeg of 255 colours", patched(JPEG, find(JPEG, 0xFF, 0xC0) + 9, 255), Fate.EITHER);
        add("jpeg with a table of nothing", patched(JPEG, find(JPEG, 0xFF, 0xC4) + 5, new int[16]), Fate.EITHER);
    }

    private static byte[] twoFrames() {
        int at = find(JPEG, 0xFF, 0xC0);
        byte[] second = sized(Arrays.copyOfRange(JPEG, at, at + 19), 20_000, 20_000);
        return joined(Arrays.copyOf(JPEG, at + 19), second, Arrays.copyOfRange(JPEG, at + 19, JPEG.length));
    }

    private void jpegSegments() {
        byte[] comments = JPEG;
        for (int i = 0; i < 1_000; i++) {
            comments = withSegment(comments, 0xFE, new byte[1]);
        }
        add("jpeg after 1000 comments", comments, Fate.PREVIEWED);
        add("jpeg after endless padding", joined(bytes(0xFF, 0xD8), filled(9 << 20, 0xFF), JPEG), Fate.REFUSED);
        add(
                "jpeg with garbage between segments",
                joined(bytes(0xFF, 0xD8, 0xFF, 0xFE, 0, 2), new byte[999], JPEG),
                Fate.EITHER);
        byte[] profile = joined(latin("ICC_PROFILE\0"), bytes(1, 255), filled(60_000, 0x7F));
        add("jpeg with a profile of lies", withSegment(JPEG, 0xE2, profile), Fate.PREVIEWED);
        byte[] bomb = joined(latin("ICC_PROFILE\0"), bytes(1, 1), Planted.deflated(50 << 20));
        add("jpeg with a packed profile", withSegment(JPEG, 0xE2, bomb), Fate.PREVIEWED);
        byte[] many = JPEG;
        for (int i = 0; i < 200; i++) {
            many = withSegment(many, 0xE2, profile);
        }
        add("jpeg with 200 profiles", many, Fate.PREVIEWED);
        add("four colours with a profile of lies", withSegment(Planted.cmyk(64, 64), 0xE2, profile), Fate.EITHER);
        add("jpeg with a Ducky segment cut short", withSegment(JPEG, 0xEC, latin("Ducky\0\1\0\4")), Fate.PREVIEWED);
    }

    private void words() {
        byte[] block = PhoneExif.held(6).block();
        int next = 8 + 2 + 12 * block[8];
        add("directory that follows itself", jpegWithExif(JPEG, patched(block, next, 8, 0, 0, 0)), Fate.PREVIEWED);
        Directory first = PhoneExif.held(1).directories(new Directory()).number(0x8769, 8);
        add("directory inside itself", jpegWithExif(JPEG, TiffBytes.of(first)), Fate.PREVIEWED);
        add("directory beyond the end", jpegWithExif(JPEG, patched(block, 4, 0xFF, 0xFF, 0xFF, 0x7F)), Fate.PREVIEWED);
        add(
                "directory before the start",
                jpegWithExif(JPEG, patched(block, 4, 0xFF, 0xFF, 0xFF, 0xFF)),
                Fate.PREVIEWED);
        add("65535 entries", jpegWithExif(JPEG, patched(block, 8, 0xFF, 0xFF)), Fate.PREVIEWED);
        add("text of 4 GB", jpegWithExif(JPEG, patched(block, 14, 0xFF, 0xFF, 0xFF, 0xFF)), Fate.PREVIEWED);
        add("a block of nothing", jpegWithExif(JPEG, new byte[0]), Fate.PREVIEWED);
        for (int orientation : new int[] {0, 9, 65_535}) {
            byte[] held = PhoneExif.held(orientation).block();
            add("held as " + orientation, jpegWithExif(JPEG, held), Fate.PREVIEWED);
        }
        byte[] large = jpeg(PhonePhotos.scene(4, 1_200, 900), 0.2f, false);
        byte[] dot = jpeg(PhonePhotos.scene(4, 16, 16), 0.9f, false);
        add("thumbnail larger than the picture", thumbnailed(dot, large), Fate.PREVIEWED);
        add("thumbnail of 65500x65500", thumbnailed(JPEG, sized(dot, 65_500, 65_500)), Fate.PREVIEWED);
        add("thumbnail that is a png", thumbnailed(JPEG, file(PhonePhotos.scene(4, 16, 16), "png")), Fate.PREVIEWED);
        add("thumbnail cut short", thumbnailed(JPEG, Arrays.copyOf(dot, dot.length / 2)), Fate.PREVIEWED);
    }

    private static byte[] thumbnailed(byte[] jpeg, byte[] thumbnail) {
        return jpegWithExif(jpeg, PhoneExif.held(1).with(thumbnail).block());
    }

    /** A square of nothing, of which only the size is remarkable. */
    private static byte[] grey(int side, int bits, long length) {
        return Planted.png(
                "IHDR", Planted.ihdr(side, side, bits, 0), "IDAT", Planted.deflated(length), "IEND", new byte[0]);
    }

    private void png() {
        byte[] dot = Planted.ihdr(16, 16, 8, 0);
        byte[] pixels = Planted.deflated(17 * 16);
        byte[] end = new byte[0];
        add("png of 2147483647 a side", patched(PNG, 16, 0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF), Fate.REFUSED);
        add("png of 20000x20000", patched(PNG, 16, 0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20), Fate.REFUSED);
        add("png of 15000x15000 packed as tightly as can be", grey(15_000, 8, 15_001L * 15_000), Fate.PREVIEWED);
        add("png of 12000x12000 at one bit", grey(12_000, 1, 1_501L * 12_000), Fate.REFUSED);
        add("png of 16 bits", file(new BufferedImage(64, 64, BufferedImage.TYPE_USHORT_GRAY), "png"), Fate.PREVIEWED);
        add(
                "png with a packed profile",
                Planted.png(
                        "IHDR",
                        dot,
                        "iCCP",
                        joined(latin("x\0\0"), Planted.deflated(100 << 20)),
                        "IDAT",
                        pixels,
                        "IEND",
                        end),
                Fate.EITHER);
        add(
                "png with packed words",
                Planted.png(
                        "IHDR",
                        dot,
                        "zTXt",
                        joined(latin("x\0\0"), Planted.deflated(200 << 20)),
                        "IDAT",
                        pixels,
                        "IEND",
                        end),
                Fate.EITHER);
        add(
                "png without its palette",
                Planted.png("IHDR", Planted.ihdr(16, 16, 8, 3), "IDAT", pixels, "IEND", end),
                Fate.EITHER);
        add("png without pixels", Planted.png("IHDR", dot, "IEND", end), Fate.NO_PREVIEW);
        add(
                "png with pixels of garbage",
                Planted.png("IHDR", dot, "IDAT", filled(300, 0xA5), "IEND", end),
                Fate.NO_PREVIEW);
        add(
                "png with words that loop",
                Planted.png(
                        "IHDR",
                        dot,
                        "eXIf",
                        patched(PhoneExif.held(6).block(), 4, 0, 0, 0, 0),
                        "IDAT",
                        pixels,
                        "IEND",
                        end),
                Fate.PREVIEWED);
        add("png whose first part is another", patched(PNG, 12, 'J', 'U', 'N', 'K'), Fate.REFUSED);
    }

    private void gifAndBmp() {
        add("gif of 65535x65535", patched(GIF, 6, 0xFF, 0xFF, 0xFF, 0xFF), Fate.REFUSED);
        add("gif with a frame larger than its screen", Planted.gif(1, 60_000, 2, 2, 0x4C, 1, 0), Fate.REFUSED);
        add("gif with a frame of 200 on a screen of 1", Planted.gif(1, 200, 2, 2, 0x4C, 1, 0), Fate.EITHER);
        add("gif with pixels of garbage", Planted.gif(16, 16, 8, 4, 0xFF, 0xFF, 0xFF, 0xFF, 0), Fate.EITHER);
        add("gif without a frame", patched(GIF, 13 + 3 * 256, 0x3B), Fate.REFUSED);
        add("gif that moves", Planted.animated(SCENE, Letter.upright(), SCENE), Fate.PREVIEWED);
        add(
                "bmp of 2147483647x2147483647",
                Planted.bmp(Integer.MAX_VALUE, Integer.MAX_VALUE, 24, 0, new byte[99]),
                Fate.REFUSED);
        add("bmp of 20000x10000 in few bytes", Planted.bmp(20_000, 10_000, 8, 1, new byte[9]), Fate.REFUSED);
        add("bmp upside down", Planted.bmp(8, -8, 24, 0, new byte[192]), Fate.PREVIEWED);
        add("bmp of the least number", Planted.bmp(8, Integer.MIN_VALUE, 24, 0, new byte[192]), Fate.REFUSED);
        add("bmp of 0 bits", Planted.bmp(8, 8, 0, 0, new byte[192]), Fate.EITHER);
        add("bmp with runs that leave it", Planted.bmp(64, 64, 8, 1, filled(4_000, 0xFF)), Fate.EITHER);
    }

    private void tiffAndWebp() {
        add("tiff of 4294967295x4294967295", huge(-1, -1), Fate.REFUSED);
        add("tiff of 20000x12000 in few bytes", huge(20_000, 12_000), Fate.REFUSED);
        add("tiff without a size", TiffBytes.of(new Directory().text(0x0110, "x")), Fate.REFUSED);
        add("tiff whose directory lies beyond the end", patched(TIFF, 4, 0xFF, 0xFF, 0xFF, 0x0F), Fate.REFUSED);
        add(
                "tiff whose pixels lie beyond the end",
                TiffBytes.of(
                        PictureFiles.tiffPicture(64, 64).number(273, 1 << 28).number(279, 64 * 64 * 3)),
                Fate.EITHER);
        add(
                "tiff with one strip of 2 GB",
                TiffBytes.of(PictureFiles.tiffPicture(64, 64).number(273, 8).number(279, Integer.MAX_VALUE)),
                Fate.EITHER);
        add(
                "tiff with tiles of 65535",
                TiffBytes.of(PictureFiles.tiffPicture(64, 64)
                        .number(322, 65_535)
                        .number(323, 65_535)
                        .number(324, 8)
                        .number(325, 99)),
                Fate.EITHER);
        add(
                "tiff of 64 bits",
                TiffBytes.of(PictureFiles.tiffPicture(64, 64)
                        .shorts(258, 64, 64, 64)
                        .number(273, 8)
                        .number(279, 99)),
                Fate.EITHER);
        Directory packed = PictureFiles.tiffPicture(64, 64).shorts(259, 8).elsewhere(273, Planted.deflated(300 << 20));
        add("tiff that unpacks to 300 MB", TiffBytes.of(packed.number(279, 300_000)), Fate.EITHER);
        add("webp of 16383x16383 in few bytes", patched(WEBP, 21, 0xFE, 0xBF, 0xFF, 0x0F), Fate.REFUSED);
        add("webp of nothing we know", patched(WEBP, 12, 'V', 'P', '9', ' '), Fate.REFUSED);
        add("webp with another size inside", webpWithExif(WEBP, 10, 10, new byte[0]), Fate.EITHER);
        add("webp that says it moves", patched(webpWithExif(WEBP, 96, 64, new byte[0]), 20, 0x02), Fate.EITHER);
        add("webp with pixels of garbage", patched(WEBP, 30, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF), Fate.EITHER);
    }

    private static byte[] huge(int width, int height) {
        return TiffBytes.of(
                PictureFiles.tiffPicture(width, height).number(273, 8).number(279, 99));
    }

    private void twoInOne() {
        byte[] zip = joined(latin("PK\3\4"), new byte[200], latin("PK\5\6"), new byte[18]);
        add("jpeg that is a zip as well", joined(JPEG, zip), Fate.PREVIEWED);
        byte[] page = latin("<html><script>alert(1)</script></html>");
        add("jpeg that is a page as well", joined(withSegment(JPEG, 0xFE, page), page), Fate.PREVIEWED);
        add("gif that is a script as well", joined(GIF, latin("*/=1;alert(1)//")), Fate.PREVIEWED);
        add("zip called a picture", zip, Fate.REFUSED);
        add("page called a picture", page, Fate.REFUSED);
        add("pdf called a picture", latin("%PDF-1.7\n1 0 obj\n"), Fate.REFUSED);
        add(
                "drawing called a picture",
                latin("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:/etc/passwd'/></svg>"),
                Fate.REFUSED);
        add("film called a picture", joined(bytes(0, 0, 0, 24), latin("ftypisom\0\0\2\0isommp42")), Fate.REFUSED);
        add("program called a picture", joined(latin("MZ"), filled(500, 0x90)), Fate.REFUSED);
        add(
                "raw called a picture",
                TiffBytes.of(new Directory()
                        .number(254, 1)
                        .number(256, 160)
                        .number(257, 120)
                        .shorts(0xC612, 1, 4)),
                Fate.REFUSED);
        add(
                "heic called a picture",
                joined(bytes(0, 0, 0, 24), latin("ftypheic\0\0\0\0mif1heic"), filled(400, 0)),
                Fate.NO_PREVIEW);
        add("webp called a picture", WEBP, Fate.PREVIEWED);
        add("nothing", new byte[0], Fate.REFUSED);
        add("one byte", bytes(0xFF), Fate.REFUSED);
        add("noise", noise(), Fate.REFUSED);
    }

    private void cutOff() {
        for (int percent : new int[] {0, 5, 20, 50, 80, 99}) {
            Map<String, byte[]> whole = Map.of("jpeg", JPEG, "png", PNG, "gif", GIF, "bmp", BMP, "tiff", TIFF);
            whole.forEach((name, file) -> add(
                    name + " cut at " + percent + " %",
                    Arrays.copyOf(file, Math.max(3, file.length * percent / 100)),
                    percent == 0 ? Fate.REFUSED : Fate.EITHER));
        }
        add("webp cut in half", Arrays.copyOf(WEBP, WEBP.length / 2), Fate.EITHER);
    }

    private static byte[] noise() {
        byte[] noise = new byte[4_000];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
