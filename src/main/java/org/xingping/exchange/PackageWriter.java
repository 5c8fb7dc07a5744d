package org.xingping.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.xingping.files.FileOps;
import org.xingping.photo.Photo;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Writes packages: the papers of a hand-over with all they speak of. */
public final class PackageWriter {
    private final FileOps disk;

    public PackageWriter(FileOps disk) {
        this.disk = disk;
    }

    /**
     * Writes a package and verifies it before it gets its name; what fails leaves an older one as it was. {@code progress}
     * counts bytes and may throw to stop. Throws {@code problem.package.photo} where an original is no longer what the sheet
     * says, {@code problem.package.papers} where the papers speak of another content.
     */
    public void write(Path target, Content content, Path papers, Progress progress) {
        try (PackageFile kept = PackageFile.open(disk.reading(papers))) {
            Manifest manifest = Manifest.read(kept.bytes(kept.parts().getFirst()));
            long size =
                    manifest.files().stream().mapToLong(Manifest.Content::size).sum();
            Counter counter = new Counter(progress, 2 * size);
            disk.replace(
                    target,
                    size + (1 << 20),
                    out -> new Writing(out, content, kept, counter).all(manifest),
                    written -> requireUnchanged(written, counter));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void requireUnchanged(Path written, Counter counter) throws IOException {
        Verification verification = Verification.of(disk.reading(written), (done, _) -> counter.reached(done));
        if (!verification.faults().isEmpty()) {
            throw new Problem("problem.package.papers").with(verification.faults());
        }
    }

    /** Counts bytes over several passes. */
    private static final class Counter {
        private final Progress progress;
        private final long all;
        private long before;

        Counter(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
            progress.at(0, all);
        }

        void add(long bytes) {
            before += bytes;
            progress.at(before, all);
        }

        /** So many of the second pass. */
        void reached(long done) {
            progress.at(Math.min(all, before + done), all);
        }
    }

    /** One package being written. */
    private final class Writing {
        private final PackageStream stream;
        private final Content content;
        private final PackageFile papers;
        private final Counter counter;
        private final Map<String, byte[]> data;
        private final Map<String, Photo> photos;

        Writing(OutputStream out, Content content, PackageFile papers, Counter counter) {
            this.stream = new PackageStream(out);
            this.content = content;
            this.papers = papers;
            this.counter = counter;
            this.data = content.files();
            this.photos = content.photos();
        }

        void all(Manifest manifest) throws IOException {
            copy(PartName.MANIFEST);
            if (papers.part(PartName.SEAL).isPresent()) {
                copy(PartName.SEAL);
            }
            for (Manifest.Content file : manifest.files()) {
                byte[] bytes = data.get(file.name());
                Photo photo = photos.get(file.name());
                if (bytes != null) {
                    stream.add(file.name(), bytes);
                    counter.add(bytes.length);
                } else if (photo != null) {
                    add(file.name(), photo);
                } else {
                    copy(file.name());
                    counter.add(file.size());
                }
            }
            stream.end();
        }

        private void copy(String name) throws IOException {
            Optional<Part> part = papers.part(name);
            if (part.isEmpty()) {
                throw new Problem("problem.package.papers");
            }
            stream.copy(papers, part.get());
        }

        /** Read twice: only who has read all of it knows what must stand before it. */
        private void add(String name, Photo photo) throws IOException {
            Path original = content.originals().apply(photo);
            Measured measured = content.measured(disk, photo, _ -> {});
            stream.add(name, measured.size(), measured.crc(), body -> Files.copy(original, body));
            counter.add(measured.size());
        }
    }
}
