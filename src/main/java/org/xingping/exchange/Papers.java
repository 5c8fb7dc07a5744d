package org.xingping.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Wording;
import org.xingping.files.FileOps;

/**
 * The papers that go with a hand-over: its manifest, its seal, the workbook and the summary. Laid out as a package without
 * what the workspace holds anyway, so a sealed revision can be handed over again, byte for byte, as long as its papers are
 * kept.
 */
public final class Papers {
    private final FileOps disk;
    private final Wording chinese;

    /** @param chinese the language of the summary, which need not be that of the window */
    public Papers(FileOps disk, Wording chinese) {
        this.disk = disk;
        this.chinese = chinese;
    }

    /**
     * Writes the papers of this content.
     *
     * @param report its workbook
     * @param previous SHA-256 of the seal before, or empty
     * @param key signs them; none for a draft
     */
    public void write(
            Path target, Content content, Path report, String app, String previous, Optional<SigningKey> key) {
        try {
            byte[] summary = Summary.write(content.edition(), content.sheet(), chinese);
            Measured workbook = Measured.of(disk, report);
            byte[] manifest =
                    manifest(content, workbook, summary, app, previous).bytes();
            Optional<byte[]> seal = key.map(signer -> Seal.of(manifest, signer).bytes());
            disk.replace(
                    target,
                    workbook.size() + summary.length + manifest.length,
                    out -> {
                        PackageStream stream = new PackageStream(out);
                        stream.add(PartName.MANIFEST, manifest);
                        if (seal.isPresent()) {
                            stream.add(PartName.SEAL, seal.get());
                        }
                        stream.add(PartName.SUMMARY, summary);
                        stream.add(PartName.REPORT, workbook.size(), workbook.crc(), body -> Files.copy(report, body));
                        stream.end();
                    },
                    written -> requireWhole(disk, written));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** SHA-256 of the seal in these papers; empty where there are none, or they are not sealed. */
    public Optional<String> seal(Path papers) {
        if (!Files.isRegularFile(papers)) {
            return Optional.empty();
        }
        try (PackageFile file = PackageFile.open(disk.reading(papers))) {
            Optional<Part> seal = file.part(PartName.SEAL);
            return seal.isPresent() ? Optional.of(Digest.of(file.bytes(seal.get()))) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Manifest manifest(Content content, Measured report, byte[] summary, String app, String previous) {
        List<Manifest.Content> files = new ArrayList<>();
        files.add(new Manifest.Content(PartName.SUMMARY, summary.length, Digest.of(summary)));
        files.add(new Manifest.Content(PartName.REPORT, report.size(), report.sha256()));
        content.files().forEach((name, bytes) -> files.add(new Manifest.Content(name, bytes.length, Digest.of(bytes))));
        content.photos().forEach((name, photo) -> files.add(new Manifest.Content(name, photo.size(), photo.content())));
        return new Manifest(
                Manifest.FORMAT,
                app,
                content.sheet().started().assessment(),
                content.sheet().revision(),
                content.root(),
                previous,
                files);
    }

    static void requireWhole(FileOps disk, Path written) throws IOException {
        try (PackageFile file = PackageFile.open(disk.reading(written))) {
            for (Part part : file.parts()) {
                file.each(part, _ -> {});
            }
        }
    }
}
