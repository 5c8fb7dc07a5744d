package org.xingping.actions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xingping.text.Problem;

/** The files that somebody means by what they chose or dropped. */
public final class Deliveries {
    /** DCIM/100MEDIA/… and one more. */
    private static final int DEPTH = 5;

    /** How picture files are called, without the dot. */
    public static final List<String> ENDINGS =
            List.of("jpg", "jpeg", "jpe", "png", "webp", "gif", "bmp", "tif", "tiff", "heic", "heif", "hif", "avif");

    private Deliveries() {}

    /**
     * A file is itself, whatever it is; of a folder (a camera's card, say) what is named like a picture, folders in it too.
     * By name within a folder. Throws {@code problem.photo.unreadable} for a folder that cannot be read.
     */
    public static List<Path> files(List<Path> chosen) {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return all.filter(Files::isRegularFile)
                    .filter(Deliveries::isNamedLikeAPicture)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Problem("problem.photo.unreadable", folder.toString()).causedBy(unreadable);
        }
    }

    /** By its ending alone; hidden files are none (a Mac leaves {@code ._IMG_1.JPG} on every card). */
    static boolean isNamedLikeAPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
