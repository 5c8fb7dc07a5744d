package org.xingping.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xingping.files.FileOps;
import org.xingping.photo.Format;
import org.xingping.photo.Header;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.photo.Refusal;
import org.xingping.text.Problem;

/**
 * The originals, byte for byte as they were delivered, each under the SHA-256 of its bytes: so one content is kept once, and
 * damage shows. A photo's file is on the disk before any line names it. Safe for any thread.
 */
public final class Photos {
    static final String FOLDER = "photos";

    /** Watches photos being copied. */
    @FunctionalInterface
    public interface Copying {
        /** For copies that nobody watches. */
        Copying UNSEEN = (done, all) -> {};

        /** So many are done; may throw to stop. */
        void before(long done, long all);
    }

    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final FileOps files;

    public Photos(Path workspace, FileOps files) {
        this.folder = workspace.resolve(FOLDER);
        this.files = files;
    }

    /**
     * Keeps a copy of a picture file. Throws {@code problem.photo.} followed by the {@link Refusal} where a rule speaks
     * against it, {@code problem.file.*} where a disk does; then nothing was kept.
     */
    public Original keep(Path source) {
        try (SeekableByteChannel file = files.reading(source)) {
            String name = String.valueOf(source.getFileName());
            Header.Picture header = require(name, Header.read(file));
            Original original =
                    new Original(hash(source), header.format(), file.size(), name, Header.isCut(file, header.format()));
            keep(original, out -> copy(source, out));
            return original;
        } catch (IOException unreadable) {
            throw new Problem("problem.photo.unreadable", source.toString()).causedBy(unreadable);
        }
    }

    /** Keeps a picture that came without a file, such as a pasted one; throws the same. */
    public Original keep(byte[] picture, String name) {
        Header.Picture header = require(name, Header.of(picture));
        String content = HexFormat.of().formatHex(sha256().digest(picture));
        Original original = new Original(content, header.format(), picture.length, name);
        keep(original, out -> out.write(picture));
        return original;
    }

    /** Keeps what is written here under the hash it must have; throws {@code problem.file.*}, and then nothing was kept. */
    public void keep(Original original, FileOps.Writer writer) {
        Path target = file(original.content(), original.format().extension());
        if (!isWhole(target, original.content())) {
            files.createDirectories(folder(original.content()));
            files.replace(target, original.size(), writer, written -> requireHash(written, original.content()));
        }
    }

    /** Whether there is an original with this content. */
    public boolean has(String content, Format format) {
        return Files.isRegularFile(file(content, format.extension()));
    }

    /** Where an original lies; {@code problem.photo.missing} where it does no longer. */
    public Path original(String content, Format format) {
        Path file = file(content, format.extension());
        if (!Files.isRegularFile(file)) {
            throw new Problem("problem.photo.missing", file.toString());
        }
        return file;
    }

    /** What is wrong with the original of a photo; empty where it is there and still what it was. */
    Optional<String> fault(Photo photo) {
        Path file = file(photo.content(), photo.format().extension());
        if (!Files.isRegularFile(file)) {
            return Optional.of("check.photo.missing");
        }
        return isWhole(file, photo.content()) ? Optional.empty() : Optional.of("check.photo.damaged");
    }

    /**
     * Copies every original that is not there yet to another place, such as a stick; what is there already is not read. A
     * damaged one is not copied: {@code check} tells of it. Before each {@code progress} may throw to stop; what was copied by
     * then stays, for it is whole.
     */
    void copyTo(Path place, Copying progress) {
        Photos other = new Photos(place, files);
        List<Path> all = all();
        long seen = 0;
        for (Path file : all) {
            progress.before(seen++, all.size());
            String name = String.valueOf(file.getFileName());
            String content = name.substring(0, Math.max(0, name.indexOf('.')));
            boolean ours = CONTENT.matcher(content).matches();
            Path target = ours ? other.file(content, name.substring(content.length() + 1)) : file;
            if (ours && !Files.isRegularFile(target) && isWhole(file, content)) {
                files.createDirectories(other.folder(content));
                files.replace(target, size(file), out -> copy(file, out), written -> requireHash(written, content));
            }
        }
    }

    private List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new Problem("problem.file.unreadable", folder.toString()).causedBy(unreadable);
        }
    }

    /** In bytes; throws {@code problem.file.unreadable}. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new Problem("problem.file.unreadable", file.toString()).causedBy(unreadable);
        }
    }

    private Path file(String content, String extension) {
        return folder(content).resolve(content + "." + extension);
    }

    private Path folder(String content) {
        return folder.resolve(content.substring(0, 2));
    }

    private static Header.Picture require(String name, Header header) {
        return switch (header) {
            case Header.Picture picture -> picture;
            case Header.Refused(Refusal why, var kind) ->
                throw kind == null
                        ? new Problem(key(why), name)
                        : new Problem(key(why), name, new Problem.Detail("enum.FileKind." + kind.name()));
        };
    }

    private static String key(Refusal why) {
        return "problem.photo." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isWhole(Path file, String content) {
        try {
            return Files.isRegularFile(file) && hash(file).equals(content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void requireHash(Path written, String content) throws IOException {
        if (!hash(written).equals(content)) {
            throw new IOException("the copy is not what was read before");
        }
    }

    private static void copy(Path source, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            in.transferTo(out);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A new digest of the only kind this package computes. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
