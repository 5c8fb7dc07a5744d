package org.xingping.exchange;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * The keys of the persons on this laptop, a file each. A file that is there is never replaced, readable or not, but by the
 * same key under another passphrase.
 */
public final class KeyFolder {
    private static final String END = ".key.json";
    private static final int NAME_LENGTH = 16;

    private final Path folder;
    private final FileOps files;

    public KeyFolder(Path folder, FileOps files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * What lies in the folder.
     *
     * @param keys newest first
     * @param unreadable one for each file that could not be read, naming it
     */
    public record Found(List<KeyFile> keys, List<Problem> unreadable) {
        public Found {
            keys = List.copyOf(keys);
            unreadable = List.copyOf(unreadable);
        }
    }

    public Found all() {
        List<KeyFile> keys = new ArrayList<>();
        List<Problem> unreadable = new ArrayList<>();
        for (Path file : listed()) {
            try {
                keys.add(read(file));
            } catch (Problem told) {
                unreadable.add(told);
            }
        }
        keys.sort(Comparator.comparing(KeyFile::created).reversed());
        return new Found(keys, unreadable);
    }

    /** The keys of one person, newest first. */
    public List<KeyFile> of(String name) {
        return all().keys().stream().filter(key -> key.name().equals(name)).toList();
    }

    /** Keeps a key here. Throws {@code problem.key.exists} where its place holds anything else. */
    public void keep(KeyFile key) {
        files.createDirectories(folder);
        write(key, folder.resolve(key.publicKey().fingerprint().substring(0, NAME_LENGTH) + END));
    }

    /** Writes the copy to be kept elsewhere. Throws {@code problem.key.exists} where that file holds anything else. */
    public void export(KeyFile key, Path copy) {
        write(key, copy);
    }

    /** Brings a key back from such a copy; throws as {@link KeyFile#read} and {@link #keep} do. */
    public KeyFile take(Path copy) {
        KeyFile key = read(copy);
        keep(key);
        return key;
    }

    /** What a file holds, wherever it lies; throws as {@link KeyFile#read} does. */
    public KeyFile look(Path file) {
        return read(file);
    }

    /**
     * Puts the same key under another passphrase in the place of the one kept here. What fails leaves the old file, and with it
     * the old passphrase. Throws {@code problem.key.none} where the old one is no longer here.
     */
    public void replace(KeyFile before, KeyFile after) {
        if (!before.publicKey().equals(after.publicKey())) {
            throw new IllegalArgumentException("another key");
        }
        Path file = listed().stream()
                .filter(kept -> holds(kept, before))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.key.none"));
        try {
            TwoLines.keep(after.bytes(), file, files);
        } catch (Problem failed) {
            putBack(before, file, failed);
            throw failed;
        }
    }

    /** The new file may be there already and only its name not be safe on the disk: whoever was told of a failure goes on with the old. */
    private void putBack(KeyFile before, Path file, Problem failed) {
        try {
            if (!holds(file, before)) {
                TwoLines.keep(before.bytes(), file, files);
            }
        } catch (Problem again) {
            failed.addSuppressed(again);
        }
    }

    private boolean holds(Path file, KeyFile key) {
        return Files.isRegularFile(file) && Arrays.equals(TwoLines.load(file, KeyFile.LARGEST, files), key.bytes());
    }

    private List<Path> listed() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> listed = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*" + END)) {
            stream.forEach(listed::add);
        } catch (IOException failure) {
            throw new Problem("problem.file.unreadable", folder.toString()).causedBy(failure);
        }
        listed.sort(Comparator.naturalOrder());
        return listed;
    }

    private KeyFile read(Path file) {
        byte[] bytes = TwoLines.load(file, KeyFile.LARGEST, files);
        return KeyFile.read(bytes, String.valueOf(file.getFileName()));
    }

    private void write(KeyFile key, Path file) {
        byte[] bytes = key.bytes();
        if (!Files.exists(file)) {
            TwoLines.keep(bytes, file, files);
        } else if (!Arrays.equals(TwoLines.load(file, KeyFile.LARGEST, files), bytes)) {
            throw new Problem("problem.key.exists", file.toString());
        }
    }
}
