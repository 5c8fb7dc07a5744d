package org.xingping.exchange;

import java.time.Instant;

/**
 * What everybody may read of a stored key.
 *
 * @param format of the key file, 1
 * @param created to the second
 * @param kdf how the wrapping key comes from the passphrase
 * @param rounds of it
 * @param salt of it, base64
 * @param nonce of the wrapping, base64
 */
record KeyHead(
        int format,
        String name,
        VerifyingKey publicKey,
        Instant created,
        String kdf,
        int rounds,
        String salt,
        String nonce) {
    static final int FORMAT = 1;
    static final String KDF = "PBKDF2-HMAC-SHA256";
    static final int SALT = 16;
    static final int NONCE = 12;

    KeyHead {
        if (format != FORMAT || !kdf.equals(KDF)) {
            throw new IllegalArgumentException("no head of a key");
        }
        Names.require(name);
        Base64Text.bytes(salt, SALT, SALT);
        Base64Text.bytes(nonce, NONCE, NONCE);
    }
}
