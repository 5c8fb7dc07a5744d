package org.xingping.exchange;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes that come in pieces. */
final class Digest {
    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 64 lower-case hexadecimal digits. */
    static String of(byte[] bytes) {
        Digest digest = new Digest();
        digest.add(ByteBuffer.wrap(bytes));
        return digest.hex();
    }

    void add(ByteBuffer piece) {
        digest.update(piece);
    }

    /** 64 lower-case hexadecimal digits; after that it begins anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
