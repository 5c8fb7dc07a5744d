package org.xingping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.actions.SealKey;
import org.xingping.assessment.AssessmentType;
import org.xingping.assessment.Facts;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Parameters;
import org.xingping.assessment.Period;
import org.xingping.assessment.Person;
import org.xingping.checklist.ChecklistYaml;
import org.xingping.checklist.Edition;
import org.xingping.checklist.Season;
import org.xingping.exchange.RosterOf;
import org.xingping.storage.Session;
import org.xingping.testkit.Taken;
import org.xingping.testkit.Workbook;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.text.Messages;

class CliTest {
    private static final char[] PASSPHRASE = "白鹭洲边走走看看".toCharArray();
    private static final LocalDate VISIT = LocalDate.of(2026, 11, 23);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @SuppressWarnings("NullAway.Init")
    private Opener opener;

    @SuppressWarnings("NullAway.Init")
    private Path workspace;

    @BeforeEach
    void aPlaceForTheWorkspace() {
        workspace = folder.resolve("工作区 #1");
        opener = new Opener(
                new Session(
                        clock, System::nanoTime, "run", () -> UUID.randomUUID().toString(), "检查员", "laptop", "test"),
                () -> new Person("p1", "检查员甲"),
                folder.resolve("own"));
    }

    @Test
    void listScoreAndCheckTellWhatTheWorkspaceHolds() {
        String id = scoredExample();

        assertThat(run("list")).isEqualTo(Cli.OK);
        assertThat(out()).contains(id, "2026-11-23", "初评", "滨江花园二期（示例）", "四星级", "待定稿");
        assertThat(run("score", id.substring(0, 8))).isEqualTo(Cli.OK);
        assertThat(out()).contains("90.97分，建议四星级", "客服服务：23.70/25，已评21/21");
        assertThat(run("check")).isEqualTo(Cli.OK);
        assertThat(err()).contains("没有发现问题");
    }

    @Test
    void aBackupRestoresToTheSameScore() {
        String id = scoredExample();

        assertThat(run("backup", folder.resolve("U盘").toString())).isEqualTo(Cli.OK);
        String backup = out().strip();
        Path elsewhere = folder.resolve("恢复");
        assertThat(cli().run("restore", backup, "--workspace", elsewhere.toString()))
                .isEqualTo(Cli.OK);
        out.reset();
        assertThat(cli().run("score", id, "--workspace", elsewhere.toString())).isEqualTo(Cli.OK);
        assertThat(out()).contains("90.97分");
    }

    @Test
    void aWorkspaceThatAnotherProgramWorksInCanStillBeBackedUp() {
        scoredExample();
        try (House holder = opener.open(workspace)) {
            assertThat(holder.backups().isReadOnly()).isFalse();
            assertThat(run("backup", folder.resolve("U盘").toString())).isEqualTo(Cli.OK);
        }
        assertThat(Path.of(out().strip())).exists();
    }

