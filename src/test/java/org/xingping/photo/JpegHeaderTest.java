package org.xingping.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.testkit.Album;

class JpegHeaderTest {
    @TempDir
    Path folder;

    private static Header.Picture picture(int width, int height) {
        return new Header.Picture(Format.JPEG, width, height);
    }

    private byte[] jpeg() throws IOException {
        return Files.readAllBytes(new Album(folder, 1).picture(300, 170));
    }

    @Test
    void widthAndHeightAreThoseOfThePicture() throws IOException {
        assertThat(Header.of(jpeg())).isEqualTo(picture(300, 170));
    }

    @Test
    void whatStandsBeforeTheFrameIsPassedOver() throws IOException {
        byte[] jpeg = jpeg();
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(jpeg, 0, 2);
        byte[] claims = new byte[60_000];
        Arrays.fill(claims, (byte) 0xC0); // looks like a frame from within
        longer.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (60_002 >> 8), (byte) 60_002});
        longer.write(claims);
        longer.write(jpeg, 2, jpeg.length - 2);

        assertThat(Header.of(longer.toByteArray())).isEqualTo(picture(300, 170));
    }

    @Test
    void progressiveFramesAreFramesAndTablesAreNot() throws IOException {
        byte[] header = {
            (byte) 0xFF,
            (byte) 0xD8, //
            (byte) 0xFF,
            (byte) 0xC4,
            0,
            4,
            9,
            9, //
            (byte) 0xFF,
            (byte) 0xC2,
            0,
            17,
            8,
            1,
            0,
            2,
            0,
            3
        };

        assertThat(Header.of(Arrays.copyOf(header, 100))).isEqualTo(picture(512, 256));
    }

    @Test
    void whatIsNoJpegOrEndsEarlyIsRefused() throws IOException {
        byte[] jpeg = jpeg();
        refused("PNG picture".getBytes(StandardCharsets.US_ASCII));
        for (int length : new int[] {0, 1, 2, 5, 30}) {
            refused(Arrays.copyOf(jpeg, length));
        }
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 17, 8, 0, 0, 0, 3});
    }

    private static void refused(byte[] bytes) {
        assertThat(Header.of(bytes)).isInstanceOf(Header.Refused.class);
    }
}
