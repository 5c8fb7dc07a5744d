package org.xingping.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.xingping.files.FileOps;

/**
 * A roster as a file.
 *
 * @param signer whose roster it is; whether that one is trusted is another question
 * @param text as it lies in the file, signature and all
 */
public record RosterFile(Roster roster, VerifyingKey signer, String text) {
    /** Throws {@code problem.roster.damaged} where its signature does not hold, {@code problem.roster.newer} for a later format. */
    public static RosterFile read(Path file, FileOps disk) {
        byte[] bytes = TwoLines.load(file, Roster.LARGEST, disk);
        VerifyingKey signer = Roster.signer(bytes);
        return new RosterFile(
                Roster.read(bytes, signer.fingerprint()), signer, new String(bytes, StandardCharsets.UTF_8));
    }

    /** Puts it in the place of a file. */
    public void keep(Path file, FileOps disk) {
        TwoLines.keep(text.getBytes(StandardCharsets.UTF_8), file, disk);
    }
}
