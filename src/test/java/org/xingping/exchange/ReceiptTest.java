package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.exchange.Receipt.Turn;
import org.xingping.files.FileOps;
import org.xingping.journal.Line;

/** A receipt says what was received in one way only, and nobody but its signer can have written it. */
class ReceiptTest {
    private static final SigningKey INSPECTOR = Keys.of("林晓");
    private static final SigningKey PANEL = Keys.of("评审组 王晓梅");
    private static final ReceiptFile FIRST = receipt("东海明珠", "林晓", Turn.FIRST);

    private final byte[] bytes = FIRST.bytes();
    private final String line = FIRST.text().substring(0, FIRST.text().indexOf('\n'));

    @Test
    void itIsReadAsItWasWritten(@TempDir Path folder) {
        Path file = folder.resolve("回执.xpr");
        FIRST.keep(file, new FileOps());

        assertThat(file).hasBinaryContent(bytes);
        assertThat(ReceiptFile.isMeant(file, new FileOps())).isTrue();
        ReceiptFile read = ReceiptFile.read(file, new FileOps());
        assertThat(read).isEqualTo(FIRST);
        assertThat(read.signer()).isEqualTo(PANEL.publicKey());
        assertThat(read.receipt().root()).isEqualTo(Line.sha256("root"));
        assertThat(read.receipt().local()).hasToString("2026-11-23T16:30:15+08:00");
    }

