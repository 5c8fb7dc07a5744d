package org.xingping.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
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
    private final PrintStream out;
    private final PrintStream err;

    /** {@code home} is the workspace where none is named. */
    public Cli(Messages messages, Opener opener, Path home, Clock clock, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.opener = opener;
        this.home = home;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Whether these arguments ask for a command; without one the window opens. */
    public boolean isCommand(String... args) {
        try {
            ParseResult parsed = new CommandLine(spec()).parseArgs(args);
            return parsed.hasSubcommand() || parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
        } catch (ParameterException notUnderstood) {
            return true;
        }
    }

    /** The workspace the arguments name, or the usual one. */
    public Path workspace(String... args) {
        return workspace(new CommandLine(spec()).parseArgs(args));
    }

    /** Carries out one command and returns its exit code. */
    public int run(String... args) {
        CommandLine line = new CommandLine(spec());
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
            new CommandLine(spec()).usage(err);
            return USAGE;
        }
        ParseResult sub = parsed.subcommand();
        Path workspace = workspace(sub);
        Commands commands = new Commands(messages, clock, out, err);
        return switch (sub.commandSpec().name()) {
            case "demo" -> commands.demo(opener, path(sub, "--out"));
            case "verify" ->
                commands.verify(opener, Path.of(positional(sub)), sub.matchedOptionValue("--workbook", ""));
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
            case "backup" -> with(there(workspace), house -> commands.backup(house, Path.of(positional(sub))));
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

    /** The workspace that is there, to write in where nobody else does; none is made by the way. */
    private House there(Path workspace) {
        opener.openReadOnly(workspace).close();
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

    private CommandSpec spec() {
        CommandSpec root = command("xingping", "cli.xingping")
                .version("xingping " + version())
                .addOption(option("--workspace", "DIR", "cli.workspace", false)
                        .scopeType(ScopeType.INHERIT)
                        .build())
                .addOption(option("--lang", "zh|en", "cli.lang", false)
                        .scopeType(ScopeType.INHERIT)
                        .build());
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description(messages.get("cli.version"))
                .build());
        OptionSpec target = option("--out", "FILE", "cli.out", true).build();
        root.addSubcommand("demo", command("demo", "cli.demo").addOption(target));
        root.addSubcommand(
                "export",
                command("export", "cli.export")
                        .addPositional(positional("ASSESSMENT", "cli.assessment"))
                        .addOption(option("--out", "FILE", "cli.out", true).build())
                        .addOption(OptionSpec.builder("--one-sheet")
                                .description(messages.get("cli.one-sheet"))
                                .build()));
        root.addSubcommand(
                "pack",
                command("pack", "cli.pack")
                        .addPositional(positional("ASSESSMENT", "cli.assessment"))
                        .addOption(
                                option("--out", "FILE", "cli.out.package", true).build()));
        root.addSubcommand(
                "verify",
                command("verify", "cli.verify")
                        .addPositional(positional("FILE", "cli.package"))
                        .addOption(option("--workbook", "FILE", "cli.workbook", false)
                                .build()));
        root.addSubcommand("keys", command("keys", "cli.keys"));
        root.addSubcommand(
                "roster",
                command("roster", "cli.roster")
                        .addPositional(positional("FILE", "cli.roster.file"))
                        .addOption(option("--take", "CODE", "cli.roster.take", false)
                                .build()));
        root.addSubcommand("list", command("list", "cli.list"));
        root.addSubcommand(
                "score", command("score", "cli.score").addPositional(positional("ASSESSMENT", "cli.assessment")));
        root.addSubcommand("check", command("check", "cli.check"));
        root.addSubcommand("backup", command("backup", "cli.backup").addPositional(positional("DIR", "cli.folder")));
        root.addSubcommand("restore", command("restore", "cli.restore").addPositional(positional("FILE", "cli.file")));
        root.addSubcommand(
                "checklist",
                command("checklist", "cli.checklist")
                        .addSubcommand(
                                "check",
                                command("check", "cli.checklist-check").addPositional(positional("FILE", "cli.file"))));
        return root;
    }

    private CommandSpec command(String name, String key) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(messages.get(key));
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(messages.get("cli.help"))
                .build());
        return spec;
    }

    private OptionSpec.Builder option(String name, String label, String key, boolean required) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .required(required)
                .description(messages.get(key));
    }

    private PositionalParamSpec positional(String label, String key) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .type(String.class)
                .index("0")
                .arity("1")
                .required(true)
                .description(messages.get(key))
                .build();
    }

    private static String version() {
        String version = Cli.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
