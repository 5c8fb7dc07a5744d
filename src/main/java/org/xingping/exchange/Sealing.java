package org.xingping.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * What a sealed revision was sealed as, read from its papers; the signature holds.
 *
 * @param root SHA-256 of what counts, as the manifest says
 * @param manifest SHA-256 of the manifest
 * @param seal SHA-256 of the seal
 * @param key which sealed
 */
public record Sealing(String assessment, int revision, String root, String manifest, String seal, VerifyingKey key) {
    /** Throws {@code problem.package.*} where the papers are damaged; answers nothing where no seal in them holds. */
    public static Optional<Sealing> read(Path papers, FileOps disk) {
        try (PackageFile file = PackageFile.open(disk.reading(papers))) {
            byte[] listed = file.bytes(file.parts().getFirst());
            Manifest manifest = Manifest.read(listed);
            byte[] seal = file.bytes(
                    file.part(PartName.SEAL).orElseThrow(() -> new Problem("problem.package.contents", PartName.SEAL)));
            return Seal.read(seal)
                    .filter(one -> one.holdsFor(listed))
                    .map(one -> new Sealing(
                            manifest.assessment(),
                            manifest.revision(),
                            manifest.root(),
                            Digest.of(listed),
                            Digest.of(seal),
                            one.publicKey()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
