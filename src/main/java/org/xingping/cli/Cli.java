package org.xingping.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The same actions without a window. Results go to standard output, messages to standard error; the exit code tells how it
 * went: {@link #OK}, {@link #PROBLEM}, {@link #USAGE}, {@link #FAULTS}.
 */
public final class Cli {
    /** Done. */
    public static final int OK = 0;
    /** Not done; the message says why and what is safe. */
    public static final int PROBLEM = 1;
    /** The arguments make no command. */
    public static final int USAGE = 2;
    /** There is no display for a window. */
    public static final int NO_DISPLAY = 3;
    /** Looked at, and something is wrong with it ({@code check}, {@code checklist check}, {@code verify}). */
    public static final int FAULTS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final Messages messages;
    private final Opener opener;
    private final Path home;
    private final Clock clock;
    private final Streams streams;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * Where results go, where messages go, and who asks for a passphrase.
     *
     * @param passphrase whoever takes it wipes it
     */
    public record Streams(PrintStream out, PrintStream err, Supplier<char[]> passphrase) {}

    /** {@code home} is the workspace where none is named. */
    public Cli(Messages messages, Opener opener, Path home, Clock clock, Streams streams) {
        this.messages = messages;
        this.opener = opener;
        this.home = home;
        this.clock = clock;
        this.streams = streams;
        this.out = streams.out();
        this.err = streams.err();
    }

    /** Whether these arguments ask for a command; without one the window opens. */
    public boolean isCommand(String... args) {
        try {
            ParseResult parsed = new CommandLine(new CommandTree(messages).root()).parseArgs(args);
            return parsed.hasSubcommand() || parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
        } catch (ParameterException notUnderstood) {
            return true;
        }
    }

    /** The workspace the arguments name, or the usual one. */
    public Path workspace(String... args) {
        return workspace(new CommandLine(new CommandTree(messages).root()).parseArgs(args));
    }

    /** Carries out one command and returns its exit code. */
    public int run(String... args) {
        CommandLine line = new CommandLine(new CommandTree(messages).root());
        try {
            ParseResult parsed = line.parseArgs(args);
            Integer help = CommandLine.executeHelpRequest(parsed);
            return help != null ? help : command(parsed);
        } catch (ParameterException wrong) {
            err.println(word(wrong));
            wrong.getCommandLine().usage(err);
            return USAGE;
        } catch (Problem problem) {
            LOG.info("{}", problem.key());
            err.println(messages.word(problem));
            return PROBLEM;
        }
    }

    private int command(ParseResult parsed) {
        if (!parsed.hasSubcommand()) {
            new CommandLine(new CommandTree(messages).root()).usage(err);
            return USAGE;
        }
        ParseResult sub = parsed.subcommand();
        Path workspace = workspace(sub);
        Commands commands = new Commands(messages, clock, out, err);
        return switch (sub.commandSpec().name()) {
            case "demo" -> commands.demo(opener, path(sub, "--out"));
            case "verify" ->
                verify(commands, Path.of(positional(sub)), sub.matchedOptionValue("--workbook", ""), workspace);
            case "receipt" -> with(opener.open(there(workspace)), house -> receipt(house, sub));
            case "keys" -> new KeyCommands(messages, clock, out, err).keys(opener);
            case "roster" ->
                new KeyCommands(messages, clock, out, err)
                        .roster(opener, Path.of(positional(sub)), sub.matchedOptionValue("--take", ""));
            case "pack" ->
                with(
                        opener.openReadOnly(workspace),
                        house -> commands.pack(house, positional(sub), path(sub, "--out")));
            case "restore" -> commands.restore(opener, Path.of(positional(sub)), workspace);
            case "checklist" -> commands.checklist(Path.of(positional(sub.subcommand())));
            case "backup" -> with(toBackUp(workspace), house -> commands.backup(house, Path.of(positional(sub))));
            case "check" -> with(opener.openReadOnly(workspace), commands::check);
            case "list" -> with(opener.openReadOnly(workspace), commands::list);
            case "score" -> with(opener.openReadOnly(workspace), house -> commands.score(house, positional(sub)));
            case "export" ->
                with(
                        opener.openReadOnly(workspace),
                        house -> commands.export(
                                house, positional(sub), path(sub, "--out"), sub.hasMatchedOption("--one-sheet")));
            default -> throw new IllegalStateException(sub.commandSpec().name());
        };
    }

    private int verify(Commands commands, Path file, String workbook, Path workspace) {
        ReceiptCommands papers = new ReceiptCommands(messages, out, err);
        if (opener.isDissent(file)) {
            return papers.verifyDissent(opener, workspace, file);
        }
        return opener.isReceipt(file)
                ? papers.verify(opener, workspace, file)
                : commands.verify(opener, file, workbook);
    }

    private int receipt(House house, ParseResult sub) {
        return new ReceiptCommands(messages, out, err)
                .issue(
                        house,
                        positional(sub),
                        sub.matchedOptionValue("--revision", ""),
                        sub.matchedOptionValue("--key", ""),
                        streams.passphrase(),
                        path(sub, "--out"));
    }

    /** A workspace that is there; none is made by the way. */
    private Path there(Path workspace) {
        opener.openReadOnly(workspace).close();
        return workspace;
    }

    /** To write in where nobody else does. */
    private House toBackUp(Path workspace) {
        there(workspace);
        try {
            return opener.open(workspace);
        } catch (Problem onlyToRead) {
            return opener.openReadOnly(workspace);
        }
    }

    private String word(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                messages.get("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                messages.get(
                        "cli.missing",
                        missing.getMissing().stream()
                                .map(argument -> argument.isOption()
                                        ? ((OptionSpec) argument).longestName()
                                        : argument.paramLabel())
                                .collect(Collectors.joining(" ")));
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private interface Use {
        int of(House house);
    }

    private static int with(House house, Use use) {
        try (house) {
            return use.of(house);
        }
    }

    private Path workspace(ParseResult parsed) {
        @Nullable String folder = parsed.matchedOptionValue("--workspace", null);
        return folder == null ? home : Path.of(folder);
    }

    private static Path path(ParseResult parsed, String option) {
        return Path.of(String.valueOf((Object) parsed.matchedOptionValue(option, "")));
    }

    private static String positional(ParseResult parsed) {
        return String.valueOf((Object) parsed.matchedPositionalValue(0, ""));
    }
}
