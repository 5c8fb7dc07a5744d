package org.xingping.cli;

import org.xingping.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** Which commands there are, with what each takes. */
final class CommandTree {
    private final Messages messages;

    CommandTree(Messages messages) {
        this.messages = messages;
    }

    CommandSpec root() {
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
        root.addSubcommand(
                "receipt",
                command("receipt", "cli.receipt")
                        .addPositional(positional("ASSESSMENT", "cli.assessment"))
                        .addOption(option("--revision", "N", "cli.receipt.revision", false)
                                .build())
                        .addOption(
                                option("--key", "CODE", "cli.receipt.key", true).build())
                        .addOption(
                                option("--out", "FILE", "cli.receipt.out", true).build()));
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
