package org.xingping.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** An unlocked Ed25519 key (签封密钥) of one person or authority. Lives in memory only, as short as can be. */
public final class SigningKey {
    private static final byte[] TRIAL = "trial".getBytes(StandardCharsets.US_ASCII);

    private final String name;
    private final VerifyingKey key;
    private final PrivateKey secret;

    /** Throws {@code IllegalArgumentException} where the two halves do not belong together. */
    SigningKey(String name, VerifyingKey key, PrivateKey secret) {
        this.name = name;
        this.key = key;
        this.secret = secret;
        if (!key.verify(TRIAL, sign(TRIAL))) {
            throw new IllegalArgumentException("the halves of two keys");
        }
    }

    public String name() {
        return name;
    }

    public VerifyingKey publicKey() {
        return key;
    }

    public String fingerprint() {
        return key.fingerprint();
    }

    /** The signature for these bytes, as base64. */
    public String sign(byte[] bytes) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(bytes);
            return Base64Text.of(signing.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
