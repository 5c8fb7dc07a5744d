package org.xingping.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of one line whose signature holds.
 *
 * @param signer whose signature it is; whether that one is trusted is another question
 */
record SignedText(String text, VerifyingKey signer) {
    private static final Pattern GUARD =
            Pattern.compile("\\{\"publicKey\":\"([A-Za-z0-9+/=]+)\",\"signature\":\"([A-Za-z0-9+/=]+)\"}");

    /** The two lines to store. */
    static byte[] sign(String text, SigningKey key) {
        String signature = key.sign(new TwoLines(text, "").textBytes());
        String guard = "{\"publicKey\":\"%s\",\"signature\":\"%s\"}"
                .formatted(key.publicKey().base64(), signature);
        return new TwoLines(text, guard).bytes();
    }

    /** Throws {@code IllegalArgumentException} for everything but a text whose signature holds. */
    static SignedText read(byte[] bytes, int largest) {
        TwoLines lines = TwoLines.read(bytes, largest);
        Matcher guard = GUARD.matcher(lines.guard());
        if (!guard.matches()) {
            throw new IllegalArgumentException("not signed");
        }
        VerifyingKey signer = new VerifyingKey(guard.group(1));
        if (!signer.verify(lines.textBytes(), guard.group(2))) {
            throw new IllegalArgumentException("the signature does not hold");
        }
        return new SignedText(lines.text(), signer);
    }
}
