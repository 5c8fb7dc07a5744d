package org.xingping.ui.panel;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.xingping.photo.Photo;

/**
 * Where the pictures of the sheets at the table come from. The first two are slow and safe for any thread but the window's.
 *
 * @param quick the copy that is at hand, if any
 * @param whole the same, made where it is missing
 * @param large shows one large, with whose it is and its number
 */
public record Evidence(
        Function<Photo, Optional<Path>> quick,
        Function<Photo, Optional<Path>> whole,
        BiConsumer<Photo, String> large) {
    Optional<Path> glance(Photo photo) {
        return quick.apply(photo);
    }

    Optional<Path> thumbnail(Photo photo) {
        return whole.apply(photo);
    }

    void show(Photo photo, String name) {
        large.accept(photo, name);
    }
}
