package org.xingping.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingping.files.FileOps;
import org.xingping.photo.Header;
import org.xingping.photo.Likeness;
import org.xingping.text.Problem;

/**
 * Upright copies of our own making, the only pictures the window ever opens. They can be made anew from the originals at any
 * time, so they are neither backed up nor checked. Safe for any thread.
 */
public final class Previews {
    static final String FOLDER = "previews";

    private static final String LIKENESS = ".likeness";

    private final Path folder;
    private final FileOps files;

    public Previews(Path workspace, FileOps files) {
        this.folder = workspace.resolve(FOLDER);
        this.files = files;
    }

    /** What a copy is for. */
    public enum Size {
        /** At most 320 pixels a side, maybe only the one the camera had put into the file. */
        GLANCE("glance"),
        /** At most 320 pixels a side. */
        THUMBNAIL("320"),
        /** At most 1,600 pixels a side. */
        VIEW("1600"),
        /** The same with marks and blur burnt in; which ones, the name tells. */
        MARKED("marked");

        private final String word;

        Size(String word) {
            this.word = word;
        }
    }

    public Optional<Path> find(String content, Size size) {
        return find(content, size, "");
    }

    /**
     * A copy, where it was made already.
     *
     * @param variant which marks are on it, as a word of letters and digits; empty for none
     */
    public Optional<Path> find(String content, Size size, String variant) {
        return Optional.of(file(content, size, variant)).filter(Files::isRegularFile);
    }

    public Path keep(String content, Size size, byte[] jpeg) {
        return keep(content, size, "", jpeg);
    }

    public Path keep(String content, Size size, String variant, byte[] jpeg) {
        Path target = file(content, size, variant);
        files.createDirectories(folder(content));
        files.replace(target, jpeg.length, out -> out.write(jpeg), _ -> {});
        return target;
    }

    /** Keeps what a photo looks like, to know it again. */
    public void keep(String content, Likeness likeness) {
        byte[] bytes = likeness.bytes();
        files.createDirectories(folder(content));
        files.replace(likenessFile(content), bytes.length, out -> out.write(bytes), _ -> {});
    }

    /** What a photo looks like; empty where that was not kept, or by another version. */
    public Optional<Likeness> likeness(String content) {
        try {
            return Likeness.read(Files.readAllBytes(likenessFile(content)));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** The contents of all photos of which it was kept what they look like. */
    public List<String> likenesses() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(LIKENESS))
                    .map(name -> name.substring(0, name.length() - LIKENESS.length()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Problem("problem.file.unreadable", folder.toString()).causedBy(unreadable);
        }
    }

    private Path likenessFile(String content) {
        return folder(content).resolve(content + LIKENESS);
    }

    /** How large a copy of ours is; empty where it is damaged. */
    public Optional<Header.Picture> size(Path copy) {
        try (SeekableByteChannel file = files.reading(copy)) {
            return Header.read(file) instanceof Header.Picture picture ? Optional.of(picture) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Path file(String content, Size size, String variant) {
        String end = variant.isEmpty() ? size.word : size.word + "-" + variant;
        return folder(content).resolve(content + "." + end + ".jpg");
    }

    private Path folder(String content) {
        return folder.resolve(content.substring(0, 2));
    }
}
