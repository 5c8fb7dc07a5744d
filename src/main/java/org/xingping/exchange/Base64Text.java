package org.xingping.exchange;

import java.util.Base64;

/** Bytes as text, each in one way only: nobody can change a letter and have the same bytes. */
final class Base64Text {
    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Throws {@code IllegalArgumentException} where the text is not just what {@link #of} writes for so many bytes. */
    static byte[] bytes(String text, int least, int most) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length < least || bytes.length > most || !of(bytes).equals(text)) {
            throw new IllegalArgumentException("not base64 of " + least + " to " + most + " bytes");
        }
        return bytes;
    }
}
