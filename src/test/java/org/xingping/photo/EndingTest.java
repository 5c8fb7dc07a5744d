package org.xingping.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.testkit.photo.Letter;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;

class EndingTest {
    private static final int SIXTY_KB = 60 * 1024;
    private static final byte[] PHONE = PhonePhotos.photo(3, 1200, 900, 6);

    @TempDir
    Path folder;

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("a phone's, with a whole small picture inside", Format.JPEG, PHONE),
                Arguments.of("progressive", Format.JPEG, PictureFiles.jpeg(PhonePhotos.scene(1, 900, 600), 0.9f, true)),
                Arguments.of("PNG", Format.PNG, PictureFiles.file(PhonePhotos.scene(1, 300, 200), "png")),
                Arguments.of("WebP", Format.WEBP, Letter.webp()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void aPictureThatWasCopiedHalfLacksItsEnd(String what, Format format, byte[] whole) throws IOException {
        assertThat(isCut(format, whole)).isFalse();
        for (int percent : new int[] {50, 70, 95, 99}) {
            assertThat(isCut(format, Arrays.copyOf(whole, whole.length * percent / 100)))
                    .as(what + ", " + percent + " %")
                    .isTrue();
        }
    }

    @Test
    void aFilmBehindThePictureIsNoMissingEnd() throws IOException {
        byte[] film = new byte[3 << 20];
        new Random(7).nextBytes(film);
        for (int at = 0; at < film.length; at++) {
            film[at] = film[at] == (byte) 0xD9 ? 0 : film[at];
        }
        assertThat(isCut(Format.JPEG, PictureFiles.joined(PHONE, film))).isFalse();
    }

    @Test
    void aFileThatEndsBeforeItsPixelsLacksThem() throws IOException {
        byte[] start = Arrays.copyOf(PHONE, SIXTY_KB);
        byte[] header = Arrays.copyOf(start, indexOfPixels(PHONE));
        assertThat(isCut(Format.JPEG, header)).isTrue();
    }

    /** Of the last: the small picture inside has some too. */
    private static int indexOfPixels(byte[] jpeg) {
        int found = 0;
        for (int at = 0; at < SIXTY_KB; at++) {
            found = jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xDA ? at : found;
        }
        return found;
    }

    private boolean isCut(Format format, byte[] picture) throws IOException {
        Path file = Files.write(folder.resolve("picture"), picture);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return Header.isCut(channel, format);
        }
    }
}
