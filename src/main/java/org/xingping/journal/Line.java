package org.xingping.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One line of a journal (记录): a JSON text, written once and kept as it is, with the columns that stand beside it. The
 * columns repeat what the text says; the text is the truth.
 *
 * @param sheet the sheet it belongs to
 * @param chain the chain it was written to; a chain has one writer
 * @param seq its place in the chain, from 1
 * @param prev the hash of the line before it in the chain, or {@link #NONE}
 * @param text the line itself
 */
public record Line(String sheet, String chain, long seq, String prev, String text) {
    /** What stands for "no line before". */
    public static final String NONE = "";

    /** SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
    public String hash() {
        return sha256(text);
    }

    /** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
