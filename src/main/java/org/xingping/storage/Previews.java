package org.xingping.storage;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.xingping.files.FileOps;
import org.xingping.photo.Header;

/**
 * Upright copies of our own making, the only pictures the window ever opens. They can be made anew from the originals at any
 * time, so they are neither backed up nor checked. Safe for any thread.
 */
public final class Previews {
    static final String FOLDER = "previews";

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