    @Test
    void aWorkbookIsComparedWithTheOneInAPackageThatIsSound() throws IOException {
        Path handed = folder.resolve("包.xingping");
        assertThat(run("pack", scoredExample(), "--out", handed.toString())).isEqualTo(Cli.OK);
        Path same = Taken.report(handed, folder.resolve("same.xlsx"));
        Path edited = folder.resolve("edited.xlsx");
        try (Workbook workbook = Workbook.open(same)) {
            workbook.item("KF-15", "得分").setCellValue(0.25);
            workbook.save(edited);
        }

        assertThat(run("verify", handed.toString(), "--workbook", same.toString()))
                .isEqualTo(Cli.OK);
        assertThat(out().lines().toList().getLast()).isEqualTo("与评价包中的评分表逐字节相同");
        assertThat(run("verify", handed.toString(), "--workbook", edited.toString()))
                .isEqualTo(Cli.FAULTS);
        assertThat(out()).contains("内容有改动", "客服服务!", "现为“0.25”");
        assertThat(run("verify", handed.toString(), "--workbook", handed.toString()))
                .isEqualTo(Cli.PROBLEM);
        assertThat(err()).contains("不是Excel工作簿（.xlsx），没有核对");
        byte[] bytes = Files.readAllBytes(handed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(handed, bytes);
        assertThat(run("verify", handed.toString(), "--workbook", same.toString()))
                .isEqualTo(Cli.FAULTS);
        assertThat(out().lines()).as("three lines, and where").hasSize(4);
        assertThat(err()).contains("没有对照工作簿");
    }

    @Test
    void whatIsNoPackageIsSaidToBeNoneAndNotToBeChanged() throws IOException {
        Path photo = Files.write(folder.resolve("照片.xingping"), PhonePhotos.photo(1, 64, 48, 1));

        assertThat(run("verify", photo.toString())).isEqualTo(Cli.FAULTS);

        assertThat(out().lines()).containsExactly("这个文件不是评价包，或者没有拷贝完整。", "无从判断由谁封签", "没有可供查对的密钥");
    }

    @Test
    void whatIsNotThereIsAPlainSentenceAndChangesNothing() throws IOException {
        assertThat(run("list")).isEqualTo(Cli.PROBLEM);
        assertThat(run("backup", folder.resolve("U盘").toString())).isEqualTo(Cli.PROBLEM);
        assertThat(folder.resolve("U盘")).doesNotExist();
        assertThat(Files.exists(workspace)).isFalse();
        scoredExample();
        assertThat(run("score", "no-such")).isEqualTo(Cli.PROBLEM);
        assertThat(err()).contains("没有编号为“no-such”的评价");
        assertThat(out()).isEmpty();
        assertThat(run("restore", folder.resolve("none.backup").toString())).isEqualTo(Cli.PROBLEM);
    }

    @Test
    void whatIsNoCommandShowsTheUsageOnStandardError() {
        assertThat(run("dance")).isEqualTo(Cli.USAGE);
        assertThat(err()).contains("不认识的内容：dance");
        assertThat(run("score")).isEqualTo(Cli.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("缺少：ASSESSMENT");
    }

    @Test
    void helpIsCompleteInBothLanguages() {
        assertThat(run("--help")).isEqualTo(Cli.OK);
        assertThat(cli(Locale.ENGLISH).isCommand("--help")).isTrue();
        assertThat(cli().isCommand("--lang", "en")).isFalse();
        assertThat(cli().workspace("--workspace", "here")).isEqualTo(Path.of("here"));
    }

    @Test
    void aChecklistFileIsCheckedAsAWhole() throws IOException {
        String shipped = ChecklistYaml.shipped().text();
        Path good = Files.writeString(folder.resolve("good.yaml"), shipped);
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"),
                shipped.replace("weight: 25\n", "weight: 26\n").replace("code: KF-02", "code: KF-01"));

        assertThat(cli().run("checklist", "check", good.toString())).isEqualTo(Cli.OK);
        assertThat(out()).isEmpty();
        assertThat(cli().run("checklist", "check", bad.toString())).isEqualTo(Cli.FAULTS);
        assertThat(out().lines()).hasSizeGreaterThan(1).allMatch(line -> line.matches(".*bad\\.yaml:\\d+:\\d+: .+"));
        assertThat(cli().run("checklist", "check", folder.resolve("none.yaml").toString()))
                .isEqualTo(Cli.PROBLEM);
    }

    @Test
    void keysAreListedAndAFileThatIsNoneIsNamed() throws IOException {
        assertThat(run("keys")).isEqualTo(Cli.OK);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("还没有签封密钥");
        SealKey key = opener.keys().create("检查员甲", "四月的雨 2026".toCharArray());
        assertThat(run("keys")).isEqualTo(Cli.OK);
        assertThat(out().strip()).isEqualTo("检查员甲\t" + key.code() + "\t2026-11-23");
        Files.writeString(folder.resolve("own").resolve("keys").resolve("坏的.key.json"), "{}");
        assertThat(run("keys")).isEqualTo(Cli.FAULTS);
        assertThat(out()).contains(key.code());
        assertThat(err()).contains("坏的.key.json");
    }

    @Test
    void aRosterIsOnlyLookedAtUntilSomebodyTellsTheCodeOfItsAuthority() throws IOException {
        Path roster = folder.resolve("名册.json");
        RosterOf.write(roster, "泉州市住房和城乡建设局", 3, List.of("林晓", "陈明"));
        assertThat(run("roster", roster.toString())).isEqualTo(Cli.OK);
        String code = opener.roster().look(roster).code();
        assertThat(out()).contains("泉州市住房和城乡建设局名册第3号", "2026-11-01", "2把", code);
        assertThat(opener.roster().current()).isEmpty();

        assertThat(run("roster", roster.toString(), "--take", "AAAAA-BBBBB-CCCCC-DDDDD"))
                .isEqualTo(Cli.PROBLEM);
        assertThat(err()).contains("密钥码不符", code);
        assertThat(opener.roster().current()).isEmpty();

        String heard = code.replace("-", " ").toLowerCase(Locale.ROOT);
        assertThat(run("roster", roster.toString(), "--take", heard)).isEqualTo(Cli.OK);
        assertThat(opener.roster().current()).contains(opener.roster().look(roster));
        Path other = folder.resolve("另一家.json");
        RosterOf.write(other, "厦门市住房局", 4, List.of("林晓"));
        assertThat(run(
                        "roster",
                        other.toString(),
                        "--take",
                        opener.roster().look(other).code()))
                .isEqualTo(Cli.PROBLEM);
        assertThat(run("roster", folder.resolve("none.json").toString())).isEqualTo(Cli.PROBLEM);
    }

    private String scoredExample() {
        try (House house = opener.open(workspace)) {
            Edition edition = ChecklistYaml.shipped();
            Facts facts = new Facts(
                    AssessmentType.FIRST,
                    VISIT,
                    Season.AUTUMN,
                    Period.before(VISIT),
                    "2026-001",
                    List.of("检查员甲"),
                    DemoScript.estate(),
                    Parameters.of(edition.checklist()));
            String id = house.assessments()
                    .create(new NewAssessment(edition, facts, Optional.empty()))
                    .id();
            new DemoScript(house.scoring(), id, edition.checklist()).score(Season.AUTUMN, VISIT);
            return id;
        }
    }

    /** Runs a command on the workspace. */
    private int run(String... args) {
        out.reset();
        err.reset();
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--workspace";
        all[args.length + 1] = workspace.toString();
        return cli().run(all);
    }

    private Cli cli() {
        return cli(Locale.SIMPLIFIED_CHINESE);
    }

    private Cli cli(Locale language) {
        return new Cli(
                Messages.in(language),
                opener,
                folder.resolve("home"),
                clock,
                new Cli.Streams(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        PASSPHRASE::clone));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
