package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.KeyActions.Copied;
import org.xingping.exchange.Enrolment;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/** What somebody does to whom a laptop was stolen or a passphrase slipped from memory. */
class KeyActionsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:30:15Z"), ZoneOffset.UTC);
    private static final String FIRST = "四月的雨 2026";
    private static final String SECOND = "五月的风 2027";

    @TempDir
    Path folder;

    private Path copy = Path.of("");
    private KeyActions keys = new KeyActions(copy, CLOCK, new SecureRandom());

    @BeforeEach
    void begin() {
        copy = folder.resolve("copy.json");
        keys = new KeyActions(folder.resolve("own"), CLOCK, new SecureRandom());
    }

    @Test
    void aKeyIsBroughtBackToAnotherLaptopAndSignsThereWithThePassphraseOfTheCopy() {
        SealKey made = keys.create("王晓梅", FIRST.toCharArray());
        keys.export(made.fingerprint(), copy);
        KeyActions other = new KeyActions(folder.resolve("other"), CLOCK, new SecureRandom());

        assertThat(other.look(copy)).isEqualTo(new Copied(made, false, false));
        assertThat(other.take(copy)).isEqualTo(made);
        assertThat(other.look(copy)).isEqualTo(new Copied(made, true, true));
        Path enrolment = folder.resolve("enrolment.json");
        other.enrol(made.fingerprint(), FIRST.toCharArray(), enrolment);
        assertThat(Enrolment.read(enrolment, new FileOps()).name()).isEqualTo("王晓梅");
    }

    @Test
    void anotherPassphraseTakesTheOldOnesPlaceAndTheCopyKeepsTheOld() {
        SealKey made = keys.create("王晓梅", FIRST.toCharArray());
        keys.export(made.fingerprint(), copy);
        assertRefused("problem.key.passphrase", () -> change(made, "nobody knows", SECOND));
        assertRefused("problem.key.short.new", () -> change(made, FIRST, "1234567"));
        keys.unlock(made.fingerprint(), FIRST.toCharArray());

        change(made, FIRST, SECOND);

        keys.unlock(made.fingerprint(), SECOND.toCharArray());
        assertRefused("problem.key.passphrase", () -> keys.unlock(made.fingerprint(), FIRST.toCharArray()));
        assertThat(keys.all()).containsExactly(made);
        assertThat(keys.look(copy)).isEqualTo(new Copied(made, true, false));
    }

    @Test
    void whoForgotTheNewPassphraseGoesBackToTheCopyAndItsOwn() throws IOException {
        SealKey made = keys.create("王晓梅", FIRST.toCharArray());
        keys.export(made.fingerprint(), copy);
        change(made, FIRST, SECOND);
        byte[] changed = Files.readAllBytes(file());

        assertRefused("problem.key.exists", () -> keys.take(copy));
        assertRefused("problem.key.passphrase", () -> keys.takeOver(copy, SECOND.toCharArray()));
        assertThat(file()).hasBinaryContent(changed);

        assertThat(keys.takeOver(copy, FIRST.toCharArray())).isEqualTo(made);
        keys.unlock(made.fingerprint(), FIRST.toCharArray());
        assertThat(keys.all()).containsExactly(made);
    }

    private void change(SealKey key, String before, String after) {
        keys.changePassphrase(key.fingerprint(), before.toCharArray(), after.toCharArray());
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("own").resolve("keys"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(act::run)
                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
