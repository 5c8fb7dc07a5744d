package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.files.FileOps;

/** Whoever asks to be enrolled proves to hold the key, under this name and no other. */
class EnrolmentTest {
    private final SigningKey key = Keys.of("王晓梅");
    private final byte[] bytes = Enrolment.write(key, Keys.CLOCK);
    private final String text = Keys.text(bytes);

    @Test
    void itIsReadAsItWasWritten(@TempDir Path folder) {
        Path file = folder.resolve("enrolment.json");
        Enrolment.write(key, Keys.CLOCK, file, new FileOps());

        assertThat(file).hasBinaryContent(bytes);
        assertThat(Enrolment.read(file, new FileOps()))
                .isEqualTo(Enrolment.read(bytes))
                .isEqualTo(new Enrolment(1, "王晓梅", key.publicKey(), Keys.CLOCK.instant()));
    }

    @Test
    void noBitOfItCanBeChanged() {
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = Keys.flipped(bytes, bit);
            Keys.assertRefused(() -> Enrolment.read(changed), "problem.enrolment.damaged");
        }
    }

    @Test
    void anotherNameOrKeyIsRefused() {
        SigningKey other = Keys.of("李强");
        String line = line();

        assertDamaged(text.replace("王晓梅", "李强"));
        assertDamaged(text.replace(key.publicKey().base64(), other.publicKey().base64()));
        assertDamaged(Keys.text(SignedText.sign(line, other)));
        assertThat(Enrolment.read(SignedText.sign(line, key)).name()).isEqualTo("王晓梅");
    }

    @Test
    void whatSaysMoreOrLessOrOtherwiseIsRefused() {
        assertDamaged("");
        assertDamaged("{}\n{}\n");
        assertDamaged(text + text);
        assertDamaged("[".repeat(50_000_000));
        assertSignedIsDamaged("[]");
        assertSignedIsDamaged(line().replace("{", "{\"more\":1,"));
        assertSignedIsDamaged(line().replace("{", "{\"name\":\"李强\","));
        assertSignedIsDamaged(line().replace("\"format\":1,", ""));
        assertSignedIsDamaged(line().replace("\"format\":1,", "\"format\":0,"));
        assertSignedIsDamaged(line().replace("王晓梅", " 王晓梅"));
        assertSignedIsDamaged(line().replace("王晓梅", "王".repeat(61)));
        assertSignedIsDamaged(line().replace("2026-11-23", "yesterday"));
        assertSignedIsDamaged(line() + " ".repeat(5000));
        assertSignedIsDamaged("[".repeat(2000));
    }

    @Test
    void aLaterFormatAsksForTheLaterProgram() {
        byte[] later = SignedText.sign("{\"format\":2,\"of another shape\":[]}", key);

        Keys.assertRefused(() -> Enrolment.read(later), "problem.enrolment.newer");
    }

    @Test
    void aRosterIsNoEnrolment() {
        byte[] roster = Roster.write(key, Keys.CLOCK.instant(), 1, List.of());

        Keys.assertRefused(() -> Enrolment.read(roster), "problem.enrolment.damaged");
    }

    private String line() {
        return text.substring(0, text.indexOf('\n'));
    }

    private void assertSignedIsDamaged(String line) {
        assertDamaged(Keys.text(SignedText.sign(line, key)));
    }

    private static void assertDamaged(String text) {
        Keys.assertRefused(() -> Enrolment.read(Keys.bytes(text)), "problem.enrolment.damaged");
    }
}
