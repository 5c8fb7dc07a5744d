package org.xingping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.testkit.Shelves;

/**
 * From the start of the process to the first assessment on the shelf, against the start of a window that says hello; each in
 * a JVM of its own with the flags and the class path of this one.
 */
class StartBench {
    private static final int WARM = 1;
    private static final int MEASURED = 7;

    @Test
    void theProgramStandsThereSoonAfterAnEmptyWindowWould(@TempDir Path folder) {
        Path workspace = folder.resolve("workspace");
        Shelves.fill(workspace);
        List<LongSupplier> contestants = List.of(
                () -> started(folder, Started.class, ".assessment-card", "--workspace", workspace.toString()),
                () -> started(folder, HelloWindow.class, ".hello"));
        long[][] nanos = Turns.said(WARM, MEASURED, contestants.toArray(LongSupplier[]::new));
        Ratio.of("start to the first row of the shelf / hello window, µs", nanos[0], nanos[1], 50)
                .print();
    }

    /** {@code shown} is what must stand in the window. */
    private static long started(Path folder, Class<?> main, String shown, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Duser.home=" + folder,
                "-Dxingping.logs=" + folder.resolve("logs"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                shown));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("XDG_DATA_HOME", folder.toString(), "LOCALAPPDATA", folder.toString()));
        try {
            long began = System.nanoTime();
            Process process = builder.start();
            try (BufferedReader said = process.inputReader()) {
                String line = said.readLine();
                long took = System.nanoTime() - began;
                assertThat(line).as(main.getSimpleName()).isEqualTo(Started.SHOWN);
                return took;
            } finally {
                process.destroyForcibly().onExit().join();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
