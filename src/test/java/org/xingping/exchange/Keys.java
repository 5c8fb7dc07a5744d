package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.xingping.text.Problem;

/** Keys of persons, made quickly. */
final class Keys {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:30:15Z"), ZoneOffset.UTC);
    static final SecureRandom RANDOM = new SecureRandom();
    static final int FEW_ROUNDS = 10;

    private static final String PASSPHRASE = "四月的雨 2026";

    private Keys() {}

    static char[] passphrase() {
        return PASSPHRASE.toCharArray();
    }

    static KeyFile quick(String name) {
        return KeyFile.create(name, passphrase(), CLOCK, RANDOM, FEW_ROUNDS);
    }

    static SigningKey of(String name) {
        return quick(name).unlock(passphrase());
    }

    /** A key file that everybody reads and nobody unlocks, for it lies about its rounds. */
    static KeyFile readable(String name, Clock clock) {
        return readable(KeyFile.create(name, passphrase(), clock, RANDOM, FEW_ROUNDS));
    }

    /** The same lie told of this one. */
    static KeyFile readable(KeyFile quick) {
        return KeyFile.read(bytes(text(quick.bytes()).replace("\"rounds\":10,", "\"rounds\":600000,")), "quick");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    /** One byte changed, cut off before or behind it, or put in. */
    static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> changed[at] = (byte) random.nextInt(256);
            case 1 -> changed = Arrays.copyOf(bytes, at);
            case 2 -> changed = Arrays.copyOfRange(bytes, at + 1, bytes.length);
            default -> {
                changed = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
            }
        }
        return changed;
    }

    static void assertRefused(ThrowingCallable action, String... keys) {
        assertThat(catchThrowable(action))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isIn((Object[]) keys));
    }
}
