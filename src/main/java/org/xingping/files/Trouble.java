package org.xingping.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Problem;

/** Why the disk said no, as a person can act on it. Asked of the disk first: its messages come in the system's language. */
enum Trouble {
    SPACE("problem.file.space"),
    PERMISSION("problem.file.permission"),
    READ_ONLY("problem.file.read-only"),
    IN_USE("problem.file.in-use"),
    MISSING("problem.file.missing"),
    EXISTS("problem.file.exists"),
    OTHER("problem.file.other");

    static final boolean WINDOWS = File.separatorChar == '\\';

    /** Below this nothing useful can be written any more. */
    private static final long NEARLY_FULL = 64 * 1024;

    private static final List<String> FULL = List.of("no space", "quota exceeded", "not enough space", "空间");

    private final String key;

    Trouble(String key) {
        this.key = key;
    }

    /** The problem to tell for a failed step on {@code target}. */
    static Problem tell(IOException failure, @Nullable Step step, Path target) {
        Trouble trouble = of(failure, step, folder(target));
        String detail =
                trouble == SPACE ? Size.of(usable(folder(target))) : String.valueOf(failure.getLocalizedMessage());
        return new Problem(trouble.key, target.toString(), detail).causedBy(failure);
    }

    static Trouble of(IOException failure, @Nullable Step step, Path folder) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(java.util.Locale.ROOT);
        if (FULL.stream().anyMatch(said::contains)) {
            return SPACE;
        }
        if (said.contains("read-only") || isReadOnly(folder)) {
            return READ_ONLY;
        }
        if (failure instanceof FileAlreadyExistsException) {
            return EXISTS;
        }
        if (failure instanceof NoSuchFileException || !Files.exists(folder)) {
            return MISSING;
        }
        if (refusedWhileInUse(failure, step)) {
            return Files.isWritable(folder) ? IN_USE : PERMISSION;
        }
        if (failure instanceof AccessDeniedException) {
            return PERMISSION;
        }
        return step == Step.WRITE && usable(folder) < NEARLY_FULL ? SPACE : OTHER;
    }

    /** Whether somebody else may be holding the file, so that trying again helps. */
    static boolean refusedWhileInUse(IOException failure, @Nullable Step step) {
        boolean refused = failure instanceof AccessDeniedException
                || (WINDOWS && failure.getClass().equals(FileSystemException.class));
        return refused && (step == Step.RENAME || step == Step.DELETE);
    }

    static Path folder(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        return parent == null ? target.toAbsolutePath() : parent;
    }

    /** Bytes this person may still write there; as good as endless where the system does not tell. */
    static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException | SecurityException _) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isReadOnly(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.isReadOnly();
        } catch (IOException | SecurityException _) {
            return false;
        }
    }
}
