package org.xingping.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.xingping.journal.ShortHash;

/**
 * The public half of an Ed25519 key (公钥): who holds it can verify what its owner signed. No key is accepted for which
 * anybody could make signatures.
 *
 * @param base64 of the X.509 form; between the lines of a PEM file it is what other programs read
 */
public record VerifyingKey(@JsonValue String base64) {
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int RAW = 32;
    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger OF_ORDER_8 =
            new BigInteger("2707385501144840649318225287225658788936804267575313519463743609750303402022");

    /** The points of small order: with one of them as key, some signatures hold for everything. */
    private static final Set<BigInteger> WEAK = Set.of(
            BigInteger.ZERO, BigInteger.ONE, PRIME.subtract(BigInteger.ONE), OF_ORDER_8, PRIME.subtract(OF_ORDER_8));

    private static final int SIGNATURE = 64;

    /** Throws {@code IllegalArgumentException} for what is no such key. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VerifyingKey {
        byte[] bytes = Base64Text.bytes(base64, X509.length + RAW, X509.length + RAW);
        BigInteger y = y(bytes);
        if (!Arrays.equals(bytes, 0, X509.length, X509, 0, X509.length)
                || y.compareTo(PRIME) >= 0
                || WEAK.contains(y)) {
            throw new IllegalArgumentException("no key to verify with");
        }
    }

    /** SHA-256 of the X.509 form, 64 lower-case hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(digest());
    }

    /** The fingerprint as persons read it to each other. */
    public String shortFingerprint() {
        return ShortHash.of(fingerprint());
    }

    /** Whether the owner signed these bytes. Answers false for whatever is no signature; never throws. */
    public boolean verify(byte[] bytes, String signature) {
        try {
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509())));
            verifying.update(bytes);
            return verifying.verify(Base64Text.bytes(signature, SIGNATURE, SIGNATURE));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(x509());
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private byte[] x509() {
        return Base64Text.bytes(base64, X509.length + RAW, X509.length + RAW);
    }

    /** The height of the point, which stands with its lowest byte first; the highest bit belongs to the other coordinate. */
    private static BigInteger y(byte[] x509) {
        byte[] highestFirst = new byte[RAW];
        for (int at = 0; at < RAW; at++) {
            highestFirst[at] = x509[x509.length - 1 - at];
        }
        return new BigInteger(1, highestFirst).clearBit(255);
    }
}
