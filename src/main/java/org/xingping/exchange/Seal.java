package org.xingping.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A seal (定稿封签), as {@code seal.json}: the signature for the bytes of the manifest. Whose it is says the sealed content, so
 * that nobody can put another name to it.
 *
 * @param format 1
 */
record Seal(int format, VerifyingKey publicKey, String signature) {
    private static final int FORMAT = 1;

    static Seal of(byte[] manifest, SigningKey key) {
        return new Seal(FORMAT, key.publicKey(), key.sign(manifest));
    }

    byte[] bytes() {
        return (StrictJson.write(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing where these bytes are no seal. */
    static Optional<Seal> read(byte[] bytes) {
        try {
            String text = new String(bytes, StandardCharsets.UTF_8);
            Seal seal = StrictJson.read(text, FORMAT, Seal.class);
            return Optional.of(seal).filter(read -> Arrays.equals(read.bytes(), bytes));
        } catch (JacksonException | IllegalArgumentException | StrictJson.Newer none) {
            return Optional.empty();
        }
    }

    boolean holdsFor(byte[] manifest) {
        return publicKey.verify(manifest, signature);
    }
}
