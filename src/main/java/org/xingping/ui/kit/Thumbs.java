package org.xingping.ui.kit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.xingping.work.Background;

/**
 * Small pictures for tiles, found and decoded behind the window; the newest are kept in memory. It opens only files it is
 * handed, which are copies of our own making. Lives on the FX thread.
 */
public final class Thumbs {
    /** About 30 MB of pixels, and as much again for drawing them. */
    private static final int KEPT = 100;

    private final Background background;
    private final Map<Path, Image> images = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Image> eldest) {
            return size() > KEPT;
        }
    });

    public Thumbs(Background background) {
        this.background = background;
    }

    /** A picture that was asked for; whoever scrolls on drops it, and what was not begun is never done. */
    public static final class Asked {
        private volatile boolean dropped;

        /** It is wanted no longer. */
        public void drop() {
            dropped = true;
        }
    }

    /**
     * Shows what is at hand at once, then what takes making; the receiver is told nothing where there is nothing.
     *
     * @param quick where the copy is that was made before, if any
     * @param whole the same, made where it is missing; slow
     */
    public Asked show(
            Supplier<Optional<Path>> quick, Supplier<Optional<Path>> whole, Consumer<Optional<Image>> receiver) {
        Asked asked = new Asked();
        background.beside(
                () -> image(asked, quick),
                first -> {
                    if (asked.dropped) {
                        return;
                    }
                    if (first.isPresent()) {
                        receiver.accept(first);
                    }
                    background.beside(
                            () -> image(asked, whole),
                            then -> {
                                if (!asked.dropped && (then.isEmpty() || !then.equals(first))) {
                                    receiver.accept(then);
                                }
                            },
                            background::report);
                },
                background::report);
        return asked;
    }

    /** As large as it is in the file: making it smaller takes ten times as long. */
    private Optional<Image> image(Asked asked, Supplier<Optional<Path>> path) {
        return asked.dropped ? Optional.empty() : path.get().flatMap(this::image);
    }

    private Optional<Image> image(Path path) {
        Image known = images.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Image image = new Image(path.toUri().toString());
        if (image.isError()) {
            return Optional.empty();
        }
        images.put(path, image);
        return Optional.of(image);
    }
}
