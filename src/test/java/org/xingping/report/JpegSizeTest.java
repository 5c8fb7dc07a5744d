package org.xingping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.testkit.Album;

class JpegSizeTest {
    @TempDir
    Path folder;

    private static JpegSize size(byte[] bytes) throws IOException {
        return JpegSize.of(new ByteArrayInputStream(bytes));
    }

    private byte[] jpeg() throws IOException {
        return Files.readAllBytes(new Album(folder, 1).picture(300, 170));
    }

    @Test
    void widthAndHeightAreThoseOfThePicture() throws IOException {
        assertThat(size(jpeg())).isEqualTo(new JpegSize(300, 170));
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

        assertThat(size(longer.toByteArray())).isEqualTo(new JpegSize(300, 170));
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

        assertThat(size(header)).isEqualTo(new JpegSize(512, 256));
    }

    @Test
    void whatIsNoJpegOrEndsEarlyIsRefused() throws IOException {
        byte[] jpeg = jpeg();
        assertThatThrownBy(() -> size("PNG picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class);
        for (int length : new int[] {0, 1, 2, 5, 30}) {
            assertThatThrownBy(() -> size(Arrays.copyOf(jpeg, length))).isInstanceOf(IOException.class);
        }
        byte[] flat = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 17, 8, 0, 0, 0, 3};
        assertThatThrownBy(() -> size(flat)).isInstanceOf(IOException.class);
    }
}
