package org.xingping.quarantine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a child is started: with the same runtime and libraries as the program itself.
 *
 * <p>The child's class is named, not used: this side must not even know where decoding is done.
 *
 * @param main the class whose {@code main} runs
 * @param heapMegabytes what it may use of memory for objects
 * @param brief whether it lives for one question only, and need not be made fast for many
 */
record Launch(String main, int heapMegabytes, boolean brief) {
    static final Launch USUAL = new Launch("org.xingping.quarantine.Worker", 96);

    static final Launch WORKBOOKS = new Launch("org.xingping.quarantine.WorkbookWorker", 256, true);

    Launch(String main, int heapMegabytes) {
        this(main, heapMegabytes, false);
    }

    Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC", // one thread works; more collectors would only take the window's cores
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dprism.order=sw",
                "-Dfile.encoding=UTF-8"));
        if (brief) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        String cache = System.getProperty("javafx.cachedir"); // where its libraries are unpacked, if not at home
        if (cache != null) {
            command.add("-Djavafx.cachedir=" + cache);
        }
        String modules = System.getProperty("jdk.module.path"); // none where JavaFX is part of the runtime
        if (modules != null) {
            command.addAll(List.of("--module-path", modules));
        }
        command.addAll(List.of(
                "--add-modules=javafx.graphics", "--enable-native-access=javafx.graphics", "-cp", classPath(), main));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // it would speak where answers are expected
        builder.environment().remove("JDK_JAVA_OPTIONS");
        return builder.start();
    }

    /** Without the logger: it would open the program's own log file a second time. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("logback"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
