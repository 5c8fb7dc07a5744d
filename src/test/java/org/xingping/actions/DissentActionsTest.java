package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Pen;
import org.xingping.assessment.Person;
import org.xingping.assessment.Stamp;
import org.xingping.checklist.Item;
import org.xingping.exchange.Dissent.Facts;
import org.xingping.exchange.DissentFile;
import org.xingping.files.FileOps;
import org.xingping.journal.Line;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Rating;
import org.xingping.testkit.Editions;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** What somebody at the table would have decided otherwise is kept beside the sealed revision, and changes nothing of it. */
class DissentActionsTest {
    private static final Item ITEM = Editions.SHIPPED.checklist().item("LH-04");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HandOver panel;

    @SuppressWarnings("NullAway.Init")
    private Opened sealed;

    @SuppressWarnings("NullAway.Init")
    private SealKey key;

    @BeforeEach
    void aPanelHasSealed() {
        panel = HandOver.of(new Person("p-zhou", "周组长"), folder, "panel-1");
        Opened sheet = panel.seal(panel.complete("丰泽花园", 2));
        Opened convened = panel.house().panels().convene(List.of(sheet.id()), Rule.MEAN, 20);
        sealed = panel.seal(convened);
        key = ReceiptActionsTest.key(panel);
    }

    @AfterEach
    void close() {
        panel.close();
    }

    private DissentActions dissents() {
        return panel.house().dissents();
    }

    private Sitting trial() {
        Sitting trial = panel.house().panels().tryOut(sealed);
        trial.decide(ITEM, new Answer.Level(4), "");
        return trial;
    }

    private PanelDissent keep(Sitting trial, String reason) {
        return dissents().keep(trial, reason, key.fingerprint(), HandOver.PASSPHRASE.toCharArray());
    }

    @Test
    void itIsKeptBesideTheRevisionWhichStaysAsItIs() {
        Sitting trial = trial();
        PanelDissent kept = keep(trial, "南侧绿篱缺株，应按“差”计");

        assertThat(panel.house().assessments().open(sealed.id())).isEqualTo(sealed);
        assertThat(dissents().of(sealed)).containsExactly(kept);
        assertThat(kept.decided().low()).isEqualTo(sealed.rating().total().low().toString());
        assertThat(kept.held().low())
                .isEqualTo(trial.opened().rating().total().low().toString())
                .isNotEqualTo(kept.decided().low());
        assertThat(dissents().tried(kept).rating()).isEqualTo(trial.opened().rating());
        assertThat(dissents().look(kept.file()).belonging()).isEqualTo(new Belonging.Here(true));
        assertThat(panel.house().backups().check()).isEmpty();
    }

    @Test
    void elsewhereItIsKnownOnceThePanelsPackageIsThere() {
        Path file = folder.resolve("少数意见.xpd");
        dissents().export(keep(trial(), "因为"), file);
        Path handed = folder.resolve("panel.xingping");
        panel.house().handOver().export(sealed, handed, Progress.UNSEEN);
        try (HandOver other = HandOver.of(new Person("p-city", "市局"), folder, "city-1")) {
            assertThat(other.house().dissents().look(file).belonging()).isEqualTo(new Belonging.Elsewhere());
            says("problem.dissent.foreign", () -> other.house().dissents().keep(file));
            Arrival arrival = other.house().receive().look(handed, Progress.UNSEEN);
            Opened there = other.house().receive().take(arrival, Progress.UNSEEN);

            assertThat(other.house().dissents().look(file).belonging()).isEqualTo(new Belonging.Here(false));
            PanelDissent kept = other.house().dissents().keep(file);
            assertThat(other.house().dissents().keep(file)).as("the same again").isEqualTo(kept);
            assertThat(other.house().dissents().of(there)).containsExactly(kept);
            assertThat(other.house().dissents().tried(kept).rating().total().low())
                    .hasToString(kept.held().low());
            assertThat(other.house().assessments().open(there.id()).sheet()).isEqualTo(there.sheet());
            assertThat(other.house().backups().check()).isEmpty();
        }
    }

