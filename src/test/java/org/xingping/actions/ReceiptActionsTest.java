package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.ReceiptActions.Sealed;
import org.xingping.actions.RosterActions.Trust;
import org.xingping.exchange.ForgedReceipts;
import org.xingping.exchange.Receipt;
import org.xingping.files.FileOps;
import org.xingping.files.Step;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.storage.WorkspaceOn;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** The panel confirms what it took in, under its own running number; the inspector checks that and keeps it. */
class ReceiptActionsTest {
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    @Test
    void aReceiptGoesBackAndIsKeptOnBothSides() throws IOException {
        try (HandOver inspector = HandOver.in(folder, "ours-1");
                HandOver panel = HandOver.in(folder, "panel-1")) {
            Opened sealed = inspector.seal(inspector.complete("东海明珠", 2));
            take(panel, export(inspector, sealed, "one.xingping"));
            SealReceipt issued = issue(panel, key(panel), sealed, 1);
            Path sent = folder.resolve(panel.house().receipts().suggestedName(issued));
            panel.house().receipts().export(issued, sent);

            assertThat(sent.getFileName()).hasToString("回执-1-东海明珠-第1版.xpr");
            ReceiptVerdict verdict = inspector.house().receipts().look(sent);
            assertThat(verdict.belonging()).isEqualTo(new Belonging.Here(false));
            assertThat(verdict.trust()).isInstanceOf(Trust.NoRoster.class);
            assertThat(verdict.receipt().own()).isFalse();
            assertThat(held(inspector, sealed)).as("looking writes nothing").isEmpty();

            SealReceipt kept = inspector.house().receipts().keep(sent);
            inspector.house().receipts().keep(sent);

            assertThat(kept.file()).hasSameBinaryContentAs(sent);
            assertThat(inspector.house().receipts().look(sent).belonging()).isEqualTo(new Belonging.Here(true));
            assertThat(held(inspector, sealed).get(1)).singleElement().isEqualTo(kept);
            assertThat(held(panel, sealed).get(1)).singleElement().isEqualTo(issued);
            assertThat(panel.house().receipts().keep(sent).file()).as("its own").isEqualTo(issued.file());
            assertThat(told(inspector)).isEmpty();
            assertThat(told(panel)).isEmpty();
        }
    }

    @Test
    void severalGetConsecutiveNumbersAndTheSameAgainGetsTheSame() {
        try (HandOver work = HandOver.in(folder)) {
            Opened one = twice(work, "东海明珠");
            Opened other = work.seal(work.complete("西湖花园", 1));
            SealKey key = key(work);
            List<Sealed> all = List.of(new Sealed(one.id(), 1), new Sealed(one.id(), 2), new Sealed(other.id(), 1));

            List<SealReceipt> issued =
                    work.house().receipts().issue(all, key.fingerprint(), HandOver.PASSPHRASE.toCharArray());
            List<SealReceipt> again =
                    work.house().receipts().issue(all.reversed(), key.fingerprint(), HandOver.PASSPHRASE.toCharArray());

            assertThat(issued).extracting(SealReceipt::number).containsExactly(1, 2, 3);
            assertThat(again).isEqualTo(issued.reversed());
            SealKey second = work.house().keys().create("评审组", HandOver.PASSPHRASE.toCharArray());
            assertThat(issue(work, second, one, 1).number())
                    .as("a chain of its own")
                    .isEqualTo(1);
            assertThat(told(work)).isEmpty();
        }
    }

