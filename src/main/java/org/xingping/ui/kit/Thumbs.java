package org.xingping.ui.kit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.xingping.work.Background;

/**
 * Small pictures for tiles, found and decoded behind the window; the newest few hundred are kept in memory. It opens only
 * files it is handed, which are copies of our own making. Lives on the FX thread.
 */
public final class Thumbs {
    /** About 60 MB of pixels at the most. */
    private static final int KEPT = 250;

    /** In pixels; tiles of twice the usual density need no more. */
    private static final int SIDE = 240;

    private final Background background;
    private final Map<Path, Image> images = new LinkedHashMap<>(16, 0.75f, true);

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

        private Optional<Path> ifWanted(Supplier<Optional<Path>> path) {
            return dropped ? Optional.empty() : path.get();
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
                () -> asked.ifWanted(quick),
                first -> {
                    if (asked.dropped) {
                        return;
                    }
                    first.ifPresent(path -> receiver.accept(Optional.of(image(path))));
                    background.beside(
                            () -> asked.ifWanted(whole),
                            then -> {
                                if (!asked.dropped && (then.isEmpty() || !then.equals(first))) {
                                    receiver.accept(then.map(this::image));
                                }
                            },
                            background::report);
                },
                background::report);
        return asked;
    }

    private Image image(Path path) {
        Image known = images.get(path);
        if (known != null) {
            return known;
        }
        Image image = new Image(path.toUri().toString(), SIDE, SIDE, true, true, true);
        images.put(path, image);
        if (images.size() > KEPT) {
            images.remove(images.keySet().iterator().next());
        }
        return image;
    }
}
