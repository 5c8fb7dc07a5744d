package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is known to the authority is what the authority signed, and nothing else. */
class RosterTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 8, 31);
    private static final LocalDate REVOKED = LocalDate.of(2026, 6, 15);

    private final SigningKey authority = Keys.of("星河市住建局");
    private final VerifyingKey wang = Keys.of("王晓梅").publicKey();
    private final VerifyingKey li = Keys.of("李强").publicKey();
    private final List<Roster.Entry> entries = List.of(
            new Roster.Entry("王晓梅", wang, FROM, Optional.of(UNTIL), Optional.empty()),
            new Roster.Entry("李强", li, FROM, Optional.empty(), Optional.of(REVOKED)));
    private final Instant issued = Keys.CLOCK.instant();
    private final byte[] bytes = Roster.write(authority, issued.plusMillis(7), 3, entries);
    private final String text = Keys.text(bytes);

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(read(bytes)).isEqualTo(new Roster(1, "星河市住建局", issued, 3, entries));
        assertThat(text.lines()).hasSize(2);
        assertThat(text)
                .contains("\"until\":\"2026-08-31\",\"revoked\":null}")
                .contains("\"until\":null,\"revoked\":\"2026-06-15\"}");
        assertThat(read(Roster.write(authority, issued, 1, List.of())).entries())
                .isEmpty();
    }

    @Test
    void whatIsSignedIsTheFirstLineAsItLiesThere() {
        String[] lines = text.split("\n", -1);
        String signature = lines[1].replaceAll(".*\"signature\":\"([^\"]*)\".*", "$1");

        assertThat(authority.publicKey().verify(Keys.bytes(lines[0]), signature))
                .isTrue();
    }

    @Test
    void noBitOfItCanBeChanged() {
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = Keys.flipped(bytes, bit);
            Keys.assertRefused(() -> read(changed), "problem.roster.damaged", "problem.roster.foreign");
        }
    }

    @Test
    void theSignatureOfAnotherAuthorityIsForeign() {
        SigningKey other = Keys.of("星河市住建局");

        Keys.assertRefused(() -> read(Roster.write(other, issued, 3, entries)), "problem.roster.foreign");
        Keys.assertRefused(() -> read(SignedText.sign(line(), other)), "problem.roster.foreign");
        Keys.assertRefused(() -> Roster.read(bytes, other.fingerprint()), "problem.roster.foreign");
        Keys.assertRefused(() -> Roster.read(bytes, ""), "problem.roster.foreign");
        assertDamaged(
                text.replace(authority.publicKey().base64(), other.publicKey().base64()));
    }

    @Test
    void anEntryLessOrChangedIsRefused() {
        assertDamaged(text.replace("王晓梅", "王小梅"));
        assertDamaged(text.replace("\"number\":3", "\"number\":4"));
        assertDamaged(text.replace("\"revoked\":\"2026-06-15\"", "\"revoked\":null"));
        assertDamaged(text.replace("\",\"signature", "\", \"signature"));
        assertDamaged(text.replace("\n", "\r\n"));
        assertDamaged(text.strip());
        assertDamaged(text + "\n");
        assertDamaged("");
    }

    @Test
    @Timeout(60)
    void whatSaysMoreOrLessOrOtherwiseIsRefusedEvenFromTheAuthority() {
        assertSignedIsDamaged("[]");
        assertSignedIsDamaged(line() + " ".repeat(5_000_000));
        assertSignedIsDamaged("[".repeat(4_000_000));
        assertSignedIsDamaged("[".repeat(50_000_000));
        assertSignedIsDamaged(line().replaceFirst("\\{", "{\"more\":1,"));
        assertSignedIsDamaged(line().replaceFirst("\\{", "{\"number\":9,"));
        assertSignedIsDamaged(line().replace("\"until\":null,", ""));
        assertSignedIsDamaged(line().replace("\"from\":\"2026-03-01\",\"until\":null", "\"from\":null,\"until\":null"));
        assertSignedIsDamaged(line().replace("\"from\":\"2026-03-01\"", "\"from\":\"2026-09-01\""));
        assertSignedIsDamaged(line().replace("\"format\":1,", "\"format\":0,"));
        assertSignedIsDamaged(line().replace("\"number\":3", "\"number\":0"));
        assertSignedIsDamaged(line().replace("\"number\":3", "\"number\":3.5"));
        assertSignedIsDamaged(line().replace("王晓梅", "王".repeat(1 << 20)));
        assertSignedIsDamaged(line().replace("王晓梅", "王\u202e梅"));
        assertSignedIsDamaged(line().replace("星河市住建局", ""));
        assertSignedIsDamaged(line().replace(li.base64(), wang.base64()));
        assertSignedIsDamaged(line().replace(li.base64(), "MCowBQYDK2VwAyEA" + "A".repeat(43) + "="));
    }

    @Test
    void aLaterFormatAsksForTheLaterProgram() {
        byte[] later = SignedText.sign("{\"format\":2,\"of another shape\":[]}", authority);

        Keys.assertRefused(() -> read(later), "problem.roster.newer");
    }

    @Test
    void noKeyStandsTwiceAndNoPeriodEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.write(authority, issued, 1, Collections.nCopies(2, entries.getFirst())));
        assertThatIllegalArgumentException().isThrownBy(() -> Roster.write(authority, issued, 0, entries));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Roster.Entry("王晓梅", wang, UNTIL, Optional.of(FROM), Optional.empty()));
        assertThat(new Roster.Entry("王晓梅", wang, FROM, Optional.of(FROM), Optional.empty()))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T23:59:59+08:00, Outside",
        "2026-03-01T00:00:00+08:00, Known",
        "2026-02-28T16:00:00Z,      Known",
        "2026-08-31T23:59:59+08:00, Known",
        "2026-09-01T00:00:00+08:00, Outside",
        "2026-08-31T16:00:00Z,      Outside",
    })
    void aKeyIsKnownFromItsFirstDayToItsLast(String at, String standing) {
        assertThat(standing(wang, at).getClass().getSimpleName()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T23:59:59+08:00, Outside",
        "2026-06-14T23:59:59+08:00, Known",
        "2026-06-15T00:00:00+08:00, Revoked",
        "2099-01-01T00:00:00+08:00, Revoked",
    })
    void aKeyThatWasTakenBackCountsNoMoreFromThatDay(String at, String standing) {
        assertThat(standing(li, at).getClass().getSimpleName()).isEqualTo(standing);
    }

    @Test
    void theAnswerSaysWhoseKeyItIs() {
        Roster roster = read(bytes);

        assertThat(roster.standing(wang, at(FROM))).isEqualTo(new Standing.Known(entries.getFirst()));
        assertThat(roster.standing(wang, Instant.EPOCH)).isEqualTo(new Standing.Outside(entries.getFirst()));
        assertThat(roster.standing(li, at(REVOKED))).isEqualTo(new Standing.Revoked(entries.getLast(), REVOKED));
        assertThat(roster.standing(authority.publicKey(), at(FROM))).isEqualTo(new Standing.Unknown());
    }

    @Test
    void aRevocationCountsAlsoAfterTheLastDay() {
        Roster.Entry entry = new Roster.Entry("王晓梅", wang, FROM, Optional.of(UNTIL), Optional.of(REVOKED));
        Roster roster = read(Roster.write(authority, issued, 4, List.of(entry)));

        assertThat(roster.standing(wang, at(UNTIL).plus(Duration.ofDays(9))))
                .isEqualTo(new Standing.Revoked(entry, REVOKED));
    }

    private Standing standing(VerifyingKey key, String at) {
        return read(bytes).standing(key, OffsetDateTime.parse(at).toInstant());
    }

    private static Instant at(LocalDate day) {
        return OffsetDateTime.parse(day + "T12:00:00+08:00").toInstant();
    }

    private Roster read(byte[] bytes) {
        return Roster.read(bytes, authority.fingerprint());
    }

    private String line() {
        return text.substring(0, text.indexOf('\n'));
    }

    private void assertSignedIsDamaged(String line) {
        assertDamaged(Keys.text(SignedText.sign(line, authority)));
    }

    private void assertDamaged(String text) {
        Keys.assertRefused(() -> read(Keys.bytes(text)), "problem.roster.damaged");
    }
}
