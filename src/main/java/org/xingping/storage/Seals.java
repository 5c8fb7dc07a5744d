package org.xingping.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xingping.files.FileOps;

/**
 * The papers of sealed sheets, a file each revision; what is in them this package does not know. Like a photo's, a seal's
 * file is on the disk before any line names it. Safe for any thread.
 */
public final class Seals {
    static final String FOLDER = "seals";
    private static final String ENDING = ".seal";
    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{1,9})\\.seal");

    private final Path folder;
    private final FileOps files;

    Seals(Path workspace, FileOps files) {
        this.folder = workspace.resolve(FOLDER);
        this.files = files;
    }

    /** Where the papers of a revision lie, or will. */
    public Path file(String sheet, int revision) {
        return folder.resolve(sheet + "-" + revision + ENDING);
    }

    /** The revisions of a sheet of which papers lie here. */
    public List<Integer> revisions(String sheet) {
        return all().stream()
                .map(Seals::named)
                .filter(seal -> seal.sheet().equals(sheet))
                .map(Named::revision)
                .toList();
    }

    /** The names of all files whose sheet is none of these. */
    public List<String> strays(Set<String> sheets) {
        return all().stream()
                .filter(file -> !sheets.contains(named(file).sheet()))
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    /** What a file is named after; of another name, no sheet at all. */
    private record Named(String sheet, int revision) {}

    private static Named named(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? new Named(name.group(1), Integer.parseInt(name.group(2))) : new Named("", 0);
    }

    /** Makes the folder, so that papers can be written into it. */
    public void prepare() {
        files.createDirectories(folder);
    }

    /** Copies what is not there yet to another place, such as a stick. */
    void copyTo(Path place) {
        SmallFiles.copy(all(), place.resolve(FOLDER), files);
    }

    private List<Path> all() {
        return SmallFiles.in(folder, name -> name.endsWith(ENDING));
    }
}
