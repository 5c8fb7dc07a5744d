package org.xingping.storage;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link Child} from outside. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;
    private final Writer orders;

    private ChildProcess(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts one; it is warm, but has opened nothing. */
    static ChildProcess start(Path workspace, String user, Path temporary) {
        return start(List.of(), workspace, user, temporary);
    }

    /** The same behind other words on the command line, such as a shell that takes something away first. */
    static ChildProcess start(List<String> before, Path workspace, String user, Path temporary) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath(),
                "org.xingping.storage.Child",
                workspace.toString(),
                user));
        try {
            return new ChildProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the logger, which takes longer to start than all the rest. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("logback"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    long pid() {
        return process.pid();
    }

    void order(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gives an order and waits for the answer. */
    String ask(String order) {
        order(order);
        return answer();
    }

    /** The next line it says; empty where it says no more. */
    String answer() {
        try {
            String line = said.readLine();
            return line == null ? "" : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** SIGKILL; returns every whole line that was said before. */
    List<String> kill() {
        process.toHandle().destroyForcibly(); // the process itself would close what it said unread
        try {
            StringWriter rest = new StringWriter();
            said.transferTo(rest);
            process.waitFor();
            String whole = rest.toString();
            return whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            orders.close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException | InterruptedException failure) {
            process.destroyForcibly();
        }
    }
}
