package org.xingping;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.Shell;

/** Where everything begins: arguments in, a window or a command out. */
public final class Main {
    /** There is no display; the build treats it as a success, because the sentence has been said. */
    static final int NO_DISPLAY = 3;

    private static final String INSTEAD = "mvn -q compile exec:exec -Dapp=\"demo --out target/demo.xlsx\"";

    private Main() {}

    public static void main(String[] args) {
        startLogging();
        Messages messages = Messages.in(language(Arrays.asList(args), Locale.getDefault()));
        try {
            openWindow(new Shell(messages)::open);
        } catch (Problem problem) {
            say(messages.word(problem));
            System.exit(NO_DISPLAY);
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

    /** {@code --lang en} or {@code --lang zh}; without it, the language of the system. */
    static Locale language(List<String> args, Locale system) {
        int at = args.indexOf("--lang");
        return at >= 0 && at + 1 < args.size() ? Locale.forLanguageTag(args.get(at + 1)) : system;
    }

    /** To standard error; in UTF-8 where its own charset has no Chinese, for a question mark tells nobody anything. */
    private static void say(String sentence) {
        if (System.err.charset().newEncoder().canEncode(sentence)) {
            System.err.println(sentence);
        } else {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(sentence);
        }
    }
}