    @Test
    void whereOneCannotBeWrittenNoneAfterItIsAndTheNumbersStayWithoutGap() throws IOException {
        List<Sealed> all;
        String key;
        Path place;
        try (HandOver work = HandOver.in(folder)) {
            Opened one = twice(work, "东海明珠");
            Opened other = work.seal(work.complete("西湖花园", 1));
            all = List.of(new Sealed(one.id(), 1), new Sealed(one.id(), 2), new Sealed(other.id(), 1));
            key = key(work).fingerprint();
            place = work.folder();
        }
        Path receipts = place.resolve("receipts");
        AtomicInteger written = new AtomicInteger();
        FileOps failing = new FileOps(
                (step, path) -> {
                    boolean here = receipts.equals(path.getParent());
                    if (here && step == Step.FORCE && written.incrementAndGet() == 2) {
                        throw new IOException("the disk is gone");
                    }
                },
                _ -> {});

        try (Workspace workspace = WorkspaceOn.disk(failing, place, Sessions.named("run-2"))) {
            assertThatThrownBy(() -> actions(workspace).issue(all, key, HandOver.PASSPHRASE.toCharArray()))
                    .isInstanceOf(Problem.class);
            assertThat(files(receipts)).singleElement().asString().endsWith("-1.issued");
        }
        try (Workspace workspace = WorkspaceOn.disk(new FileOps(), place, Sessions.named("run-3"))) {
            assertThat(actions(workspace).issue(all, key, HandOver.PASSPHRASE.toCharArray()))
                    .extracting(SealReceipt::number)
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void whereNothingMayBeWrittenNothingIsGiven() throws IOException {
        try (HandOver work = HandOver.in(folder)) {
            Opened one = work.seal(work.complete("东海明珠", 1));
            String key = key(work).fingerprint();
            try (Workspace looking = Workspace.openReadOnly(work.folder(), Sessions.named("look"))) {
                assertThatThrownBy(() -> actions(looking)
                                .issue(List.of(new Sealed(one.id(), 1)), key, HandOver.PASSPHRASE.toCharArray()))
                        .isInstanceOf(Problem.class);
            }
            assertThat(work.folder().resolve("receipts")).doesNotExist();
        }
    }

    private ReceiptActions actions(Workspace workspace) {
        return new ReceiptActions(
                workspace,
                new KeyActions(folder.resolve("own-run-1"), Clock.systemUTC(), new SecureRandom()),
                new RosterActions(folder.resolve("nobody"), Clock.systemUTC()),
                () -> Scenario.INSPECTOR,
                Clock.systemUTC(),
                CHINESE);
    }

    @Test
    void draftsUnknownRevisionsAndMissingPapersAreRefused() throws IOException {
        try (HandOver work = HandOver.in(folder)) {
            SealKey key = key(work);
            Opened draft = work.complete("东海明珠", 1);
            assertRefused(() -> issue(work, key, draft, 0), "problem.receipt.draft");
            assertRefused(() -> issue(work, key, draft, 1), "problem.receipt.draft");
            Opened sealed = work.seal(draft);
            assertRefused(() -> issue(work, key, sealed, 2), "problem.receipt.draft");
            assertRefused(
                    () -> work.house()
                            .receipts()
                            .issue(List.of(new Sealed(sealed.id(), 1)), key.fingerprint(), "falsch".toCharArray()),
                    "problem.key.passphrase");
            Path papers = files(work.folder().resolve("seals")).getFirst();
            byte[] whole = Files.readAllBytes(papers);
            Files.delete(papers);
            assertRefused(() -> issue(work, key, sealed, 1), "problem.receipt.papers");
            assertThat(work.folder().resolve("receipts")).doesNotExist();
            Files.write(papers, whole);
            assertThat(issue(work, key, sealed, 1).own()).isTrue();
            assertThat(work.house().receipts().signers(new Sealed(sealed.id(), 1)))
                    .allMatch(ReceiptActions.Signer::own);
        }
    }

    @Test
    void aReceiptOfAnotherRevisionKeyOrContentIsNamed() {
        try (HandOver inspector = HandOver.in(folder, "ours-1");
                HandOver panel = HandOver.in(folder, "panel-1")) {
            Opened sealed = inspector.seal(inspector.complete("东海明珠", 1));
            take(panel, export(inspector, sealed, "one.xingping"));
            Path sent = folder.resolve("sent.xpr");
            panel.house().receipts().export(issue(panel, key(panel), sealed, 1), sent);
            Receipt said = ForgedReceipts.read(sent);
            String other = "0".repeat(64);
            Map<String, String> swapped = Map.of(
                    said.root(), "receipt.differs.root",
                    said.seal(), "receipt.differs.seal",
                    said.manifest(), "receipt.differs.manifest",
                    said.key(), "receipt.differs.key");
            swapped.forEach((hash, key) -> {
                Path forged = ForgedReceipts.write(folder.resolve("forged.xpr"), sent, hash, other, "王晓梅");
                assertThat(differences(inspector, forged)).containsExactly(key);
                assertRefused(() -> inspector.house().receipts().keep(forged), "problem.receipt.foreign");
            });
            Path revision = ForgedReceipts.write(
                    folder.resolve("revision.xpr"), sent, "\"revision\":1", "\"revision\":2", "王晓梅");
            assertThat(differences(inspector, revision)).containsExactly("receipt.differs.revision");
            Path sheet = ForgedReceipts.write(
                    folder.resolve("sheet.xpr"), sent, "\"" + said.sheet() + "\"", "\"another-sheet\"", "王晓梅");
            assertThat(differences(inspector, sheet)).containsExactly("receipt.differs.sheet");
            Path elsewhere = ForgedReceipts.write(
                    folder.resolve("elsewhere.xpr"), sent, said.assessment(), "another-assessment", "王晓梅");
            assertThat(inspector.house().receipts().look(elsewhere).belonging()).isEqualTo(new Belonging.Elsewhere());
            Path same = ForgedReceipts.write(folder.resolve("same.xpr"), sent, "x", "x", "王晓梅");
            assertThat(inspector.house().receipts().look(same).receipt().code())
                    .as("the same words of another key are another's")
                    .isNotEqualTo(
                            inspector.house().receipts().look(sent).receipt().code());
            assertThat(held(inspector, sealed)).isEmpty();
        }
    }

    @Test
    void everyRandomChangeIsRefusedAndNothingOfItIsKept() throws IOException {
        try (HandOver inspector = HandOver.in(folder, "ours-1");
                HandOver panel = HandOver.in(folder, "panel-1")) {
            Opened sealed = inspector.seal(inspector.complete("东海明珠", 1));
            take(panel, export(inspector, sealed, "one.xingping"));
            Path sent = folder.resolve("sent.xpr");
            panel.house().receipts().export(issue(panel, key(panel), sealed, 1), sent);
            byte[] whole = Files.readAllBytes(sent);
            Random random = new Random(7);
            Path changed = folder.resolve("changed.xpr");
            for (int round = 0; round < 520; round++) {
                byte[] bytes = round % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
                if (round % 4 != 0) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(changed, bytes);
                assertRefused(() -> inspector.house().receipts().look(changed), "problem.receipt.damaged");
                assertRefused(() -> inspector.house().receipts().keep(changed), "problem.receipt.damaged");
            }
            assertThat(held(inspector, sealed)).isEmpty();
            Files.write(changed, whole);
            assertThat(inspector.house().receipts().look(changed).isSound()).isTrue();
            inspector.house().receipts().keep(changed);
            assertThat(held(inspector, sealed)).hasSize(1);
        }
    }

    @Test
    void anotherReceiptNeverTakesThePlaceOfOneThatIsKept() throws IOException {
        try (HandOver inspector = HandOver.in(folder, "ours-1");
                HandOver panel = HandOver.in(folder, "panel-1")) {
            Opened sealed = inspector.seal(inspector.complete("东海明珠", 1));
            take(panel, export(inspector, sealed, "one.xingping"));
            Path sent = folder.resolve("sent.xpr");
            panel.house().receipts().export(issue(panel, key(panel), sealed, 1), sent);
            Path kept = inspector.house().receipts().keep(sent).file();
            Files.writeString(kept, "something else");

            assertRefused(() -> inspector.house().receipts().keep(sent), "problem.receipt.exists");

            assertThat(kept).hasContent("something else");
            assertThat(told(inspector)).singleElement().asString().contains("已损坏");
        }
    }

    static Opened twice(HandOver work, String estate) {
        Opened sealed = work.seal(work.complete(estate, 1));
        work.house().assessments().reopen(sealed.id(), "补交材料");
        work.house().scoring().note(sealed.id(), "BJ-02", "补记");
        return work.seal(work.house().assessments().open(sealed.id()));
    }

    /** The key of who works there. */
    static SealKey key(HandOver work) {
        return work.house().seals().keys().stream()
                .findFirst()
                .orElseGet(() -> work.house().seals().createKey(HandOver.PASSPHRASE.toCharArray()));
    }

    static SealReceipt issue(HandOver work, SealKey key, Opened opened, int revision) {
        return work.house()
                .receipts()
                .issue(List.of(new Sealed(opened.id(), revision)), key.fingerprint(), HandOver.PASSPHRASE.toCharArray())
                .getFirst();
    }

    static List<String> told(HandOver work) {
        return work.house().backups().check().stream()
                .map(fault -> CHINESE.get(fault.key(), fault.args().toArray()))
                .toList();
    }

    static Map<Integer, List<SealReceipt>> held(HandOver work, Opened opened) {
        return work.house().receipts().of(opened.id());
    }

    static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.sorted().toList();
        }
    }

    private Path export(HandOver work, Opened opened, String name) {
        Path target = folder.resolve(name);
        work.house().handOver().export(opened, target, Progress.UNSEEN);
        return target;
    }

    private static void take(HandOver work, Path file) {
        work.house().receive().take(work.house().receive().look(file, Progress.UNSEEN), Progress.UNSEEN);
    }

    private static List<String> differences(HandOver work, Path receipt) {
        return work.house().receipts().look(receipt).belonging() instanceof Belonging.Differs(var differences)
                ? differences.stream().map(Problem.Detail::key).toList()
                : List.of();
    }

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
