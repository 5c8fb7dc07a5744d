package org.xingping.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;

/**
 * A receipt as a file: its text in one line, the signature over the bytes of that line in another.
 *
 * @param signer whose receipt it is; whether that one is trusted is another question
 * @param text as it lies in the file, signature and all
 */
public record ReceiptFile(Receipt receipt, VerifyingKey signer, String text) {
    /** How these files are named. */
    public static final String ENDING = ".xpr";

    private static final int OPENING = '{';

    /** Signs a receipt. */
    public static ReceiptFile sign(Receipt receipt, SigningKey key) {
        return read(SignedText.sign(StrictJson.write(receipt), key));
    }

    /**
     * Reads one. Throws {@code problem.receipt.damaged} for whatever its signer did not sign just so, {@code
     * problem.receipt.newer} for a later format.
     */
    public static ReceiptFile read(byte[] bytes) {
        try {
            SignedText signed = SignedText.read(bytes, Receipt.LARGEST);
            Receipt receipt = StrictJson.read(signed.text(), Receipt.FORMAT, Receipt.class);
            if (!StrictJson.write(receipt).equals(signed.text())) { // one receipt has one text, and so one hash
                throw new IllegalArgumentException("not as we write it");
            }
            return new ReceiptFile(receipt, signed.signer(), new String(bytes, StandardCharsets.UTF_8));
        } catch (StrictJson.Newer newer) {
            throw new Problem("problem.receipt.newer").causedBy(newer);
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new Problem("problem.receipt.damaged").causedBy(damaged);
        }
    }

    /** The same of a file, wherever it lies. */
    public static ReceiptFile read(Path file, FileOps disk) {
        return read(TwoLines.load(file, Receipt.LARGEST, disk));
    }

    /** Whether a file is meant to be a receipt: named like one, or a text like one. A package is neither. */
    public static boolean isMeant(Path file, FileOps disk) {
        byte[] begin = TwoLines.load(file, 0, disk);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING) || Arrays.equals(begin, new byte[] {OPENING});
    }

    /** SHA-256 of the whole file, by which the next receipt names this one. */
    public String hash() {
        return Digest.of(bytes());
    }

    /** The whole file. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Puts it in the place of a file and reads it back. */
    public void keep(Path file, FileOps disk) {
        TwoLines.keep(bytes(), file, disk);
    }
}
