package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.actions.PhotoActions.Incoming;
import org.xingping.photo.Claims;
import org.xingping.photo.Mark;
import org.xingping.photo.Mark.Spot;
import org.xingping.photo.NoPreview;
import org.xingping.photo.Photo;
import org.xingping.photo.Png;
import org.xingping.quarantine.HeicConverter;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhoneExif;
import org.xingping.testkit.photo.PictureFiles;

class GalleryTest {
    private static final int RED = 0xE3212E;
    private static final int LARGER = 6;

    /** As far as anybody here reads it. */
    private static final byte[] HEIC = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private Gallery gallery;

    @BeforeEach
    void open() {
        gallery = Gallery.in(folder.resolve("workspace"));
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void marksStandUprightOnTheUprightLetterHoweverThePhoneWasHeld(int orientation) throws IOException {
        BufferedImage letter = larger(Letter.upright());
        byte[] jpeg = PictureFiles.jpegWithExif(
                PictureFiles.jpeg(Letter.stored(letter, orientation), 0.95f, false),
                PhoneExif.held(orientation).block());
        Photo photo = photo(gallery.takeIn(Files.write(folder.resolve("F.jpg"), jpeg)));

        BufferedImage marked = read(gallery.marked(
                        photo,
                        List.of(
                                new Mark.Line(List.of(new Spot(8_500, 6_000), new Spot(8_500, 9_500))),
                                new Mark.Blur(new Spot(0, 0), new Spot(9_000, 3_000))))
                .orElseThrow());

        assertThat(marked.getWidth()).isEqualTo(letter.getWidth());
        assertThat(reds(marked)).isGreaterThan(100);
        assertThat(reds(marked.getSubimage(79 * LARGER, 36 * LARGER, 5 * LARGER, 27 * LARGER)))
                .as("all red stands in the line to the right of the letter's foot")
                .isEqualTo(reds(marked));
        assertThat(isDark(marked, 22 * LARGER, 50 * LARGER))
                .as("the letter's stem below what is hidden")
                .isTrue();
        assertThat(step(letter)).as("the upper edge of the letter's arm").isGreaterThan(200);
        assertThat(step(marked)).as("the same edge, hidden in one block").isLessThan(40);
    }

    /** How much darker it gets across the upper edge of the arm. */
    private static int step(BufferedImage picture) {
        int above = picture.getRGB(60 * LARGER, 8 * LARGER - 2) & 0xFF;
        int below = picture.getRGB(60 * LARGER, 8 * LARGER + 2) & 0xFF;
        return above - below;
    }

    private static BufferedImage larger(BufferedImage letter) {
        int width = letter.getWidth() * LARGER;
        int height = letter.getHeight() * LARGER;
        BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        large.createGraphics().drawImage(letter, 0, 0, width, height, null);
        return large;
    }

    @Test
    void everySortOfMarkIsBurntInAndTheViewStaysAsItIs() throws IOException {
        Photo photo = photo(gallery.takeIn(white(800, 600)));
        byte[] view = Files.readAllBytes(gallery.view(photo).orElseThrow());
        List<Mark> marks = List.of(
                new Mark.Arrow(new Spot(500, 500), new Spot(2_000, 2_000)),
                new Mark.Box(new Spot(3_000, 500), new Spot(4_500, 2_000)),
                new Mark.Ellipse(new Spot(5_500, 500), new Spot(7_000, 2_000)),
                new Mark.Text(new Spot(500, 5_000), "裂缝约1米"),
                new Mark.Numeral(new Spot(5_000, 5_000), 7));

        for (Mark mark : marks) {
            BufferedImage burnt = read(gallery.marked(photo, List.of(mark)).orElseThrow());
            assertThat(reds(burnt)).as(mark.toString()).isGreaterThan(60);
        }

        assertThat(Files.readAllBytes(gallery.view(photo).orElseThrow())).isEqualTo(view);
        assertThat(gallery.marked(photo, List.of())).isEqualTo(gallery.view(photo));
    }

    @Test
    void whatCannotBeDecodedIsKeptAndSaysWhyItIsNotSeen() throws IOException {
        byte[] jpeg = PictureFiles.jpeg(Letter.upright(), 0.9f, false);
        byte[] broken = Arrays.copyOf(jpeg, jpeg.length);
        Arrays.fill(broken, 200, broken.length, (byte) 0xFF);
        Photo photo = photo(gallery.takeIn(Files.write(folder.resolve("broken.jpg"), broken)));

        assertThat(gallery.view(photo)).isEmpty();
        assertThat(gallery.whyNot(photo)).contains(NoPreview.CANNOT_DECODE);
        assertThat(gallery.marked(photo, List.of(new Mark.Numeral(new Spot(1, 1), 1))))
                .isEmpty();
    }

    @Test
    void aHeicIsConvertedByTheSystemOnlyOnceSomebodyWantsThat() throws IOException {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        Path jpeg = Files.write(folder.resolve("F.jpg"), PictureFiles.jpeg(Letter.upright(), 0.9f, false));
        Path program = Files.writeString(programs.resolve("heif-dec"), "#!/bin/sh\ncp '" + jpeg + "' \"$4\"\n");
        assumeTrue(program.toFile().setExecutable(true) && File.separatorChar == '/');
        try (Gallery here = new Gallery(folder.resolve("workspace"), () -> HeicConverter.find(programs.toString()))) {
            Photo photo = photo(here.takeIn(Files.write(folder.resolve("a.heic"), HEIC)));

            assertThat(here.view(photo)).isEmpty();
            assertThat(here.whyNot(photo)).contains(NoPreview.HEIC);
            assertThat(here.heicConverter()).contains("heif-dec");

            here.convertHeic();
            assertThat(isDark(read(here.view(photo).orElseThrow()), 22, 50))
                    .as("the letter's stem")
                    .isTrue();
            assertThat(here.whyNot(photo)).isEmpty();
        }
    }

    @Test
    void whatTheDiskPreventedIsMadeOnceItDoesNoLonger() throws IOException {
        Photo photo = photo(gallery.takeIn(white(800, 600)));
        Path previews = folder.resolve("workspace").resolve("previews");
        Files.writeString(previews, "a file where the folder should be");

        assertThat(gallery.view(photo)).isEmpty();
        assertThat(gallery.whyNot(photo)).contains(NoPreview.NOT_MADE);

        Files.delete(previews);
        assertThat(gallery.view(photo)).isEmpty();
        gallery.forget(photo);
        assertThat(gallery.view(photo)).isPresent();
    }

    private static Photo photo(Delivery delivery) {
        Incoming incoming = ((Delivery.Taken) delivery).incoming();
        return Photo.of("ph-1", 1, incoming.original(), Claims.NONE);
    }

    private static byte[] white(int width, int height) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFFFFFF);
        return Png.of(pixels, width, height);
    }

    private static BufferedImage read(Path file) throws IOException {
        return ImageIO.read(file.toFile());
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xFF) < 80 && (picture.getRGB(x, y) >> 16 & 0xFF) < 80;
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        int pixel = picture.getRGB(x, y);
        return Math.abs((pixel >> 16 & 0xFF) - (RED >> 16)) < 60
                && Math.abs((pixel >> 8 & 0xFF) - (RED >> 8 & 0xFF)) < 80;
    }

    private static long reds(BufferedImage picture) {
        long reds = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                reds += isRed(picture, x, y) ? 1 : 0;
            }
        }
        return reds;
    }
}