    @Test
    void noBitOfItCanBeChanged() {
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = Keys.flipped(bytes, bit);
            Keys.assertRefused(() -> ReceiptFile.read(changed), "problem.receipt.damaged");
        }
    }

    @Test
    void randomChangesAndCutsAreRefusedAndWhatIsUnchangedIsNot() {
        Random random = new Random(23);
        int refused = 0;
        for (int round = 0; round < 600; round++) {
            byte[] changed = Keys.changed(bytes, random);
            if (Arrays.equals(changed, bytes)) {
                continue;
            }
            Keys.assertRefused(() -> ReceiptFile.read(changed), "problem.receipt.damaged");
            refused++;
        }
        System.out.printf(
                "random changes and cuts: %d refused, %d bits flipped one by one%n", refused, bytes.length * 8);
        assertThat(refused).isGreaterThan(500);
        assertThat(ReceiptFile.read(bytes.clone())).isEqualTo(FIRST);
    }

    @Test
    void whatSaysMoreOrLessOrOtherwiseIsRefusedThoughItsSignatureHolds() {
        assertThat(signed(line).text()).as("the same text is signed the same").isEqualTo(FIRST.text());
        List<String> wrong = List.of(
                line.replace("{", "{\"more\":1,"),
                line.replace("{", "{\"number\":1,"),
                line.replace("\"format\":1,", ""),
                line.replace("\"format\":1,", "\"format\":0,"),
                line.replace("\"revision\":2", "\"revision\":0"),
                line.replace("\"revision\":2", "\"revision\":-2"),
                line.replace("\"revision\":2", "\"revision\":2.0"),
                line.replace("\"revision\":2", "\"revision\":\"2\""),
                line.replace("\"revision\":2", "\"revision\":99999999999"),
                line.replace("\"number\":1", "\"number\":0"),
                line.replace("\"number\":1", "\"number\":2"),
                line.replace("\"previous\":\"\"", "\"previous\":\"" + Line.sha256("other") + "\""),
                line.replace("\"previous\":\"\"", "\"previous\":null"),
                line.replace(Line.sha256("root"), Line.sha256("root").toUpperCase(java.util.Locale.ROOT)),
                line.replace(Line.sha256("root"), "1234"),
                line.replace("东海明珠", "东海\\n明珠"),
                line.replace("东海明珠", "东海\u202e明珠"),
                line.replace("东海明珠", "东".repeat(121)),
                line.replace("东海明珠", ""),
                line.replace("\"林晓\"", "\" 林晓\""),
                line.replace("评审组 王晓梅", "王".repeat(61)),
                line.replace("sheet-1", "../sheet"),
                line.replace("2026-11-23T08:30:15Z", "2026-11-23T08:30:15.5Z"),
                line.replace("2026-11-23T08:30:15Z", "+99999-11-23T08:30:15Z"),
                line.replace("2025-07-15", "15.7.2025"),
                line.replace("+08:00", "+99:00"),
                line.replace(":", ": "),
                line + " ",
                "[" + line + "]",
                "[".repeat(2000));
        for (String text : wrong) {
            assertThat(text).isNotEqualTo(line);
            Keys.assertRefused(() -> signed(text), "problem.receipt.damaged");
        }
        Keys.assertRefused(() -> signed(line.replace("东海明珠", "东海明珠" + " ".repeat(9000))), "problem.receipt.damaged");
    }

    @Test
    void whatAnotherKeySignedIsOfThatKeyAndNeverOfTheFirst() {
        assertThat(ReceiptFile.read(SignedText.sign(line, INSPECTOR)).signer()).isEqualTo(INSPECTOR.publicKey());
        String swapped = FIRST.text()
                .replace(PANEL.publicKey().base64(), INSPECTOR.publicKey().base64());
        Keys.assertRefused(() -> ReceiptFile.read(Keys.bytes(swapped)), "problem.receipt.damaged");
        String other = receipt("西湖花园", "林晓", Turn.FIRST).text();
        String content = other.substring(0, other.indexOf('\n')) + FIRST.text().substring(line.length());
        Keys.assertRefused(() -> ReceiptFile.read(Keys.bytes(content)), "problem.receipt.damaged");
    }

    @Test
    void aLaterFormatAsksForTheLaterProgramAndOtherPapersAreNoReceipt() {
        Keys.assertRefused(() -> signed("{\"format\":2,\"of another shape\":[]}"), "problem.receipt.newer");
        Keys.assertRefused(() -> ReceiptFile.read(Enrolment.write(PANEL, Keys.CLOCK)), "problem.receipt.damaged");
        Keys.assertRefused(
                () -> ReceiptFile.read(Roster.write(PANEL, Keys.CLOCK.instant(), 1, List.of())),
                "problem.receipt.damaged");
        Keys.assertRefused(() -> Enrolment.read(bytes), "problem.enrolment.damaged");
    }

    @Test
    void namesFromElsewhereAreMadeFitToBeShown() {
        Receipt made = receipt("  东海\n\u202e明珠" + "号".repeat(200), "\u0000", Turn.FIRST)
                .receipt();
        assertThat(made.estate()).startsWith("东海??明珠").hasSize(120);
        assertThat(made.inspector()).isEqualTo("?");
    }

    @Test
    void oneFollowsTheOther() {
        ReceiptFile second = receipt("东海明珠", "林晓", Turn.FIRST.after(FIRST.hash()));
        assertThat(second.receipt().number()).isEqualTo(2);
        assertThat(second.receipt().previous()).isEqualTo(FIRST.hash());
        assertThatIllegalArgumentException().isThrownBy(() -> receipt("东海明珠", "林晓", new Turn(2, "")));
    }

    private static ReceiptFile receipt(String estate, String inspector, Turn turn) {
        Sealing sealing = new Sealing(
                "assessment-1",
                2,
                Line.sha256("root"),
                Line.sha256("manifest"),
                Line.sha256("seal"),
                INSPECTOR.publicKey());
        Receipt.Facts facts = new Receipt.Facts("sheet-1", estate, LocalDate.of(2025, 7, 15), inspector);
        ZonedDateTime now = Keys.CLOCK.instant().atZone(ZoneId.of("Asia/Shanghai"));
        return ReceiptFile.sign(Receipt.of(sealing, facts, PANEL.name(), now, turn), PANEL);
    }

    private static ReceiptFile signed(String text) {
        return ReceiptFile.read(SignedText.sign(text, PANEL));
    }
}
