package org.xingping.storage;

import java.nio.file.Path;
import java.util.Optional;
import org.xingping.text.Problem;

/** What SQLite's refusals mean to a person. */
final class Refusals {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int DISK = 10;
    private static final int DAMAGED = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;

    private Refusals() {}

    /** Why the database cannot be opened or read; anything else is a defect and comes back as it is. */
    static RuntimeException whileOpening(Path file, Db.Refused failure) {
        String key = switch (failure.code()) {
            case BUSY, LOCKED -> "problem.workspace.used";
            case READ_ONLY -> "problem.workspace.read-only";
            case CANNOT_OPEN -> "problem.workspace.no-permission";
            case FULL -> "problem.workspace.full";
            case DISK -> "problem.workspace.disk";
            case DAMAGED, NO_DATABASE -> "problem.workspace.damaged";
            case 0 -> "problem.workspace.engine"; // the engine's native library did not load
            default -> "";
        };
        return key.isEmpty() ? failure : new Problem(key, file.toString()).causedBy(failure);
    }

    /** What stops the lock from being taken, said of the workspace. */
    static Problem whileLocking(Path folder, Problem file) {
        String key = switch (file.key()) {
            case "problem.file.read-only" -> "problem.workspace.read-only";
            case "problem.file.permission" -> "problem.workspace.no-permission";
            case "problem.file.space" -> "problem.workspace.full";
            case "problem.file.other" -> "problem.workspace.unsupported";
            default -> "";
        };
        return key.isEmpty() ? file : new Problem(key, folder.toString()).causedBy(file);
    }

    /** The key of a failure that ends writing for good; empty for all others. */
    static Optional<String> whileWriting(Db.Refused failure) {
        return switch (failure.code()) {
            case FULL -> Optional.of("problem.workspace.lost-full");
            case DISK, READ_ONLY, CANNOT_OPEN -> Optional.of("problem.workspace.lost");
            case DAMAGED, NO_DATABASE -> Optional.of("problem.workspace.lost-damaged");
            default -> Optional.empty();
        };
    }
}
