package org.xingping.exchange;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under a key that PBKDF2 makes of a passphrase; it also guards the text that stands beside what it wraps. */
final class Wrapping {
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;

    private final KeyHead head;
    private final byte[] guarded;

    /** @param guarded the head as it is stored */
    Wrapping(KeyHead head, byte[] guarded) {
        this.head = head;
        this.guarded = guarded;
    }

    byte[] wrap(byte[] secret, char[] passphrase) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, passphrase).doFinal(secret);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Throws {@code AEADBadTagException} for another passphrase, and where anything was changed. */
    byte[] unwrap(byte[] wrapped, char[] passphrase) throws AEADBadTagException {
        try {
            return cipher(Cipher.DECRYPT_MODE, passphrase).doFinal(wrapped);
        } catch (AEADBadTagException refused) {
            throw refused;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Cipher cipher(int mode, char[] passphrase) throws GeneralSecurityException {
        byte[] nonce = Base64Text.bytes(head.nonce(), KeyHead.NONCE, KeyHead.NONCE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(passphrase), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(guarded);
        return cipher;
    }

    private SecretKey key(char[] passphrase) throws GeneralSecurityException {
        byte[] salt = Base64Text.bytes(head.salt(), KeyHead.SALT, KeyHead.SALT);
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, head.rounds(), KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            SecretKey wrapping = new SecretKeySpec(key, "AES");
            Arrays.fill(key, (byte) 0);
            return wrapping;
        } finally {
            spec.clearPassword();
        }
    }
}
