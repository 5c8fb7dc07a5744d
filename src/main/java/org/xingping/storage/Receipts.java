package org.xingping.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * Receipts for sealed sheets (回执), those given here and those that came back, a file each; what is in them this package does
 * not know. None is ever replaced. What a key gave last is noted in the database too, so that the last one cannot go missing
 * unseen. For the thread of the workspace.
 */
public final class Receipts {
    static final String FOLDER = "receipts";
    private static final String NOTE = "receipt.";
    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{1,9})-([0-9a-f]{16})-(\\d{1,9})\\.(issued|kept)");
    private static final Pattern LAST = Pattern.compile("(\\d{1,9}) ([0-9a-f]{64})");
    private static final int KEY_LENGTH = 16;

    private final Path folder;
    private final FileOps files;
    private final Db db;
    private final Writing writing;

    Receipts(Path workspace, FileOps files, Db db, Writing writing) {
        this.folder = workspace.resolve(FOLDER);
        this.files = files;
        this.db = db;
        this.writing = writing;
    }

    /**
     * What a file is named after.
     *
     * @param sheet for whose seal it was given
     * @param key begins the fingerprint of the key that signed it
     * @param issued whether it was given here; else it came from elsewhere
     */
    public record Name(String sheet, int revision, String key, int number, boolean issued) {
        /**
         * The name of a receipt.
         *
         * @param fingerprint of the key, of which the beginning is enough
         */
        public static Name of(String sheet, int revision, String fingerprint, int number, boolean issued) {
            return new Name(sheet, revision, beginning(fingerprint), number, issued);
        }

        /** So much of a fingerprint as names carry. */
        public static String beginning(String fingerprint) {
            return fingerprint.substring(0, KEY_LENGTH);
        }

        String file() {
            return "%s-%d-%s-%d.%s".formatted(sheet, revision, key, number, issued ? "issued" : "kept");
        }
    }

    /**
     * The receipt that a key gave last.
     *
     * @param hash SHA-256 of its file
     */
    public record Last(int number, String hash) {}

    /** All receipts, by the names of their files. */
    public List<Path> all() {
        return all(folder);
    }

    /** What a file here is named after; nothing where it has another kind of name. */
    public Optional<Name> name(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(new Name(
                        name.group(1),
                        Integer.parseInt(name.group(2)),
                        name.group(3),
                        Integer.parseInt(name.group(4)),
                        name.group(5).equals("issued")))
                : Optional.empty();
    }

    /** Where the receipt of this name lies, or will. */
    public Path file(Name name) {
        return folder.resolve(name.file());
    }

    /** Throws why nothing can be written here, where that is so. */
    public void require() {
        writing.require();
    }

    /** Keeps a receipt. The same again changes nothing; throws {@code problem.receipt.exists} where its place holds another. */
    public Path keep(Name name, byte[] receipt) {
        writing.require();
        Path file = file(name);
        SmallFiles.keep(file, receipt, files, new Problem("problem.receipt.exists", file.toString()));
        return file;
    }

    /** Keeps one that is given here, and notes that it is the last of its key. */
    public Path issue(Name name, byte[] receipt, String hash) {
        Path file = keep(name, receipt);
        writing.step(() -> new Meta(db).put(NOTE + name.key(), name.number() + " " + hash));
        return file;
    }

    /** What each key gave last here, by the beginning of its fingerprint, as it was noted. */
    public Map<String, Last> noted() {
        Map<String, Last> noted = new TreeMap<>();
        db.query(
                        "select name, value from meta where name like ?",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        NOTE + "%")
                .forEach(note -> {
                    Matcher value = LAST.matcher(note.getValue());
                    if (value.matches()) {
                        Last last = new Last(Integer.parseInt(value.group(1)), value.group(2));
                        noted.put(note.getKey().substring(NOTE.length()), last);
                    }
                });
        return noted;
    }

    /** Copies what is not there yet from one place to another, such as a stick. */
    static void copy(Path from, Path to, FileOps files) {
        SmallFiles.copy(all(from.resolve(FOLDER)), to.resolve(FOLDER), files);
    }

    private static List<Path> all(Path folder) {
        return SmallFiles.in(folder, name -> name.endsWith(".issued") || name.endsWith(".kept"));
    }

    /** Whether a file is just these bytes. */
    public static boolean holds(Path file, byte[] receipt) {
        return SmallFiles.holds(file, receipt);
    }
}
