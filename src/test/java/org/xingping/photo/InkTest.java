package org.xingping.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingping.testkit.photo.Hand;
import org.xingping.testkit.photo.PictureFiles;

class InkTest {
    private static Ink.Touch touch(int x, int y, int millis) {
        return new Ink.Touch(x, y, millis, 0);
    }

    private static Ink ink(Ink.Touch... touches) {
        return new Ink(List.of(new Ink.Stroke(List.of(touches))));
    }

    private static double breadth(Ink.Touch... touches) {
        return Trail.of(new Ink.Stroke(List.of(touches))).getLast().radius();
    }

    @Test
    void aTrailLeadsFromTheFirstTouchToTheLastWithoutAGap() {
        for (Ink.Stroke stroke : Hand.signature(3).strokes()) {
            List<Trail.Dab> dabs = Trail.of(stroke);
            assertThat(dabs.getFirst().x())
                    .isEqualTo(stroke.touches().getFirst().x());
            assertThat(dabs.getLast().y())
                    .isCloseTo(stroke.touches().getLast().y(), org.assertj.core.api.Assertions.within(0.001));
            for (int at = 1; at < dabs.size(); at++) {
                double gap = Math.hypot(
                        dabs.get(at).x() - dabs.get(at - 1).x(),
                        dabs.get(at).y() - dabs.get(at - 1).y());
                assertThat(gap).isLessThanOrEqualTo(40);
            }
        }
    }

    @Test
    void theFasterALineIsDrawnTheThinnerItIs() {
        double slow = breadth(touch(0, 0, 0), touch(300, 0, 100), touch(600, 0, 200), touch(900, 0, 300));
        double fast = breadth(touch(0, 0, 0), touch(300, 0, 5), touch(600, 0, 10), touch(900, 0, 15));

        assertThat(fast).isLessThan(slow * 0.8);
    }

    @Test
    void aPenThatTellsItsPressureDecidesTheBreadth() {
        double faint = breadth(new Ink.Touch(0, 0, 0, 100), new Ink.Touch(300, 0, 100, 100));
        double firm = breadth(new Ink.Touch(0, 0, 0, 900), new Ink.Touch(300, 0, 5, 900));

        assertThat(firm).isGreaterThan(faint * 1.5);
    }

    @Test
    void thePictureIsCutCloseAroundWhatIsWrittenAndKeepsItsProportions() {
        BufferedImage picture = PictureFiles.read(
                InkPicture.of(ink(touch(2_000, 3_000, 0), touch(6_000, 3_000, 80), touch(6_000, 5_000, 160)))
                        .png());

        assertThat((double) picture.getWidth() / picture.getHeight()).isBetween(1.85, 2.1);
        assertThat(dark(picture, 8, 8)).as("the corner where it began").isTrue();
        assertThat(dark(picture, picture.getWidth() / 2, picture.getHeight() - 8))
                .as("where nothing was drawn")
                .isFalse();
        assertThat(dark(picture, picture.getWidth() - 8, picture.getHeight() - 8))
                .as("the corner where it ended")
                .isTrue();
    }

    /** Within three pixels. */
    private static boolean dark(BufferedImage picture, int x, int y) {
        for (int i = -3; i <= 3; i++) {
            for (int j = -3; j <= 3; j++) {
                if ((picture.getRGB(x + i, y + j) & 0xFF) < 0xA0) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aDotIsASignatureToo() {
        InkPicture picture = InkPicture.of(ink(touch(5_000, 5_000, 0)));

        assertThat(picture.width()).isEqualTo(picture.height()).isGreaterThan(10);
        assertThatThrownBy(() -> InkPicture.of(new Ink(List.of()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNoHandWritesIsRefused() {
        assertThatThrownBy(() -> touch(Ink.WHOLE + 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> touch(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ink.Stroke(List.of())).isInstanceOf(IllegalArgumentException.class);
        List<Ink.Touch> many = new ArrayList<>(Collections.nCopies(Ink.MOST + 1, touch(1, 1, 1)));
        assertThatThrownBy(() -> ink(many.toArray(Ink.Touch[]::new))).isInstanceOf(IllegalArgumentException.class);
    }
}
