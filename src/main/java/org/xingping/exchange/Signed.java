package org.xingping.exchange;

import java.util.Optional;
import org.xingping.assessment.Revision;

/** By whom a package is signed; whether that is somebody known is another question. */
public sealed interface Signed {
    /** It is a draft, or was finished by an early version that signed nothing. */
    record Not() implements Signed {}

    /** It is finished and says by which key, and the seal is not there. */
    record Missing() implements Signed {}

    /** There is something in the seal's place that does not seal this. */
    record Broken() implements Signed {}

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
        Optional<Seal> holding = Seal.read(seal.get())
                .filter(read -> read.holdsFor(manifest))
                .filter(read -> named.equals(Optional.of(read.publicKey().fingerprint())));
        return holding.<Signed>map(read -> new By(read.publicKey())).orElse(new Broken());
    }
}
