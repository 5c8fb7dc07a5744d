package org.xingping.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Window;
import org.xingping.Main;

/** The program as it is started, saying on its output when the first word of the command line stands in a window. */
final class Started {
    static final String SHOWN = "shown";

    private static final long BETWEEN_LOOKS = 2_000_000;

    private Started() {}

    public static void main(String[] args) {
        watch(args[0]);
        Main.main(Arrays.copyOfRange(args, 1, args.length));
    }

    /** Looks every other millisecond, as soon as there is a toolkit to ask. */
    static void watch(String selector) {
        AtomicBoolean stands = new AtomicBoolean();
        Thread watcher = new Thread(
                () -> {
                    while (!stands.get()) {
                        try {
                            Platform.runLater(() -> look(selector, stands));
                        } catch (IllegalStateException notYetStarted) {
                            // the next look comes soon
                        }
                        LockSupport.parkNanos(BETWEEN_LOOKS);
                    }
                },
                "watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void look(String selector, AtomicBoolean stands) {
        boolean shown = Window.getWindows().stream()
                .anyMatch(window ->
                        window.isShowing() && window.getScene().getRoot().lookup(selector) != null);
        if (shown && stands.compareAndSet(false, true)) {
            System.out.println(SHOWN);
        }
    }
}
