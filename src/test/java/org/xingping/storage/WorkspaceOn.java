package org.xingping.storage;

import java.nio.file.Path;
import org.xingping.files.FileOps;

/** Workspaces on a disk that fails when a test says so. */
public final class WorkspaceOn {
    private WorkspaceOn() {}

    /** Opens the workspace to write in. */
    public static Workspace disk(FileOps files, Path folder, Session session) {
        return new Opening(folder, session, files, Schema.current()).writing();
    }
}
