package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Header;
import org.xingping.photo.NoPreview;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhoneExif;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;
import org.xingping.testkit.photo.Seen;
import org.xingping.testkit.photo.TiffBytes;
import org.xingping.testkit.photo.TiffBytes.Directory;
import org.xingping.text.Problem;

/** Honest pictures, as phones and offices have them. */
@TestInstance(Lifecycle.PER_CLASS)
class PicturesTest {
    private final Pictures pictures = new Pictures(1);

    @TempDir
    private Path folder;

    @AfterAll
    void close() {
        pictures.close();
    }

    @Test
    void aPhonesPhotoIsMadeSmallAndKeepsItsLook() throws IOException {
        BufferedImage scene = PhonePhotos.scene(7, 4000, 3000);
        byte[] jpeg = PictureFiles.jpeg(scene, 0.92f, false);

        Preview.Made made = made(Format.JPEG, jpeg);

        BufferedImage view = PictureFiles.read(made.view());
        assertThat(Header.of(made.view())).isEqualTo(new Header.Picture(Format.JPEG, 1600, 1200));
        assertThat(Header.of(made.thumbnail())).isEqualTo(new Header.Picture(Format.JPEG, 320, 240));
        assertThat(made.view()).hasSizeLessThan(500_000);
        assertThat(made.thumbnail()).hasSizeLessThan(40_000);
        assertThat(Seen.psnr(view, Seen.reduced(scene, 1600, 1200))).isGreaterThan(30);
    }

    @Test
    void whatAPhoneClaimsIsReadAtAGlance() throws IOException {
        Glance glance = pictures.glance(written(PhonePhotos.photo(1, 800, 600, 6)), Format.JPEG);

        assertThat(glance.claims())
                .isEqualTo(new Claims(
                        LocalDateTime.of(2026, 11, 23, 14, 5, 9),
                        ZoneOffset.ofHours(8),
                        new BigDecimal("31.230300"),
                        new BigDecimal("121.473667"),
                        "HUAWEI Mate 60"));
        assertThat(glance.thumbnail())
                .hasValueSatisfying(
                        jpeg -> assertThat(Header.of(jpeg)).isEqualTo(new Header.Picture(Format.JPEG, 240, 320)));
    }

