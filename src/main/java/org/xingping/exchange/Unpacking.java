package org.xingping.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.xingping.files.FileOps;
import org.xingping.photo.Photo;
import org.xingping.text.Problem;

/**
 * Takes out of a package what a workspace keeps beside the lines: originals and papers. The package must have been verified
 * before; that it is still the same is seen by its manifest, and each original is for the taker to compare with its hash.
 */
public final class Unpacking implements AutoCloseable {
    private final PackageFile file;

    private Unpacking(PackageFile file) {
        this.file = file;
    }

    /**
     * Opens it. Throws {@code problem.package.replaced} where it is no longer the one that was verified, and closes the
     * channel then.
     *
     * @param manifest SHA-256 of the manifest, as it was verified
     */
    public static Unpacking open(SeekableByteChannel channel, String manifest) {
        try {
            PackageFile file = PackageFile.open(channel);
            if (!Digest.of(file.bytes(file.parts().getFirst())).equals(manifest)) {
                file.close();
                throw new Problem("problem.package.replaced");
            }
            return new Unpacking(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the original of a photo. */
    public void photo(Photo photo, OutputStream out) throws IOException {
        file.copy(part(PartName.of(photo)), out);
    }

    /** Writes its papers, with which the same package can be handed over again. */
    public void papers(FileOps disk, Path target) {
        List<Part> papers = Stream.of(PartName.MANIFEST, PartName.SEAL, PartName.SUMMARY, PartName.REPORT)
                .map(this::part)
                .toList();
        disk.replace(
                target,
                papers.stream().mapToLong(Part::size).sum(),
                out -> {
                    PackageStream stream = new PackageStream(out);
                    for (Part paper : papers) {
                        stream.copy(file, paper);
                    }
                    stream.end();
                },
                written -> Papers.requireWhole(disk, written));
    }

    private Part part(String name) {
        return file.part(name).orElseThrow(() -> new Problem("problem.package.contents", name));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
