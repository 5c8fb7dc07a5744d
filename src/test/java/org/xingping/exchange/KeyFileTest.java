package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingping.text.Problem;

/** A stored key opens for its passphrase as it was made, or not at all. */
class KeyFileTest {
    /** Made by another program (Python's hashlib and cryptography) with the key of the second example of RFC 8032, 7.1. */
    private static final String FOREIGN_MADE = """
        {"format":1,"name":"王晓梅",\
        "publicKey":"MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=",\
        "created":"2026-11-23T08:30:15Z","kdf":"PBKDF2-HMAC-SHA256","rounds":1000,\
        "salt":"AAECAwQFBgcICQoLDA0ODw==","nonce":"AAECAwQFBgcICQoL"}
        {"wrapped":"gF8oh1sa0gRICezhGfWFzMaVK8LGqNBpB/WPcdropMlCJUGXGeb/Z3wcrw33yRlsAvQYO/jKhLhoGZYKbW1zGw=="}
        """;

    private static final byte[] BYTES = Keys.bytes("what was signed");

    private final KeyFile file = Keys.quick("王晓梅");
    private final String text = Keys.text(file.bytes());

    @Test
    void itIsReadAsItWasWrittenAndUnlocks() {
        KeyFile read = read(text);
        SigningKey key = read.unlock(Keys.passphrase());

        assertThat(read.bytes()).isEqualTo(file.bytes());
        assertThat(read.name()).isEqualTo("王晓梅").isEqualTo(key.name());
        assertThat(read.created()).isEqualTo(Keys.CLOCK.instant());
        assertThat(read.publicKey()).isEqualTo(key.publicKey());
        assertThat(read.publicKey().fingerprint()).isEqualTo(key.fingerprint());
        assertThat(file.publicKey().verify(BYTES, key.sign(BYTES))).isTrue();
    }

    @Test
    void whatEverybodyMakesTakesSixHundredThousandRounds() {
        char[] passphrase = Keys.passphrase();
        KeyFile made = KeyFile.create("李强", passphrase, Keys.CLOCK, Keys.RANDOM);
        KeyFile read = KeyFile.read(made.bytes(), "李强.key.json");

        assertThat(Keys.text(made.bytes())).contains("\"kdf\":\"PBKDF2-HMAC-SHA256\",\"rounds\":600000,");
        assertThat(read.publicKey().verify(BYTES, read.unlock(passphrase).sign(BYTES)))
                .isTrue();
        assertThat(passphrase).isEqualTo(Keys.passphrase());
    }

