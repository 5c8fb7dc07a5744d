package org.xingping.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingping.photo.Claims;
import org.xingping.testkit.photo.PhoneExif;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;

/** What a child says is as foreign as the picture it looked at. */
class ReplyTest {
    private static final byte[] SMALL = PictureFiles.jpeg(PhonePhotos.scene(1, 300, 200), 0.8f, false);

    @Test
    void whatASoundChildSaysArrives() throws IOException {
        Claims claims = new Claims(
                LocalDateTime.of(2026, 11, 23, 14, 5, 9),
                ZoneOffset.ofHoursMinutes(5, 45),
                new BigDecimal("-33.860000"),
                new BigDecimal("151.209444"),
                "手机 1");
        Reply.Glanced said = new Reply.Glanced(new Glance(claims, Optional.of(SMALL)));

        Reply.Glanced heard = (Reply.Glanced) read(said(said));
        assertThat(heard.glance().claims()).isEqualTo(claims);
        assertThat(heard.glance().thumbnail()).hasValue(SMALL);
        assertThat(read(said(new Reply.Glanced(Glance.NOTHING)))).isEqualTo(new Reply.Glanced(Glance.NOTHING));
        assertThat(read(said(new Reply.Unreadable()))).isEqualTo(new Reply.Unreadable());
        Reply.Made made = (Reply.Made) read(made(SMALL, SMALL, new Gray(new byte[] {1, -1}, 2, 1)));
        assertThat(made.preview().view()).isEqualTo(SMALL);
        assertThat(made.preview().gray().pixels()).containsExactly(1, -1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsNotBelieved(String what, byte[] said) {
        assertThatThrownBy(() -> read(said)).as(what).isInstanceOf(IOException.class);
    }

    static Stream<Arguments> nonsense() throws IOException {
        BufferedImage wide = PhonePhotos.scene(2, 1_601, 20);
        byte[] png = PictureFiles.file(PhonePhotos.scene(1, 30, 20), "png");
        byte[] cut = Arrays.copyOf(SMALL, SMALL.length - 2);
        byte[] scans = PictureFiles.jpeg(PhonePhotos.scene(1, 30, 20), 0.8f, true);
        byte[] words = PictureFiles.jpegWithExif(SMALL, PhoneExif.held(6).block());
        byte[] profile = PictureFiles.withSegment(SMALL, 0xE2, new byte[100]);
        byte[] more = PictureFiles.joined(SMALL, new byte[4]);
        Gray gray = new Gray(new byte[4], 2, 2);
        return Stream.of(
                Arguments.of("no such answer", new byte[] {99}),
                Arguments.of("silence", new byte[0]),
                Arguments.of("no reason", new byte[] {2, 0, 1, 'X'}),
                Arguments.of("2 GB", new byte[] {1, 0x7F, -1, -1, -1}),
                Arguments.of("less than nothing", new byte[] {1, -1, -1, -1, -1}),
                Arguments.of(
                        "a thumbnail too large to be one",
                        ByteBuffer.allocate(300_000)
                                .put((byte) 1)
                                .putInt(299_000)
                                .array()),
                Arguments.of("a view with too many pixels", made(SMALL, PictureFiles.jpeg(wide, 0.8f, false), gray)),
                Arguments.of(
                        "a thumbnail with too many pixels", made(PictureFiles.jpeg(wide, 0.8f, false), SMALL, gray)),
                Arguments.of("another kind of picture", made(png, SMALL, gray)),
                Arguments.of("a picture without its end", made(SMALL, cut, gray)),
                Arguments.of("many scans", made(SMALL, scans, gray)),
                Arguments.of("words", made(words, SMALL, gray)),
                Arguments.of("a profile", made(SMALL, profile, gray)),
                Arguments.of("something behind the picture", made(SMALL, more, gray)),
                Arguments.of("gray of no size", made(SMALL, SMALL, new Gray(new byte[0], 0, 0))),
                Arguments.of("gray of any size", made(SMALL, SMALL, new Gray(new byte[257], 257, 1))),
                Arguments.of("less gray than said", made(SMALL, SMALL, new Gray(new byte[9], 200, 200))),
                Arguments.of("a year beyond all years", claims(1, Long.MAX_VALUE)),
                Arguments.of("a zone beyond all zones", claims(2, 19 * 3600)),
                Arguments.of("a place beyond the pole", claims(3, 90_000_001)),
                Arguments.of("a name without end", claims(4, 101)));
    }

    @Test
    void anyBytesAtAllAreAnAnswerOrNone() {
        Random random = new Random(7);
        byte[] sound = saidQuietly(new Reply.Made(new Preview.Made(SMALL, SMALL, new Gray(new byte[4], 2, 2))));
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = sound.clone();
            bytes[random.nextInt(i % 2 == 0 ? 700 : bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(read(bytes)).isNotNull();
            } catch (IOException refused) {
                assertThat(refused).isInstanceOf(IOException.class);
            }
        }
    }

    /** A glance whose words are right up to the one that is not. */
    private static byte[] claims(int wrong, long value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        out.writeBoolean(wrong == 1);
        if (wrong == 1) {
            out.writeLong(value);
        }
        out.writeBoolean(wrong == 2);
        if (wrong == 2) {
            out.writeInt((int) value);
        }
        out.writeBoolean(wrong == 3);
        if (wrong == 3) {
            out.writeInt((int) value);
            out.writeInt(0);
        }
        out.writeUTF("x".repeat(wrong == 4 ? (int) value : 3));
        out.writeInt(0);
        return bytes.toByteArray();
    }

    private static byte[] made(byte[] thumbnail, byte[] view, Gray gray) throws IOException {
        return said(new Reply.Made(new Preview.Made(thumbnail, view, gray)));
    }

    private static byte[] said(Reply reply) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        reply.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static byte[] saidQuietly(Reply reply) {
        try {
            return said(reply);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Reply read(byte[] bytes) throws IOException {
        return Reply.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