    @ParameterizedTest
    @CsvSource({"PNG", "WEBP", "TIFF", "HEIC"})
    void otherKindsClaimAsMuch(Format format) throws IOException {
        byte[] block = PhoneExif.held(1).block();
        byte[] file = switch (format) {
            case PNG ->
                Planted.png(
                        "IHDR",
                        Planted.ihdr(16, 16, 8, 0),
                        "eXIf",
                        block,
                        "IDAT",
                        Planted.deflated(17 * 16),
                        "IEND",
                        new byte[0]);
            case WEBP -> PictureFiles.webpWithExif(Letter.webp(), 96, 64, block);
            case TIFF -> PictureFiles.tiffWithExif(Letter.upright(), PhoneExif.held(1));
            default -> Heic.withExif(block);
        };

        Claims claims = pictures.glance(written(file), format).claims();

        assertThat(claims.taken()).isEqualTo("2026-11-23T14:05:09");
        assertThat(claims.zone()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(claims.latitude()).isEqualTo("31.230300");
        assertThat(claims.device()).isEqualTo("HUAWEI Mate 60");
    }

    @Test
    void ofManyTimesTheOneOfTheExposureCounts() throws IOException {
        Directory details = new Directory().text(0x9003, "0000:00:00 00:00:00").text(0x9004, "2025:02:30 10:00:00");
        Directory first =
                new Directory().text(0x0132, "2025:03:01 09:08:07").directory(0x8769, details.text(0x9010, "-03:30"));

        assertThat(claims(first).taken()).isEqualTo("2025-03-01T09:08:07");
        assertThat(claims(first).zone()).isEqualTo(ZoneOffset.ofHoursMinutes(-3, -30));
    }

    @Test
    void claimsThatCannotBeAreLeftOut() throws IOException {
        Directory nowhere = new Directory()
                .text(1, "N")
                .rationals(2, 0, 0, 0, 0, 0, 0)
                .text(3, "E")
                .rationals(4, 1, 1, 0, 1, 0, 1);
        Directory beyond = new Directory()
                .text(1, "S")
                .rationals(2, 90, 1, 0, 1, 1, 1)
                .text(3, "W")
                .rationals(4, 1, 1, 0, 1, 0, 1);
        Directory details = new Directory().text(0x9003, "gestern").text(0x9011, "+99:00");

        Claims device = new Claims(null, null, null, null, "X");
        Directory first = new Directory().text(0x0110, "X").directory(0x8825, nowhere);
        Directory second = new Directory().text(0x0110, "X").directory(0x8825, beyond);
        assertThat(claims(first.directory(0x8769, details))).isEqualTo(device);
        assertThat(claims(second)).isEqualTo(device);
    }

    @Test
    void southAndWestAreBelowZero() throws IOException {
        Directory place = new Directory()
                .text(1, "S")
                .rationals(2, 33, 1, 51, 1, 3599, 100)
                .text(3, "W")
                .rationals(4, 180, 1, 0, 1, 0, 1);

        Claims claims = claims(new Directory().directory(0x8825, place));

        assertThat(claims.latitude()).isEqualTo("-33.859997");
        assertThat(claims.longitude()).isEqualTo("-180.000000");
    }

    @Test
    void aDeviceIsNamedOnceAndInOneLine() throws IOException {
        assertThat(claims(new Directory().text(0x010F, "Canon").text(0x0110, "Canon EOS R5"))
                        .device())
                .isEqualTo("Canon EOS R5");
        assertThat(claims(new Directory().text(0x010F, "Apple\n").text(0x0110, "iPhone\t\u202E15"))
                        .device())
                .isEqualTo("Apple iPhone 15");
        assertThat(claims(new Directory().text(0x010F, "小米").text(0x0110, "x".repeat(5_000)))
                        .device())
                .hasSize(100)
                .startsWith("小米 xx");
    }

    @Test
    void aSmallPictureIsNeverMadeLarger() throws IOException {
        Preview.Made made = made(Format.PNG, PictureFiles.file(PhonePhotos.scene(2, 200, 90), "png"));

        assertThat(Header.of(made.view())).isEqualTo(new Header.Picture(Format.JPEG, 200, 90));
        assertThat(Header.of(made.thumbnail())).isEqualTo(new Header.Picture(Format.JPEG, 200, 90));
        assertThat(made.gray().pixels()).hasSize(200 * 90);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        BufferedImage glass = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(20, 20, 0x80FF0000);
        Preview.Made made = made(Format.PNG, PictureFiles.file(glass, "png"));

        assertThat(PictureFiles.read(made.view()).getRGB(2, 2) & 0xFFFFFF).isGreaterThan(0xFAFAFA);
    }

    /** Java takes gray for linear where it is not, and would make it much lighter. */
    @ParameterizedTest
    @CsvSource({"10", "11"})
    void grayStaysAsGrayAsItIs(int type) throws IOException {
        BufferedImage gray = new BufferedImage(40, 40, type);
        double half = type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 * 257;
        for (int i = 0; i < 1_600; i++) {
            gray.getRaster().setSample(i % 40, i / 40, 0, half);
        }

        Preview.Made made = made(Format.PNG, PictureFiles.file(gray, "png"));

        assertThat(PictureFiles.read(made.view()).getRGB(20, 20) & 0xFF).isCloseTo(128, within(4));
        assertThat(made.gray().pixels()[820] & 0xFF).isCloseTo(128, within(4));
    }

    @Test
    void ofAMovingPictureTheFirstFrameIsShown() throws IOException {
        byte[] gif = Planted.animated(filled(Color.RED), filled(Color.BLUE), filled(Color.GREEN));

        int shown = PictureFiles.read(made(Format.GIF, gif).view()).getRGB(20, 20);

        assertThat(shown >> 16 & 0xFF).isGreaterThan(240);
        assertThat(shown & 0xFF).isLessThan(20);
    }

    @Test
    void fourPrintingColoursAreShownInThree() throws IOException {
        Preview.Made made = made(Format.JPEG, Planted.cmyk(400, 100));

        assertThat(Header.of(made.view())).isEqualTo(new Header.Picture(Format.JPEG, 400, 100));
    }

    @Test
    void largePicturesOfEveryKindFitTheMemoryOfAChild() throws IOException {
        BufferedImage scene = PhonePhotos.scene(3, 4000, 3000);
        for (String kind : new String[] {"png", "tiff", "bmp", "gif"}) {
            Format format = kind.equals("tiff") ? Format.TIFF : Format.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
            Preview.Made made = made(format, PictureFiles.file(scene, kind));
            assertThat(Header.of(made.view())).as(kind).isEqualTo(new Header.Picture(Format.JPEG, 1600, 1200));
        }
    }

    @Test
    void aPhotoOf50MegapixelsFitsTheMemoryOfAChild() throws IOException {
        byte[] jpeg = PictureFiles.jpeg(new BufferedImage(8160, 6120, BufferedImage.TYPE_BYTE_GRAY), 0.5f, true);

        assertThat(Header.of(made(Format.JPEG, jpeg).view())).isEqualTo(new Header.Picture(Format.JPEG, 1600, 1200));
    }

    @Test
    void aHeicIsKeptWithoutAPreview() throws IOException {
        assertThat(pictures.preview(written(Heic.withExif(new byte[0])), Format.HEIC))
                .isEqualTo(new Preview.None(NoPreview.HEIC));
    }

    @Test
    void anOriginalThatIsNotThereIsToldAsAProblem() {
        Path missing = folder.resolve("没有.jpg");

        assertThatThrownBy(() -> pictures.preview(missing, Format.JPEG))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.file.unreadable"));
        assertThatThrownBy(() -> pictures.glance(folder, Format.JPEG)).isInstanceOf(Problem.class);
    }

    @Test
    void aPathInAnyScriptReachesTheChild() throws IOException {
        Path named = folder.resolve("照片 #1 100%?.jpg");
        Files.write(named, PictureFiles.jpeg(Letter.upright(), 0.9f, false));

        assertThat(pictures.preview(named, Format.JPEG)).isInstanceOf(Preview.Made.class);
    }

    private Claims claims(Directory directory) throws IOException {
        byte[] jpeg = PictureFiles.jpeg(Letter.upright(), 0.5f, false);
        Path file = written(PictureFiles.jpegWithExif(jpeg, TiffBytes.of(directory)));
        Glance glance = pictures.glance(file, Format.JPEG);
        assertThat(glance.thumbnail()).isEqualTo(Optional.empty());
        return glance.claims();
    }

    private Preview.Made made(Format format, byte[] file) throws IOException {
        Preview preview = pictures.preview(written(file), format);
        assertThat(preview).isInstanceOf(Preview.Made.class);
        return (Preview.Made) preview;
    }

    private Path written(byte[] file) throws IOException {
        return Files.write(folder.resolve("picture"), file);
    }

    private static BufferedImage filled(Color color) {
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 40, 40);
        graphics.dispose();
        return picture;
    }
}
