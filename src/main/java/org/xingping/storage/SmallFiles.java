package org.xingping.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/** Folders of small files that lie beside the database, each written once. */
final class SmallFiles {
    private SmallFiles() {}

    /** The files whose name is fit, by name; none where there is no such folder. */
    static List<Path> in(Path folder, Predicate<String> fit) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> fit.test(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Problem("problem.file.unreadable", folder.toString()).causedBy(unreadable);
        }
    }

    /** Writes a file that is not there yet; the same again changes nothing. Throws {@code taken} where its place holds another. */
    static void keep(Path file, byte[] bytes, FileOps files, Problem taken) {
        if (!Files.exists(file)) {
            files.createDirectories(Objects.requireNonNull(file.getParent()));
            files.replace(file, bytes.length, out -> out.write(bytes), written -> {
                if (!holds(written, bytes)) {
                    throw new IOException("read back differs");
                }
            });
        } else if (!holds(file, bytes)) {
            throw taken;
        }
    }

    /** Whether a file is just these bytes. */
    static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException unreadable) {
            throw new Problem("problem.file.unreadable", file.toString()).causedBy(unreadable);
        }
    }

    /** Copies those that are not there yet into another folder, such as one on a stick. */
    static void copy(List<Path> all, Path folder, FileOps files) {
        for (Path file : all) {
            Path target = folder.resolve(String.valueOf(file.getFileName()));
            if (!Files.exists(target)) {
                files.createDirectories(folder);
                files.replace(
                        target, Photos.size(file), out -> Files.copy(file, out), written -> requireSame(file, written));
            }
        }
    }

    private static void requireSame(Path file, Path written) throws IOException {
        if (Files.mismatch(file, written) >= 0) {
            throw new IOException("the copy is not what was read before");
        }
    }
}
