package org.xingping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.Opener;
import org.xingping.actions.SealKey;
import org.xingping.exchange.ForgedReceipts;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.text.Messages;
import org.xingping.work.Progress;

/** Receipts without a window: given, looked at, and every refusal a plain sentence. */
class ReceiptCommandTest {
    private static final String PASSPHRASE = "白鹭洲边走走看看";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aReceiptIsGivenLookedAtAndComparedWithTheWorkspace() throws IOException {
        Opened opened;
        SealKey key;
        Path workspace;
        try (HandOver work = HandOver.in(folder)) {
            key = work.house().seals().createKey(PASSPHRASE.toCharArray());
            Opened draft = work.complete("东海明珠", 1);
            workspace = work.folder();
            opened =
                    work.house().seals().seal(draft.id(), key.fingerprint(), PASSPHRASE.toCharArray(), Progress.UNSEEN);
        }
        Path target = folder.resolve("回执.xpr");

        assertThat(run(workspace, PASSPHRASE, issue(opened, key.code(), target, "--revision", "2")))
                .isEqualTo(Cli.PROBLEM);
        assertThat(err()).contains("还没有这一版定稿");
        assertThat(run(workspace, PASSPHRASE, issue(opened, key.code(), target, "--revision", "zwei")))
                .isEqualTo(Cli.PROBLEM);
        assertThat(run(workspace, PASSPHRASE, issue(opened, "0000", target))).isEqualTo(Cli.PROBLEM);
        assertThat(run(workspace, "不是这个口令", issue(opened, key.code(), target))).isEqualTo(Cli.PROBLEM);
        assertThat(target).doesNotExist();
        assertThat(workspace.resolve("receipts")).doesNotExist();

        assertThat(run(workspace, PASSPHRASE, issue(opened, key.code().substring(0, 9), target)))
                .isEqualTo(Cli.OK);
        assertThat(out()).contains("回执№1：林晓", key.code());
        assertThat(err()).contains("给自己的工作签发回执");
        assertThat(target).exists();

        out.reset();
        assertThat(run(workspace, "", "verify", target.toString())).isEqualTo(Cli.OK);
        assertThat(out().lines()).hasSize(3);
        assertThat(out()).contains("对方收到的正是这一版；回执已留存", "№1，林晓", "只是自己给自己的回执", "没有主管部门的名册");
        Path forged = ForgedReceipts.write(
                folder.resolve("forged.xpr"),
                target,
                ForgedReceipts.read(target).seal(),
                "0".repeat(64),
                "王晓梅");
        assertThat(run(workspace, "", "verify", forged.toString())).isEqualTo(Cli.FAULTS);
        assertThat(out()).contains("对方收到的封签不是这里的封签");
        assertThat(run(folder.resolve("nowhere"), "", "verify", target.toString()))
                .as("who signed it is told without a workspace too")
                .isEqualTo(Cli.OK);
        assertThat(out()).contains("没有工作区可以核对");
        Files.writeString(target, "{}");
        assertThat(run(workspace, "", "verify", target.toString())).isEqualTo(Cli.PROBLEM);
        assertThat(err()).contains("不是回执，或者签发后被改动过");
        assertThat(run(workspace, "", "check")).isEqualTo(Cli.OK);
    }

    private static String[] issue(Opened opened, String code, Path target, String... more) {
        List<String> all = new ArrayList<>(List.of("receipt", opened.id(), "--key", code, "--out", target.toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private int run(Path workspace, String passphrase, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--workspace", workspace.toString()));
        Opener opener = new Opener(Sessions.named("cli"), () -> Scenario.INSPECTOR, folder.resolve("own-run-1"));
        Cli.Streams streams = new Cli.Streams(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                passphrase::toCharArray);
        return new Cli(Messages.in(Locale.SIMPLIFIED_CHINESE), opener, workspace, Clock.systemUTC(), streams)
                .run(all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
