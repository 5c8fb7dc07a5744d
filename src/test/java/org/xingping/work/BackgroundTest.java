package org.xingping.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Work off the window's thread ends with the window. */
class BackgroundTest {
    @Test
    void pictureWorkThatComesAfterTheEndIsNoFailureAndIsNotDone() {
        List<Object> heard = new CopyOnWriteArrayList<>();
        Background background = Background.on(Runnable::run, heard::add);
        background.beside(() -> "before", heard::add, heard::add);
        background.close();

        background.beside(() -> "after", heard::add, heard::add);

        assertThat(heard).containsExactly("before");
    }
}
