package org.xingping.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @Test
    void whatIsHandedInBeforeTheEndIsDoneAndWhatComesOfItLaterIsDropped() {
        Queue<Runnable> window = new ConcurrentLinkedQueue<>();
        List<String> done = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        Background background = Background.on(window::add, failures::add);
        background.beside(
                () -> "small",
                small -> {
                    done.add(small);
                    background.beside(() -> "large", done::add, failures::add);
                    background.run(() -> "stored", done::add);
                },
                failures::add);

        background.close();
        while (!window.isEmpty()) {
            window.remove().run();
        }

        assertThat(done).containsExactly("small");
        assertThat(failures).isEmpty();
    }
}
