package org.xingping;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.xingping.actions.Opener;
import org.xingping.assessment.Person;
import org.xingping.cli.Cli;
import org.xingping.files.FileOps;
import org.xingping.settings.Settings;
import org.xingping.settings.SettingsFile;
import org.xingping.storage.Session;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.Shell;

/** Where everything begins: arguments in, a window or a command out. */
public final class Main {
    private static final String INSTEAD = "mvn -q compile exec:exec -Dapp=\"demo --out target/demo.xlsx\"";

    private Main() {}

    public static void main(String[] args) {
        startLogging();
        Path own = Folders.ofPerson(System.getProperties(), System.getenv());
        SettingsFile settings = new SettingsFile(own, new FileOps());
        Messages messages = Messages.in(language(Arrays.asList(args), settings.settings(), Locale.getDefault()));
        Session session = session();
        String user = session.user();
        Opener opener = new Opener(session, () -> person(settings.settings(), user), own);
        PrintStream out = speaking(System.out);
        PrintStream err = speaking(System.err);
        Cli cli = new Cli(
                messages,
                opener,
                home(own, settings.settings()),
                session.clock(),
                new Cli.Streams(out, err, () -> passphrase(messages, err)));
        if (cli.isCommand(args)) {
            System.exit(cli.run(args));
        }
        try {
            Shell.Workplace workplace = new Shell.Workplace(opener, cli.workspace(args));
            openWindow(new Shell(messages, settings, session.clock(), session.app(), workplace)::open);
        } catch (Problem problem) {
            err.println(messages.word(problem));
            System.exit(Cli.NO_DISPLAY);
        }
    }

    /** The workspace of last time, else the one beside the preferences. */
    private static Path home(Path own, Settings settings) {
        return settings.workspace() == null ? own.resolve("workspace") : Path.of(settings.workspace());
    }

    /** This run of the program: clocks and random source start here. */
    private static Session session() {
        long began = System.nanoTime();
        return new Session(
                Clock.system(ZoneId.systemDefault()),
                () -> System.nanoTime() - began,
                UUID.randomUUID().toString(),
                () -> UUID.randomUUID().toString(),
                System.getProperty("user.name", ""),
                host(),
                version());
    }

    private static String host() {
        String name = System.getenv().getOrDefault("HOSTNAME", System.getenv().getOrDefault("COMPUTERNAME", ""));
        try {
            return name.isBlank() ? InetAddress.getLocalHost().getHostName() : name;
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /** Who works here: the inspector chosen in the window, else the one logged in to the computer. */
    private static Person person(Settings settings, String user) {
        Settings.Inspector inspector = settings.inspector();
        return inspector == null ? new Person(user, user) : new Person(inspector.id(), inspector.name());
    }

    /** Unseen from whoever sits at a terminal; else the first line that is handed in. */
    private static char[] passphrase(Messages messages, PrintStream err) {
        Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (console.isPresent()) {
            char[] typed = console.get().readPassword("%s", messages.get("cli.passphrase"));
            return typed == null ? new char[0] : typed;
        }
        err.println(messages.get("cli.passphrase"));
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException unreadable) {
            throw new Problem("problem.passphrase.unread").causedBy(unreadable);
        }
    }

    /** Before anything logs: logback reads the folder once. */
    private static void startLogging() {
        Path folder = Folders.ofPerson(System.getProperties(), System.getenv()).resolve("logs");
        System.setProperty("xingping.logs", System.getProperty("xingping.logs", folder.toString()));
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Runs what starts the toolkit; a machine that cannot show windows is a {@link Problem}, with its sentence alone. */
    static void openWindow(Runnable start) {
        PrintStream stderr = System.err;
        ByteArrayOutputStream chatter = new ByteArrayOutputStream(); // JavaFX prints stack traces of missing libraries
        System.setErr(new PrintStream(chatter, true, StandardCharsets.UTF_8));
        try {
            start.run();
            stderr.print(chatter.toString(StandardCharsets.UTF_8));
        } catch (UnsupportedOperationException | LinkageError failure) {
            boolean noDisplay = String.valueOf(failure.getMessage()).contains("DISPLAY");
            throw new Problem(noDisplay ? "problem.display.none" : "problem.display.gtk", INSTEAD).causedBy(failure);
        } catch (RuntimeException failure) {
            if (failure.getCause() instanceof LinkageError missing) { // so JavaFX wraps it
                throw new Problem("problem.display.gtk", INSTEAD).causedBy(missing);
            }
            stderr.print(chatter.toString(StandardCharsets.UTF_8));
            throw failure;
        } finally {
            System.setErr(stderr);
        }
    }

    /** {@code --lang en} or {@code --lang zh}; without it the language chosen in the window, else that of the system. */
    static Locale language(List<String> args, Settings settings, Locale system) {
        int at = args.indexOf("--lang");
        if (at >= 0 && at + 1 < args.size()) {
            return Locale.forLanguageTag(args.get(at + 1));
        }
        return settings.language() == null ? system : Locale.forLanguageTag(settings.language());
    }

    /** The stream itself, or in UTF-8 where its own charset has no Chinese: a question mark tells nobody anything. */
    private static PrintStream speaking(PrintStream stream) {
        return stream.charset().newEncoder().canEncode('评')
                ? stream
                : new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
