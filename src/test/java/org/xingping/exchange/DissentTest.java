package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind.Rule;
import org.xingping.files.FileOps;
import org.xingping.journal.Line;
import org.xingping.testkit.Editions;
import org.xingping.testkit.PanelTable;
import org.xingping.testkit.Scenario;

/** A dissent says what its author tried in one way only, and nobody but its author can have written it. */
class DissentTest {
    private static final SigningKey AUTHOR = Keys.of("林晓");
    private static final SigningKey OTHER = Keys.of("王晓梅");
    private static final PanelTable TABLE = PanelTable.of(
            Rule.MEAN, 20, List.of(Scenario.given(Editions.SHIPPED).fullMarks()));
    private static final List<Line> LINES =
            TABLE.panel().sheet().entries().stream().map(Entry::line).toList();
    private static final DissentFile FILE = dissent(LINES, "南侧绿篱缺株，应按“良”计\n其余同意");

    private final byte[] bytes = FILE.bytes();
    private final String head = FILE.text().substring(0, FILE.text().indexOf('\n'));

    @Test
    void itIsReadAsItWasWritten(@TempDir Path folder) {
        Path file = folder.resolve("少数意见.XPD");
        FILE.keep(file, new FileOps());

        assertThat(file).hasBinaryContent(bytes);
        assertThat(DissentFile.isMeant(file)).isTrue();
        DissentFile read = DissentFile.read(file, new FileOps());
        assertThat(read).isEqualTo(FILE);
        assertThat(read.signer()).isEqualTo(AUTHOR.publicKey());
        assertThat(read.lines()).isEqualTo(LINES);
        assertThat(read.dissent().reason()).isEqualTo("南侧绿篱缺株，应按“良”计 其余同意");
        assertThat(read.dissent().decided().low())
                .isEqualTo(TABLE.rating().total().low().toString());
    }

    @Test
    void noBitOfItCanBeChanged() {
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = Keys.flipped(bytes, bit);
            Keys.assertRefused(() -> DissentFile.read(changed), "problem.dissent.damaged");
        }
        System.out.println("dissent: " + bytes.length * 8 + " bits flipped one by one");
    }

    @Test
    void randomChangesAndCutsAreRefusedAndWhatIsUnchangedIsNot() {
        Random random = new Random(24);
        int refused = 0;
        for (int round = 0; round < 600; round++) {
            byte[] changed = Keys.changed(bytes, random);
            if (!Arrays.equals(changed, bytes)) {
                Keys.assertRefused(() -> DissentFile.read(changed), "problem.dissent.damaged");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
        assertThat(DissentFile.read(bytes.clone())).isEqualTo(FILE);
    }

    @Test
    void whatSaysMoreOrLessOrOtherwiseIsRefusedThoughItsSignatureHolds() {
        assertThat(signed(head)).as("the same text is signed the same").isEqualTo(FILE);
        List<String> wrong = List.of(
                head.replaceFirst("\\{", "{\"more\":1,"),
                head.replace("\"format\":1,", "\"format\":0,"),
                head.replace("\"revision\":2", "\"revision\":0"),
                head.replaceFirst("\"low\":\"\\d+\\.\\d\\d\"", "\"low\":\"9.5\""),
                head.replaceFirst("\"lowStars\":\\d", "\"lowStars\":6"),
                head.replace("其余同意", ""),
                head.replace("其余同意", "其余\u202e同意"),
                head.replace("其余同意", "其余同意".repeat(100)),
                head.replace(FILE.dissent().journal(), Line.sha256("other lines")),
                head.replace("\"sheet\":\"" + FILE.dissent().sheet(), "\"sheet\":\"other"),
                head + " ");
        for (String text : wrong) {
            assertThat(text).isNotEqualTo(head);
            Keys.assertRefused(() -> signed(text), "problem.dissent.damaged");
        }
        Keys.assertRefused(() -> signed("{\"format\":2,\"of another shape\":[]}"), "problem.dissent.newer");
    }

    @Test
    void linesOfTwoChainsOrWithAGapAreNoTrial() {
        Keys.assertRefused(() -> dissent(LINES.subList(1, LINES.size()), "因为"), "problem.dissent.damaged");
        Keys.assertRefused(() -> dissent(List.of(), "因为"), "problem.dissent.damaged");
        List<Line> two = List.of(
                LINES.getFirst(),
                TABLE.sheets().getFirst().sheet().entries().getFirst().line());
        Keys.assertRefused(() -> dissent(two, "因为"), "problem.dissent.damaged");
    }

    @Test
    void whatAnotherKeySignedIsOfThatKey() {
        String other = Keys.text(SignedText.sign(head, OTHER)) + tail();
        assertThat(DissentFile.read(Keys.bytes(other)).signer()).isEqualTo(OTHER.publicKey());
        String swapped = FILE.text()
                .replace(AUTHOR.publicKey().base64(), OTHER.publicKey().base64());
        Keys.assertRefused(() -> DissentFile.read(Keys.bytes(swapped)), "problem.dissent.damaged");
    }

    private static String tail() {
        return FILE.text().substring(FILE.text().indexOf('\n', FILE.text().indexOf('\n') + 1) + 1);
    }

    private static DissentFile signed(String text) {
        return DissentFile.read(Keys.bytes(Keys.text(SignedText.sign(text, AUTHOR)) + tail()));
    }

    private static DissentFile dissent(List<Line> lines, String reason) {
        Dissent.Facts facts = new Dissent.Facts(
                TABLE.panel().sheet().id(),
                TABLE.panel().sheet().started().assessment(),
                "东海明珠",
                TABLE.panel().sheet().facts().date(),
                2,
                Line.sha256("root"),
                TABLE.rating(),
                TABLE.rating());
        return DissentFile.sign(
                facts, lines, reason, ZonedDateTime.now(Keys.CLOCK.withZone(ZoneId.of("Asia/Shanghai"))), AUTHOR);
    }
}
