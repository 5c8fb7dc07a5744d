package org.xingping.exchange;

import java.nio.file.Path;
import java.util.List;
import org.xingping.files.FileOps;

/** Receipts that say something else, under a signature that holds. */
public final class ForgedReceipts {
    private ForgedReceipts() {}

    /** The receipt in this file with other words in its text, signed with a key of this name. */
    public static Path write(Path target, Path receipt, String from, String to, String name) {
        String text = ReceiptFile.read(receipt, new FileOps()).text();
        String line = text.substring(0, text.indexOf('\n')).replace(from, to);
        TwoLines.keep(SignedText.sign(line, Keys.of(name)), target, new FileOps());
        return target;
    }

    /** Both receipts signed with one new key; the second with other words in its text. */
    public static void write(List<Path> targets, List<Path> receipts, String from, String to) {
        SigningKey key = Keys.of("王晓梅");
        for (int at = 0; at < targets.size(); at++) {
            String text = ReceiptFile.read(receipts.get(at), new FileOps()).text();
            String line = text.substring(0, text.indexOf('\n'));
            TwoLines.keep(
                    SignedText.sign(at == 0 ? line : line.replace(from, to), key), targets.get(at), new FileOps());
        }
    }

    /** The beginning of the fingerprint of the key that signed it, as the workspace names its file. */
    public static String signer(Path receipt) {
        return ReceiptFile.read(receipt, new FileOps()).signer().fingerprint().substring(0, 16);
    }

    /** What it says. */
    public static Receipt read(Path receipt) {
        return ReceiptFile.read(receipt, new FileOps()).receipt();
    }
}
