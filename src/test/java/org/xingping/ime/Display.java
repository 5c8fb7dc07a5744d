package org.xingping.ime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** The real display: its keyboard, whose keys go through window manager and input method, and what it shows. */
final class Display {
    private Display() {}

    /** Presses a key, named as X names it, and waits for what it is to bring about; that is asked on the FX thread. */
    static void press(String key, String outcome, BooleanSupplier reached) {
        press(key);
        Waiting.until(outcome + " after " + key, reached);
    }

    /** Presses a key after which there is nothing in the window to wait for. */
    static void press(String key) {
        run("xdotool", "key", key);
    }

    /** Writes all that can be seen to {@code target/looks/NAME.png}. */
    static void photograph(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "looks"));
            run("import", "-window", "root", folder.resolve(name + ".png").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command[0] + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
