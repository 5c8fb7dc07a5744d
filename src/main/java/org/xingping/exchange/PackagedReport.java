package org.xingping.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** The workbook in a package, taken out to be compared; only as it was when the package was verified. */
public final class PackagedReport {
    private PackagedReport() {}

    /**
     * Writes the workbook into a file of its own and closes the package. Throws {@code problem.package.since} where the package
     * is not what it was, so that nobody compares with what was put there meanwhile.
     *
     * @param sha256 of the workbook, as the verification found it
     * @param progress counts bytes and may throw to stop
     */
    public static void extract(
            SeekableByteChannel channel, String sha256, Path target, FileOps disk, Progress progress) {
        try (PackageFile file = opened(channel)) {
            Part part = file.part(PartName.REPORT).orElseThrow(() -> new Problem("problem.package.since"));
            disk.replace(
                    target,
                    part.size(),
                    out -> {
                        WritableByteChannel written = Channels.newChannel(out);
                        Digest digest = new Digest();
                        long[] done = {0};
                        file.each(part, piece -> {
                            progress.at(done[0] += piece.remaining(), part.size());
                            digest.add(piece.duplicate());
                            PackageFile.writeAll(written, piece);
                        });
                        if (!digest.hex().equals(sha256)) {
                            throw new Problem("problem.package.since");
                        }
                    },
                    copy -> requireSame(disk, copy, sha256));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PackageFile opened(SeekableByteChannel channel) throws IOException {
        try {
            return PackageFile.open(channel);
        } catch (Problem changed) {
            throw new Problem("problem.package.since").causedBy(changed);
        }
    }

    private static void requireSame(FileOps disk, Path copy, String sha256) throws IOException {
        if (!Measured.of(disk, copy).sha256().equals(sha256)) {
            throw new IOException("the copy is not what was read before");
        }
    }
}