    @Test
    void whatAnotherProgramMadeByTheSameRulesUnlocks() {
        assertThat(read(FOREIGN_MADE).unlock(Keys.passphrase()).sign(Keys.bytes("r")))
                .startsWith("kqAJqfDUyrhyDoILX2QlQKKye1QWUD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "四月的雨 2027", "四月的雨 2026 ", "????? 2026"})
    void anotherPassphraseDoesNotUnlock(String passphrase) {
        Keys.assertRefused(() -> file.unlock(passphrase.toCharArray()), "problem.key.passphrase");
    }

    @Test
    void noBitOfTheFileCanBeChanged() {
        List<Integer> meaningless = new ArrayList<>();
        for (int bit = 0; bit < file.bytes().length * 8; bit++) {
            if (opens(Keys.flipped(file.bytes(), bit))) {
                meaningless.add(bit);
            }
        }

        assertThat(meaningless).isEmpty();
    }

    @Test
    void theHeadOfAnotherKeyDoesNotUnlock() {
        String other = Keys.text(Keys.quick("李强").bytes());
        String mixed = other.substring(0, other.indexOf('\n')) + text.substring(text.indexOf('\n'));

        assertNotUnlocked(mixed);
        assertNotUnlocked(text.replace("王晓梅", "李强"));
        assertNotUnlocked(text.replace("2026-11-23", "2025-11-23"));
        assertNotUnlocked(text.replace("\"rounds\":10,", "\"rounds\":11,"));
        assertNotUnlocked(text.replace("{\"format\":1,", "{ \"format\":1,"));
        assertNotUnlocked(text.replace(
                file.publicKey().base64(), Keys.of("李强").publicKey().base64()));
    }

    @Test
    void twoKeysOfOnePersonShareNothing() {
        KeyFile other = Keys.quick("王晓梅");

        assertThat(other.publicKey()).isNotEqualTo(file.publicKey());
        assertThat(salt(Keys.text(other.bytes()))).isNotEqualTo(salt(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "𠮷𠮷𠮷𠮷"})
    void aShortPassphraseMakesNoKey(String passphrase) {
        Keys.assertRefused(
                () -> KeyFile.create("王晓梅", passphrase.toCharArray(), Keys.CLOCK, Keys.RANDOM), "problem.key.short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 王", "王\u3000", "王\n晓", "王\u202e晓", "王\ud840"})
    void aNameThatCannotBeShownMakesNoKey(String name) {
        Keys.assertRefused(() -> KeyFile.create(name, Keys.passphrase(), Keys.CLOCK, Keys.RANDOM), "problem.key.name");
        Keys.assertRefused(() -> Keys.quick("王".repeat(61)), "problem.key.name");
        assertThat(Keys.quick("𠮷".repeat(60)).name()).hasSize(120);
    }

    @Test
    @Timeout(60)
    void nobodyMakesUsComputeForLong() {
        assertDamaged(text.replace("\"rounds\":10,", "\"rounds\":1000000000,"));
        assertDamaged(text.replace("\"rounds\":10,", "\"rounds\":5000001,"));
        assertDamaged(text.replace("\"rounds\":10,", "\"rounds\":0,"));
        assertDamaged(text.replace("\"rounds\":10,", "\"rounds\":-600000,"));
        Keys.assertRefused(
                () -> KeyFile.read(Keys.bytes(text.replace("\"rounds\":10,", "\"rounds\":599999,")), "a"),
                "problem.key.damaged");
        assertDamaged(text.replace("王晓梅", "王".repeat(1 << 20)));
        assertDamaged(text.replace("王晓梅", "王".repeat(61)));
        assertDamaged("{" + " ".repeat(5000) + text.substring(1));
        assertDamaged("[".repeat(4000) + "\n\n");
        assertDamaged("[".repeat(50_000_000));
    }

    @Test
    void whatSaysMoreOrLessOrOtherwiseIsRefused() {
        assertDamaged(text.replace("{\"format\"", "{\"name\":\"李强\",\"format\""));
        assertDamaged(text.replace("{\"format\"", "{\"more\":1,\"format\""));
        assertDamaged(text.replace("\"format\":1,", ""));
        assertDamaged(text.replace("\"format\":1,", "\"format\":0,"));
        assertDamaged(text.replace("\"format\":1,", "\"format\":\"1\","));
        assertDamaged(text.replace("\"format\":1,", "\"format\":1.0,"));
        assertDamaged(text.replace("\"name\":\"王晓梅\"", "\"name\":5"));
        assertDamaged(text.replace("\"name\":\"王晓梅\"", "\"name\":null"));
        assertDamaged(text.replace("王晓梅", "王\u202e梅"));
        assertDamaged(text.replace("PBKDF2", "PBKDF1"));
        assertDamaged(text.replaceFirst("\"salt\":\"....", "\"salt\":\""));
        assertDamaged(text.replaceFirst("\"nonce\":\"....", "\"nonce\":\""));
        assertDamaged(text.replaceFirst("\"wrapped\":\".{40}", "\"wrapped\":\""));
        assertDamaged(text.replaceFirst("\"wrapped\":\"", "\"wrapped\":\"" + "A".repeat(400)));
        assertDamaged(text + "\n");
        assertDamaged(text.strip());
        assertDamaged(text.replace("\n", "\r\n"));
        assertDamaged("\ufeff" + text);
        assertDamaged("");
    }

    @Test
    void aLaterFormatAsksForTheLaterProgram() {
        Keys.assertRefused(() -> read(text.replace("\"format\":1,", "\"format\":2,")), "problem.key.newer");
        Keys.assertRefused(() -> read("{\"format\":2,\"of another shape\":[]}\n\n"), "problem.key.newer");
    }

    @Test
    void theSameKeyIsPutUnderAnotherPassphrase() {
        char[] next = "五月的风 2027".toCharArray();
        KeyFile after = file.under(Keys.passphrase(), next, Keys.RANDOM);

        assertThat(after.publicKey()).isEqualTo(file.publicKey());
        assertThat(after.created()).isEqualTo(file.created());
        assertThat(file.publicKey().verify(BYTES, after.unlock(next).sign(BYTES)))
                .isTrue();
        assertThat(next).isEqualTo("五月的风 2027".toCharArray());
        Keys.assertRefused(() -> after.unlock(Keys.passphrase()), "problem.key.passphrase");
        assertThat(salt(Keys.text(after.bytes()))).isNotEqualTo(salt(text)); // one nonce never serves twice
    }

    @Test
    void withoutThePresentPassphraseOrWithAShortNewOneNothingIsChanged() {
        char[] next = "五月的风 2027".toCharArray();
        Keys.assertRefused(() -> file.under(next, next, Keys.RANDOM), "problem.key.passphrase");
        Keys.assertRefused(
                () -> file.under(Keys.passphrase(), "1234567".toCharArray(), Keys.RANDOM), "problem.key.short.new");
    }

    private boolean opens(byte[] bytes) {
        try {
            KeyFile.read(bytes, "a", 1).unlock(Keys.passphrase());
            return true;
        } catch (Problem refused) {
            assertThat(refused.key()).startsWith("problem.key.");
            return false;
        }
    }

    private static void assertNotUnlocked(String changed) {
        Keys.assertRefused(() -> read(changed).unlock(Keys.passphrase()), "problem.key.passphrase");
    }

    private static void assertDamaged(String text) {
        Keys.assertRefused(() -> read(text), "problem.key.damaged");
    }

    private static KeyFile read(String text) {
        return KeyFile.read(Keys.bytes(text), "a.key.json", 1);
    }

    private static String salt(String text) {
        return text.replaceAll("(?s).*\"salt\":\"([^\"]*)\".*", "$1");
    }
}