    @Test
    void aDraftAnEmptyTrialAndAMissingReasonAreRefusedAndNothingIsKept() {
        Sitting nothing = panel.house().panels().tryOut(sealed);
        says("problem.dissent.nothing", () -> keep(nothing, "因为"));
        nothing.decide(ITEM, new Answer.Level(4), "");
        nothing.undo();
        says("problem.dissent.nothing", () -> keep(nothing, "因为"));
        says("problem.dissent.reason", () -> keep(trial(), " \n"));
        says("problem.dissent.reason", () -> keep(trial(), "长".repeat(401)));
        says("problem.dissent.nothing", () -> keep(panel.house().panels().sit(sealed.id()), "因为"));
        says("problem.key.passphrase", () -> dissents().keep(trial(), "因为", key.fingerprint(), "不是这个口令".toCharArray()));
        Opened draft = panel.house()
                .panels()
                .convene(List.of(panel.seal(panel.complete("西湖花园", 1)).id()), Rule.MEAN, 20);
        Sitting early = panel.house().panels().tryOut(draft);
        early.decide(ITEM, new Answer.Level(4), "");
        says("problem.dissent.draft", () -> keep(early, "因为"));

        assertThat(dissents().of(sealed)).isEmpty();
        assertThat(Files.exists(panel.folder().resolve("dissents"))).isFalse();
    }

    @Test
    void oneThatSaysWhatItsChangesDoNotComeToIsNamed() {
        Rating held = trial().opened().rating();
        List<Line> lines = trial().trial().orElseThrow().lines();
        assertThat(differs(facts -> facts, lines, held)).isEmpty();
        assertThat(differs(facts -> facts, lines, sealed.rating())).containsExactly("dissent.differs.outcome");
        assertThat(differs(facts -> with(facts, 1, Line.sha256("other")), lines, held))
                .containsExactly("dissent.differs.root");
        assertThat(differs(facts -> with(facts, 9, facts.root()), lines, held))
                .containsExactly("dissent.differs.revision");
        Pen pen = new Pen(sealed.sheet(), "intruder", 0, Line.NONE);
        Stamp stamp = sealed.sheet().entries().getLast().stamp();
        pen.write(stamp, Scenario.INSPECTOR, List.of(Deed.of(new Kind.Reopened("再来一次"))));
        List<Line> other = pen.lines().stream().map(Pen.Written::line).toList();
        assertThat(differs(facts -> facts, other, sealed.rating())).containsExactly("dissent.differs.lines");
    }

    private static Facts with(Facts facts, int revision, String root) {
        return new Facts(
                facts.sheet(),
                facts.assessment(),
                facts.estate(),
                facts.visit(),
                revision,
                root,
                facts.decided(),
                facts.held());
    }

    private List<String> differs(UnaryOperator<Facts> lie, List<Line> lines, Rating held) {
        Facts honest = new Facts(
                sealed.sheet().id(),
                sealed.id(),
                sealed.row().estate(),
                sealed.row().date(),
                1,
                sealed.sheet().seal().orElseThrow().contentRoot(),
                sealed.rating(),
                held);
        DissentFile forged = DissentFile.sign(
                lie.apply(honest),
                lines,
                "因为",
                ZonedDateTime.parse("2026-11-23T16:30:15+08:00"),
                panel.house().keys().unlock(key.fingerprint(), HandOver.PASSPHRASE.toCharArray()));
        Path file = folder.resolve("forged.xpd");
        forged.keep(file, new FileOps());
        return dissents().look(file).belonging() instanceof Belonging.Differs(List<Problem.Detail> differences)
                ? differences.stream().map(Problem.Detail::key).toList()
                : List.of();
    }

    @Test
    void theCheckNamesWhatWasDamagedAndABackupBringsItBack() throws IOException {
        PanelDissent kept = keep(trial(), "因为");
        Path copy = folder.resolve("copy.xpd");
        dissents().export(kept, copy);
        Path backup = panel.house().backups().backup(folder.resolve("backup"));
        Path restored = folder.resolve("restored");
        new Opener(Sessions.named("again-1"), () -> Scenario.INSPECTOR, folder.resolve("own-again"))
                .restore(backup, restored);
        assertThat(restored.resolve("dissents")
                        .resolve(String.valueOf(kept.file().getFileName())))
                .hasSameBinaryContentAs(kept.file());

        byte[] bytes = Files.readAllBytes(kept.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept.file(), bytes);
        assertThat(ReceiptActionsTest.told(panel)).singleElement().asString().contains("少数意见", "已损坏");
        assertThat(dissents().of(sealed)).isEmpty();
        says("problem.dissent.damaged", () -> dissents().tried(kept));
        assertThat(dissents().look(copy).belonging()).as("not whole here").isEqualTo(new Belonging.Here(false));
        says("problem.dissent.exists", () -> dissents().keep(copy));
        Files.delete(kept.file());
        assertThat(dissents().keep(copy)).isEqualTo(kept);
        assertThat(ReceiptActionsTest.told(panel)).isEmpty();
    }

    private static void says(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.key()).isEqualTo(key));
    }
}
