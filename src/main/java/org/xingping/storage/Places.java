package org.xingping.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xingping.text.Problem;

/** Where a workspace must not live: network disks break SQLite's locks, sync clients copy half-written files. */
final class Places {
    private static final Set<String> STORES = Set.of(
            "cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "9p", "afs", "webdav", "davfs", "vfat", "msdos");

    /** Names of folders that sync clients keep, as they begin. */
    private static final List<String> SYNCED = List.of(
            "onedrive",
            "dropbox",
            "google drive",
            "googledrive",
            "icloud drive",
            "iclouddrive",
            "com~apple~clouddocs",
            "nextcloud",
            "owncloud",
            "seafile",
            "pclouddrive",
            "nutstore",
            "坚果云",
            "我的坚果云",
            "baidusyncdisk",
            "百度网盘",
            "wps云盘",
            "wpsdrive",
            "腾讯微云",
            "阿里云盘");

    private Places() {}

    /** Throws {@code problem.workspace.place} where the folder lies, or would lie, on such a place. */
    static void requireLocal(Path folder) {
        refusal(folder, storeType(folder)).ifPresent(why -> {
            throw new Problem("problem.workspace.place", folder.toString(), why);
        });
    }

    /** What speaks against the folder, as the person may know it: the part of the path or the kind of disk. */
    static Optional<String> refusal(Path folder, String storeType) {
        String type = storeType.toLowerCase(Locale.ROOT);
        if (STORES.contains(type) || type.startsWith("fuse.")) {
            return Optional.of(storeType);
        }
        if (folder.toString().startsWith("\\\\")) {
            return Optional.of(
                    folder.getRoot() == null
                            ? folder.toString()
                            : folder.getRoot().toString());
        }
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCED.stream().anyMatch(name::startsWith)) {
                return Optional.of(part.toString());
            }
        }
        return Optional.empty();
    }

    /** Of the nearest folder that is there; empty where the system does not tell. */
    private static String storeType(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).type();
        } catch (IOException unknown) {
            return "";
        }
    }
}
