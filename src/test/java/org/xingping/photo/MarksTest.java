package org.xingping.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.xingping.photo.Mark.Spot;

class MarksTest {
    @Test
    void aPastedBitmapIsThatBitmapAsAFile() throws IOException {
        int[] pixels =
                new Random(7).ints(33 * 17).map(pixel -> pixel | 0xFF000000).toArray();

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(pixels, 33, 17)));

        assertThat(read.getRGB(0, 0, 33, 17, null, 0, 33)).isEqualTo(pixels);
        assertThat(Header.of(Png.of(pixels, 33, 17))).isEqualTo(new Header.Picture(Format.PNG, 33, 17));
    }

    @Test
    void whatIsTransparentIsPastedOnWhite() throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(new int[] {0x00123456, 0x80FF0000}, 2, 1)));

        assertThat(read.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(read.getRGB(1, 0)).isEqualTo(0xFFFF7F7F);
    }

    @Test
    void aMarkLiesOnTheSamePlaceOfEveryCopy() {
        Mark box = new Mark.Box(new Spot(1_000, 2_000), new Spot(5_000, 6_000));

        Outline.Path small = (Outline.Path) Outline.of(box, 320, 240).getFirst();
        Outline.Path large = (Outline.Path) Outline.of(box, 1_600, 1_200).getFirst();

        for (int corner = 0; corner < 4; corner++) {
            assertThat(large.points().get(corner).x())
                    .isEqualTo(5 * small.points().get(corner).x());
            assertThat(large.points().get(corner).y())
                    .isEqualTo(5 * small.points().get(corner).y());
        }
        assertThat(large.width()).isEqualTo(5 * small.width());
        assertThat(small.points().getFirst()).isEqualTo(new Outline.Point(32, 48));
    }

    @Test
    void whatIsHiddenLiesBelowWhatIsDrawnWhicheverCameFirst() {
        Mark arrow = new Mark.Arrow(new Spot(0, 0), new Spot(5_000, 5_000));
        Mark face = new Mark.Blur(new Spot(4_000, 4_000), new Spot(6_000, 6_000));

        List<Outline> outlines = Outline.of(List.of(arrow, face), 100, 100);

        assertThat(outlines.getFirst()).isEqualTo(new Outline.Hidden(40, 40, 20, 20));
        assertThat(outlines).hasSize(3);
    }

    @Test
    void aHiddenPartKeepsNothingFinerThanItsBlocksAndNothingElseIsTouched() {
        int[] pixels =
                new Random(9).ints(200 * 100).map(pixel -> pixel | 0xFF000000).toArray();
        int[] before = pixels.clone();

        Coarse.apply(pixels, 200, new Outline.Hidden(40, 20, 64, 48));

        long colours = 0;
        for (int y = 20; y < 68; y++) {
            colours += Arrays.stream(pixels, y * 200 + 40, y * 200 + 104)
                    .distinct()
                    .count();
            assertThat(Arrays.copyOfRange(pixels, y * 200, y * 200 + 40))
                    .isEqualTo(Arrays.copyOfRange(before, y * 200, y * 200 + 40));
        }
        assertThat(colours / 48).as("colours a row of 64 pixels").isLessThanOrEqualTo(11);
        assertThat(Arrays.copyOf(pixels, 20 * 200)).isEqualTo(Arrays.copyOf(before, 20 * 200));
    }

    @Test
    void aHiddenPartOverTheEdgeIsHeldInsideThePicture() {
        int[] pixels = new int[50 * 50];

        Coarse.apply(pixels, 50, new Outline.Hidden(45, 45, 20, 20));
        Coarse.apply(pixels, 50, new Outline.Hidden(0, 0, 0, 0));

        assertThat(pixels[49 * 50 + 49]).isEqualTo(0xFF000000);
    }

    @Test
    void aMarkThatIsPushedStopsWholeAtTheEdge() {
        Mark pushed = Moved.by(new Mark.Box(new Spot(8_000, 100), new Spot(9_000, 300)), 5_000, -5_000);

        assertThat(pushed).isEqualTo(new Mark.Box(new Spot(9_000, 0), new Spot(10_000, 200)));
    }
}
