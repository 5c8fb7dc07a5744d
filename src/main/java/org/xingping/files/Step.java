package org.xingping.files;

import java.io.IOException;
import java.nio.file.Path;

/** The single calls to the file system of which {@link FileOps} is made. */
public enum Step {
    SPACE,
    CREATE,
    WRITE,
    FORCE,
    CLOSE,
    VERIFY,
    OPEN_FOLDER,
    RENAME,
    FORCE_FOLDER,
    DELETE,
    CREATE_FOLDER;

    /** Hears of each step just before it is done; one that throws makes the step fail. This is how tests break a disk. */
    @FunctionalInterface
    public interface Probe {
        void before(Step step, Path path) throws IOException;
    }
}
