package org.xingping.exchange;

import java.util.Optional;
import org.xingping.assessment.Revision;

/** By whom a package is signed; whether that is somebody known is another question. */
public sealed interface Signed {
    /** It is a draft, or was finished by an early version that signed nothing. */
    record Not() implements Signed {}

    /** It is finished and says by which key, and the seal is not there. */
    record Missing() implements Signed {}

    /** The content is as it was, and what lies in the seal's place does not seal it. */
    record Broken() implements Signed {}

    /**
     * The content was changed, so nobody signed what is there.
     *
     * @param list the key whose signature still holds for the manifest, which the content no longer fits; whose key it is
     *     would say the content, so nobody can tell. Nothing where none holds
     */
    record Changed(Optional<VerifyingKey> list) implements Signed {}

    /** The signature holds, and is of the key that the content names. */
    record By(VerifyingKey key) implements Signed {}

    /**
     * What is to be said of a seal.
     *
     * @param seal what lies in the seal's place
     * @param finished the revision under whose seal the sheet stands; nothing where it stands under none, or cannot be read
     */
    static Signed of(byte[] manifest, Optional<byte[]> seal, Optional<Revision> finished) {
        Optional<String> named = finished.flatMap(
                revision -> Optional.ofNullable(revision.sealed().key()));
        if (seal.isEmpty()) {
            return named.isEmpty() ? new Not() : new Missing();
        }
        return holding(manifest, seal.get())
                .filter(key -> named.equals(Optional.of(key.fingerprint())))
                .<Signed>map(By::new)
                .orElse(new Broken());
    }

    /** What is to be said where the content is not what this manifest lists. */
    static Signed changed(byte[] manifest, Optional<byte[]> seal) {
        return new Changed(seal.flatMap(bytes -> holding(manifest, bytes)));
    }

    private static Optional<VerifyingKey> holding(byte[] manifest, byte[] seal) {
        return Seal.read(seal).filter(read -> read.holdsFor(manifest)).map(Seal::publicKey);
    }
}
