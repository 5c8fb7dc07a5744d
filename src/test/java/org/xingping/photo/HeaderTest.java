package org.xingping.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhoneExif;
import org.xingping.testkit.photo.PictureFiles;
import org.xingping.testkit.photo.TiffBytes;
import org.xingping.testkit.photo.TiffBytes.Directory;

class HeaderTest {
    private static final BufferedImage PICTURE = new BufferedImage(70, 50, BufferedImage.TYPE_INT_RGB);

    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG", "gif, GIF", "bmp, BMP", "tiff, TIFF"})
    void aPictureTellsItsKindAndSize(String kind, Format format) {
        assertThat(Header.of(PictureFiles.file(PICTURE, kind))).isEqualTo(new Header.Picture(format, 70, 50));
    }

    @Test
    void theSizeIsTheStoredOneWhateverTheTurning() {
        byte[] turned = PictureFiles.jpegWithExif(
                PictureFiles.jpeg(PICTURE, 0.8f, true), PhoneExif.held(6).block());

        assertThat(Header.of(turned)).isEqualTo(new Header.Picture(Format.JPEG, 70, 50));
        assertThat(Header.of(PictureFiles.tiffWithExif(PICTURE, PhoneExif.held(8))))
                .isEqualTo(new Header.Picture(Format.TIFF, 70, 50));
    }

    @Test
    void aWebpTellsItsSizeInEachOfItsForms() {
        byte[] lossless = Letter.webp();
        byte[] extended = PictureFiles.webpWithExif(lossless, 300, 200, new byte[0]);
        byte[] lossy = latin("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\u009D\1*`\0@\0");

        assertThat(Header.of(lossless)).isEqualTo(new Header.Picture(Format.WEBP, 96, 64));
        assertThat(Header.of(extended)).isEqualTo(new Header.Picture(Format.WEBP, 300, 200));
        assertThat(Header.of(lossy)).isEqualTo(new Header.Picture(Format.WEBP, 96, 64));
    }

