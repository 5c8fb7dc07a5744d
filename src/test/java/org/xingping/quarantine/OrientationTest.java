package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.photo.Format;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhoneExif;
import org.xingping.testkit.photo.PictureFiles;
import org.xingping.testkit.photo.Seen;

/** However the camera was held, the letter stands upright: in the view, in the thumbnail, and at the first glance. */
@TestInstance(Lifecycle.PER_CLASS)
class OrientationTest {
    private static final double ALIKE = 20;
    private static final double NOT_ALIKE = 8;

    private final Pictures pictures = new Pictures(1);

    @TempDir
    private Path folder;

    @BeforeAll
    void turnedLettersAreNotAlike() {
        BufferedImage upright = Letter.upright();
        for (int orientation = 2; orientation <= 4; orientation++) {
            assertThat(Seen.psnr(Letter.stored(upright, orientation), upright)).isLessThan(NOT_ALIKE);
        }
    }

    @AfterAll
    void close() {
        pictures.close();
    }

    static IntStream orientations() {
        return IntStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("orientations")
    void aJpegIsTurnedUpright(int orientation) throws IOException {
        BufferedImage large = Seen.stretched(Letter.upright(), 35 * Letter.WIDTH, 35 * Letter.HEIGHT);
        byte[] jpeg = PictureFiles.jpeg(Letter.stored(large, orientation), 0.9f, false);

        stands(Format.JPEG, PictureFiles.jpegWithExif(jpeg, exif(orientation).block()), Letter.upright(), 1600);
    }

    @ParameterizedTest
    @MethodSource("orientations")
    void aTiffIsTurnedUpright(int orientation) throws IOException {
        BufferedImage stored = Letter.stored(Letter.upright(), orientation);

        stands(Format.TIFF, PictureFiles.tiffWithExif(stored, exif(orientation)), Letter.upright(), Letter.WIDTH);
    }

    /** Nothing here can write a WebP: one and the same says it was held in each way, and is turned from upright. */
    @ParameterizedTest
    @MethodSource("orientations")
    void aWebpIsTurnedAsItSays(int orientation) throws IOException {
        int back = orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
        byte[] thumbnail = PictureFiles.jpeg(Letter.upright(), 0.9f, false);
        byte[] block = PhoneExif.held(orientation).with(thumbnail).block();
        byte[] webp = PictureFiles.webpWithExif(Letter.webp(), Letter.WIDTH, Letter.HEIGHT, block);

        stands(Format.WEBP, webp, Letter.stored(Letter.upright(), back), Letter.WIDTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255, 65_535})
    void whatIsNoOrientationLeavesThePictureAsItIs(int orientation) throws IOException {
        byte[] jpeg = PictureFiles.jpeg(Letter.upright(), 0.9f, false);
        byte[] block = PhoneExif.held(orientation).with(jpeg).block();

        stands(Format.JPEG, PictureFiles.jpegWithExif(jpeg, block), Letter.upright(), Letter.WIDTH);
    }

    private static PhoneExif exif(int orientation) {
        BufferedImage stored = Letter.stored(Letter.upright(), orientation);
        return PhoneExif.held(orientation).with(PictureFiles.jpeg(stored, 0.9f, false));
    }

    private void stands(Format format, byte[] file, BufferedImage letter, int longSide) throws IOException {
        Path path = Files.write(folder.resolve("letter"), file);
        Glance glance = pictures.glance(path, format);

        assertThat(pictures.preview(path, format)).isInstanceOfSatisfying(Preview.Made.class, made -> {
            looksLike(letter, made.view(), longSide);
            looksLike(letter, made.thumbnail(), Math.min(longSide, Preview.THUMBNAIL));
            assertThat(Math.max(made.gray().width(), made.gray().height())).isEqualTo(Math.min(longSide, 256));
            assertThat(Seen.psnr(letter, sized(picture(made.gray()), letter))).isGreaterThan(ALIKE);
        });
        assertThat(glance.thumbnail()).hasValueSatisfying(thumbnail -> looksLike(letter, thumbnail, Letter.WIDTH));
    }

    private static void looksLike(BufferedImage letter, byte[] jpeg, int longSide) {
        BufferedImage seen = PictureFiles.read(jpeg);
        assertThat(Math.max(seen.getWidth(), seen.getHeight())).isEqualTo(longSide);
        assertThat(seen.getWidth() > seen.getHeight()).isEqualTo(letter.getWidth() > letter.getHeight());
        assertThat(Seen.psnr(letter, sized(seen, letter))).isGreaterThan(ALIKE);
    }

    private static BufferedImage sized(BufferedImage picture, BufferedImage as) {
        return Seen.reduced(picture, as.getWidth(), as.getHeight());
    }

    private static BufferedImage picture(Gray gray) {
        BufferedImage picture = new BufferedImage(gray.width(), gray.height(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < gray.pixels().length; i++) {
            picture.setRGB(i % gray.width(), i / gray.width(), (gray.pixels()[i] & 0xFF) * 0x010101);
        }
        return picture;
    }
}
