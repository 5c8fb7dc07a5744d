package org.xingping.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xingping.assessment.Lines;
import org.xingping.files.FileOps;
import org.xingping.journal.Chains;
import org.xingping.journal.Line;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;

/**
 * A dissent as a file: its text in one line, the signature over the bytes of that line in another, then the lines of the trial,
 * whose hash the text names.
 *
 * @param signer whose it is; whether that one is trusted is another question
 * @param lines one whole chain on top of the panel's sheet
 * @param text as it lies in the file, signature and all
 */
public record DissentFile(Dissent dissent, VerifyingKey signer, List<Line> lines, String text) {
    /** How these files are named. */
    public static final String ENDING = ".xpd";

    private static final int LARGEST_TEXT = 8192;

    /** Far more than a sitting can try. */
    private static final int LARGEST = 4 << 20;

    public DissentFile {
        lines = List.copyOf(lines);
    }

    /** Signs one. */
    public static DissentFile sign(
            Dissent.Facts facts, List<Line> lines, String reason, ZonedDateTime written, SigningKey key) {
        byte[] journal = lines.stream()
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        Dissent dissent = Dissent.of(facts, key.name(), written, reason, Digest.of(journal));
        byte[] head = SignedText.sign(StrictJson.write(dissent), key);
        byte[] whole = Arrays.copyOf(head, head.length + journal.length);
        System.arraycopy(journal, 0, whole, head.length, journal.length);
        return read(whole);
    }

    /**
     * Reads one. Throws {@code problem.dissent.damaged} for whatever its signer did not sign just so, {@code
     * problem.dissent.newer} for a later format.
     */
    public static DissentFile read(byte[] bytes) {
        try {
            Fit.require(bytes.length <= LARGEST, "too large");
            int head = end(bytes, end(bytes, 0));
            byte[] journal = Arrays.copyOfRange(bytes, head, bytes.length);
            SignedText signed = SignedText.read(Arrays.copyOf(bytes, head), LARGEST_TEXT);
            Dissent dissent = StrictJson.read(signed.text(), Dissent.FORMAT, Dissent.class);
            Fit.require(StrictJson.write(dissent).equals(signed.text()), "not as we write it");
            Fit.require(dissent.journal().equals(Digest.of(journal)), "other lines");
            return new DissentFile(
                    dissent,
                    signed.signer(),
                    lines(dissent.sheet(), journal),
                    new String(bytes, StandardCharsets.UTF_8));
        } catch (StrictJson.Newer newer) {
            throw new Problem("problem.dissent.newer").causedBy(newer);
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new Problem("problem.dissent.damaged").causedBy(damaged);
        }
    }

    /** The same of a file, wherever it lies. */
    public static DissentFile read(Path file, FileOps disk) {
        return read(TwoLines.load(file, LARGEST, disk));
    }

    /** Whether a file is named like one. */
    public static boolean isMeant(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The place after the end of the line that begins here. */
    private static int end(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        Fit.require(at < bytes.length, "not two lines");
        return at + 1;
    }

    private static List<Line> lines(String sheet, byte[] journal) {
        String text = new String(journal, StandardCharsets.UTF_8);
        Fit.require(Arrays.equals(text.getBytes(StandardCharsets.UTF_8), journal), "not UTF-8");
        Fit.require(text.endsWith("\n"), "no lines");
        List<Line> lines = text.lines().map(Lines::columns).toList();
        String chain = lines.getFirst().chain();
        Fit.require(
                lines.stream()
                        .allMatch(line ->
                                line.sheet().equals(sheet) && line.chain().equals(chain)),
                "lines of something else");
        Fit.require(Chains.verify(lines).isEmpty(), "a broken chain");
        lines.forEach(Lines::read);
        return lines;
    }

    /** SHA-256 of the whole file. */
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
