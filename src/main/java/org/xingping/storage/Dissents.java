package org.xingping.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * Dissents from panels' sealed sheets (少数意见), a file each; what is in them this package does not know. None is ever replaced.
 * For the thread of the workspace.
 */
public final class Dissents {
    static final String FOLDER = "dissents";
    private static final String ENDING = ".dissent";
    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{1,9})-([0-9a-f]{64})\\.dissent");

    private final Path folder;
    private final FileOps files;
    private final Writing writing;

    Dissents(Path workspace, FileOps files, Writing writing) {
        this.folder = workspace.resolve(FOLDER);
        this.files = files;
        this.writing = writing;
    }

    /**
     * What a file is named after.
     *
     * @param sheet from whose revision it dissents
     * @param hash SHA-256 of the file
     */
    public record Name(String sheet, int revision, String hash) {}

    /** All of them, by the names of their files. */
    public List<Path> all() {
        return all(folder);
    }

    /** What a file here is named after; nothing where it has another kind of name. */
    public Optional<Name> name(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(new Name(name.group(1), Integer.parseInt(name.group(2)), name.group(3)))
                : Optional.empty();
    }

    /** Where the one of this name lies, or will. */
    public Path file(Name name) {
        return folder.resolve(name.sheet() + "-" + name.revision() + "-" + name.hash() + ENDING);
    }

    /** Throws why nothing can be written here, where that is so. */
    public void require() {
        writing.require();
    }

    /** Keeps one. The same again changes nothing; throws {@code problem.dissent.exists} where its place holds another. */
    public Path keep(Name name, byte[] dissent) {
        writing.require();
        Path file = file(name);
        SmallFiles.keep(file, dissent, files, new Problem("problem.dissent.exists", file.toString()));
        return file;
    }

    /** Whether this very one lies here. */
    public boolean holds(Name name, byte[] dissent) {
        Path file = file(name);
        return Files.isRegularFile(file) && SmallFiles.holds(file, dissent);
    }

    /** Copies what is not there yet from one place to another, such as a stick. */
    static void copy(Path from, Path to, FileOps files) {
        SmallFiles.copy(all(from.resolve(FOLDER)), to.resolve(FOLDER), files);
    }

    private static List<Path> all(Path folder) {
        return SmallFiles.in(folder, name -> name.endsWith(ENDING));
    }
}