    @ParameterizedTest
    @CsvSource({"heic", "heix", "mif1", "avif", "hevc"})
    void aHeicTellsItsKindOnly(String brand) {
        assertThat(Header.of(latin("\0\0\0\24ftyp" + brand + "\0\0\0\0mif1")))
                .isEqualTo(new Header.Picture(Format.HEIC, 0, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreign")
    void whatIsNoPictureIsCalledByItsName(FileKind kind, byte[] file) {
        assertThat(Header.of(file)).isEqualTo(new Header.Refused(Refusal.NOT_A_PICTURE, kind));
    }

    static Stream<Arguments> foreign() {
        Directory small = new Directory().number(254, 1).number(256, 160).number(257, 120);
        return Stream.of(
                Arguments.of(FileKind.PDF, latin("%PDF-1.7")),
                Arguments.of(FileKind.ZIP, latin("PK\3\4" + "\0".repeat(26) + "photo.jpg")),
                Arguments.of(FileKind.OFFICE, latin("PK\3\4" + "\0".repeat(26) + "[Content_Types].xml")),
                Arguments.of(FileKind.OFFICE, latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")),
                Arguments.of(FileKind.ARCHIVE, latin("7z\u00BC\u00AF'\u001C\0\4")),
                Arguments.of(FileKind.HTML, latin(" \n<!DOCTYPE html><title>x</title>")),
                Arguments.of(FileKind.SVG, latin("<?xml version='1.0'?><svg width='1'/>")),
                Arguments.of(FileKind.SVG, latin("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of(FileKind.XML, latin("\u00EF\u00BB\u00BF<?xml version='1.0'?><rss/>")),
                Arguments.of(FileKind.VIDEO, latin("\0\0\0\24ftypisom\0\0\0\0mp42")),
                Arguments.of(FileKind.VIDEO, latin("\0\0\0\24ftypqt  \0\0\0\0qt  ")),
                Arguments.of(FileKind.VIDEO, latin("RIFF\0\0\0\0AVI LIST")),
                Arguments.of(FileKind.RAW, latin("\0\0\0\30ftypcrx \0\0\0\1crx isom")),
                Arguments.of(FileKind.RAW, latin("II*\0\20\0\0\0CR\2\0")),
                Arguments.of(FileKind.RAW, TiffBytes.of(small.directory(330, new Directory().number(256, 9)))),
                Arguments.of(FileKind.PHOTOSHOP, latin("8BPS\0\1")),
                Arguments.of(FileKind.ICON, latin("\0\0\1\0\1\0")),
                Arguments.of(FileKind.JPEG_2000, latin("\0\0\0\14jP  \r\n\u0087\n")),
                Arguments.of(FileKind.JPEG_XL, latin("\u00FF\n\1\2")),
                Arguments.of(FileKind.BIG_TIFF, latin("II+\0\10\0\0\0")),
                Arguments.of(FileKind.PROGRAM, latin("MZ\u0090\0")),
                Arguments.of(FileKind.PROGRAM, latin("\u007FELF\2\1")),
                Arguments.of(FileKind.TEXT, "检查记录\n一楼大厅".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(FileKind.TEXT, latin("BM is no picture only because it begins like one")),
                Arguments.of(FileKind.UNKNOWN, latin("\1\2\3\4\5")));
    }

    @Test
    void nothingIsRefusedAsNothing() {
        assertThat(Header.of(new byte[0])).isEqualTo(new Header.Refused(Refusal.EMPTY, null));
    }

    @ParameterizedTest
    @CsvSource({
        "30000, 100, 1000, ",
        "30001, 100, 1000, SIDE_TOO_LONG",
        "100, 30001, 1000, SIDE_TOO_LONG",
        "10000, 25000, 60000, ",
        "10000, 25001, 60000, TOO_MANY_PIXELS",
        "1000, 1000, 200, ",
        "1000, 1001, 200, TOO_DENSE",
        "0, 100, 1000, DAMAGED",
        "100, 0, 1000, DAMAGED",
        "4294967295, 4294967295, 1000, SIDE_TOO_LONG",
    })
    void theRulesHoldToThePixel(long width, long height, int bytes, Refusal why) {
        byte[] png = Arrays.copyOf(PictureFiles.file(PICTURE, "png"), bytes);
        ByteBuffer.wrap(png).putInt(16, (int) width).putInt(20, (int) height);

        assertThat(Header.of(png))
                .isEqualTo(
                        why == null
                                ? new Header.Picture(Format.PNG, (int) width, (int) height)
                                : new Header.Refused(why, null));
    }

    @Test
    void ofALargePhotoLittleIsReadAndMuchIsSkipped() throws IOException {
        byte[] jpeg = PictureFiles.jpeg(PICTURE, 0.8f, false);
        for (int i = 0; i < 100; i++) {
            jpeg = PictureFiles.withSegment(jpeg, 0xE2, new byte[60_000]);
        }
        Counted counted = new Counted(jpeg, jpeg.length);

        assertThat(Header.read(counted)).isEqualTo(new Header.Picture(Format.JPEG, 70, 50));
        assertThat(counted.read).isLessThan(jpeg.length / 20);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedAfterItsFirstBytes() throws IOException {
        Counted counted = new Counted(PictureFiles.jpeg(PICTURE, 0.8f, false), Header.MOST_BYTES + 1);

        assertThat(Header.read(counted)).isEqualTo(new Header.Refused(Refusal.FILE_TOO_LARGE, null));
        assertThat(counted.read).isLessThan(4_096);
    }

    @Test
    void aJpegThatLeadsOnAndOnIsGivenUp() throws IOException {
        byte[] start = latin("\u00FF\u00D8\u00FF");
        Counted endless = new Counted(start, Header.MOST_BYTES); // zeros to the end: no segment ever begins

        assertThat(Header.read(endless)).isEqualTo(new Header.Refused(Refusal.DAMAGED, null));
        assertThat(endless.read).isLessThan(10 << 20);
    }

    @Test
    void aPictureCutAnywhereInItsHeaderIsDamaged() {
        byte[] jpeg = PictureFiles.jpeg(PICTURE, 0.8f, false);
        for (int length = 3; length < 100; length++) {
            assertThat(Header.of(Arrays.copyOf(jpeg, length)))
                    .as("%d bytes", length)
                    .isEqualTo(new Header.Refused(Refusal.DAMAGED, null));
        }
    }

    @Test
    void aDiskThatFailsIsNotThePicturesFault() {
        Counted failing = new Counted(new byte[0], 100) {
            @Override
            public int read(ByteBuffer into) throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatThrownBy(() -> Header.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file of that size which begins with some bytes and goes on with zeros; it counts what is read of it. */
    private static class Counted implements SeekableByteChannel {
        private final byte[] start;
        private final long size;
        private long at;
        private long read;

        Counted(byte[] start, long size) {
            this.start = start;
            this.size = size;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            int count = (int) Math.min(into.remaining(), size - at);
            for (int i = 0; i < count; i++) {
                into.put(at + i < start.length ? start[(int) at + i] : 0);
            }
            at += count;
            read += count;
            return count == 0 ? -1 : count;
        }

        @Override
        public SeekableByteChannel position(long position) {
            at = position;
            return this;
        }

        @Override
        public long position() {
            return at;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel truncate(long to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
