package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.exchange.ForgedReceipts;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;

/** None of the receipts given here can go missing, be changed or be put in unseen; backups bring them all back. */
class ReceiptCheckTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HandOver work;

    @SuppressWarnings("NullAway.Init")
    private Opened opened;

    @SuppressWarnings("NullAway.Init")
    private Opened other;

    @SuppressWarnings("NullAway.Init")
    private List<Path> issued;

    @BeforeEach
    void threeReceipts() {
        work = HandOver.in(folder);
        opened = ReceiptActionsTest.twice(work, "东海明珠");
        other = work.seal(work.complete("西湖花园", 1));
        SealKey key = ReceiptActionsTest.key(work);
        issued = List.of(
                ReceiptActionsTest.issue(work, key, opened, 1).file(),
                ReceiptActionsTest.issue(work, key, opened, 2).file(),
                ReceiptActionsTest.issue(work, key, other, 1).file());
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void whatIsMissingIsNamedByItsNumberAlsoTheLast() throws IOException {
        assertThat(told()).isEmpty();
        for (int at = 0; at < issued.size(); at++) {
            byte[] bytes = Files.readAllBytes(issued.get(at));
            Files.delete(issued.get(at));
            assertThat(told()).singleElement().asString().contains("№" + (at + 1) + "不见了");
            Files.write(issued.get(at), bytes);
        }
        for (Path file : issued) {
            Files.delete(file);
        }
        assertThat(told()).singleElement().asString().contains("№1–3不见了");
    }

    @Test
    void noNumberIsGivenTwiceEvenWhereTheLastIsGone() throws IOException {
        Files.delete(issued.getLast());

        SealReceipt next = ReceiptActionsTest.issue(work, ReceiptActionsTest.key(work), other, 1);

        assertThat(next.number()).isEqualTo(4);
        assertThat(told()).singleElement().asString().contains("№3不见了");
    }

    @Test
    void whatIsDamagedChangedOrPutInAnothersPlaceIsNamed() throws IOException {
        byte[] first = Files.readAllBytes(issued.getFirst());
        byte[] second = Files.readAllBytes(issued.get(1));
        Files.write(issued.get(1), first);
        assertThat(told()).singleElement().asString().contains(name(issued.get(1)), "已损坏");
        second[40] ^= 1;
        Files.write(issued.get(1), second);
        assertThat(told()).singleElement().asString().contains(name(issued.get(1)), "已损坏");
    }

    @Test
    void whatAnotherKeyWroteUnderAnotherNumberIsNoneOfThisChain() throws IOException {
        Path kept = issued.getFirst().resolveSibling("stray");
        ForgedReceipts.write(kept, issued.getFirst(), opened.row().sheet(), "sheet-of-nobody", "王晓梅");
        String key = ForgedReceipts.signer(kept);
        Files.move(kept, kept.resolveSibling("sheet-of-nobody-1-" + key + "-1.kept"));
        assertThat(told()).singleElement().asString().contains("不属于这里");
        Files.delete(kept.resolveSibling("sheet-of-nobody-1-" + key + "-1.kept"));

        String root = ForgedReceipts.read(issued.getFirst()).root();
        ForgedReceipts.write(kept, issued.getFirst(), root, "0".repeat(64), "王晓梅");
        key = ForgedReceipts.signer(kept);
        Files.move(kept, kept.resolveSibling(opened.row().sheet() + "-1-" + key + "-1.kept"));
        assertThat(told()).singleElement().asString().contains("东海明珠", "第1版", "内容摘要");
    }

    @Test
    void aReceiptThatDoesNotFollowTheOneBeforeIsNamed() throws IOException {
        Path first = folder.resolve("first.xpr");
        Path second = folder.resolve("second.xpr");
        String before = ForgedReceipts.read(issued.get(1)).previous();
        ForgedReceipts.write(List.of(first, second), issued.subList(0, 2), before, "0".repeat(64));
        String key = ForgedReceipts.signer(first);
        String sheet = opened.row().sheet();
        Files.copy(first, issued.getFirst().resolveSibling(sheet + "-1-" + key + "-1.issued"));
        Files.copy(second, issued.getFirst().resolveSibling(sheet + "-2-" + key + "-2.issued"));
        assertThat(told()).singleElement().asString().contains("№2没有接着上一号");
    }

    @Test
    void backupAndRestoreKeepThem() throws IOException {
        Path backup = work.house().backups().backup(folder.resolve("U盘"));
        Path elsewhere = folder.resolve("restored");
        new Opener(Sessions.named("restoring"), () -> Scenario.INSPECTOR, folder.resolve("own-restoring"))
                .restore(backup, elsewhere);
        try (HandOver restored = HandOver.at(elsewhere, "run-2")) {
            assertThat(ReceiptActionsTest.told(restored)).isEmpty();
            assertThat(ReceiptActionsTest.held(restored, opened)).containsOnlyKeys(1, 2);
            for (Path file : issued) {
                assertThat(elsewhere.resolve("receipts").resolve(name(file))).hasSameBinaryContentAs(file);
            }
            Files.delete(elsewhere.resolve("receipts").resolve(name(issued.getLast())));
            assertThat(ReceiptActionsTest.told(restored))
                    .as("the note came along")
                    .hasSize(1);
        }
    }

    private List<String> told() {
        return ReceiptActionsTest.told(work);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
