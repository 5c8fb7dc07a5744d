package org.xingping.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;

/**
 * Who is known to the authority (名册), signed by it. Its days are days in China, wherever a laptop thinks it is.
 *
 * @param format of the file, 1
 * @param authority its name
 * @param issued to the second
 * @param number runs with each roster; of two of one authority the one with the larger number counts
 * @param entries each key once
 */
public record Roster(int format, String authority, Instant issued, int number, List<Entry> entries) {
    private static final int FORMAT = 1;
    static final int LARGEST = 4 << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    public Roster {
        entries = List.copyOf(entries);
        if (format != FORMAT || number < 1 || entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("no roster");
        }
        Names.require(authority);
        Set<VerifyingKey> keys = new HashSet<>();
        if (!entries.stream().map(Entry::publicKey).allMatch(keys::add)) {
            throw new IllegalArgumentException("a key stands twice");
        }
    }

    /**
     * One key of one person.
     *
     * @param from first day on which it is valid
     * @param until last day on which it is valid, where there is one
     * @param revoked day from whose beginning it is valid no more, whatever {@code until} says
     */
    public record Entry(
            String name,
            VerifyingKey publicKey,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<LocalDate> revoked) {
        public Entry {
            Names.require(name);
            if (until.isPresent() && until.get().isBefore(from)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }
    }

    /** The two lines to hand out: the text, and the signature over its bytes as they stand there. */
    public static byte[] write(SigningKey authority, Instant issued, int number, List<Entry> entries) {
        Roster roster = new Roster(FORMAT, authority.name(), issued.truncatedTo(ChronoUnit.SECONDS), number, entries);
        return SignedText.sign(StrictJson.write(roster), authority);
    }

    /**
     * Throws {@code problem.roster.damaged} for what its signer did not sign, {@code problem.roster.foreign} where that is not
     * the authority trusted here, {@code problem.roster.newer} for a later format.
     *
     * @param trustedFingerprint of the authority's key
     */
    public static Roster read(byte[] bytes, String trustedFingerprint) {
        try {
            SignedText signed = SignedText.read(bytes, LARGEST);
            if (!signed.signer().fingerprint().equals(trustedFingerprint)) {
                throw new Problem("problem.roster.foreign", signed.signer().shortFingerprint());
            }
            return StrictJson.read(signed.text(), FORMAT, Roster.class);
        } catch (StrictJson.Newer newer) {
            throw new Problem("problem.roster.newer").causedBy(newer);
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new Problem("problem.roster.damaged").causedBy(damaged);
        }
    }

    /** Whose roster it is; throws {@code problem.roster.damaged} where the signature does not hold. */
    static VerifyingKey signer(byte[] bytes) {
        try {
            return SignedText.read(bytes, LARGEST).signer();
        } catch (IllegalArgumentException damaged) {
            throw new Problem("problem.roster.damaged").causedBy(damaged);
        }
    }

    /**
     * How a key stands.
     *
     * @param at a moment somebody else vouches for: the clock of whoever holds a stolen key can be turned back
     */
    public Standing standing(VerifyingKey key, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, CHINA);
        return entries.stream()
                .filter(entry -> entry.publicKey().equals(key))
                .findFirst()
                .map(entry -> standing(entry, day))
                .orElseGet(Standing.Unknown::new);
    }

    private static Standing standing(Entry entry, LocalDate day) {
        if (entry.revoked().isPresent() && !day.isBefore(entry.revoked().get())) {
            return new Standing.Revoked(entry, entry.revoked().get());
        }
        boolean late = entry.until().isPresent() && day.isAfter(entry.until().get());
        return day.isBefore(entry.from()) || late ? new Standing.Outside(entry) : new Standing.Known(entry);
    }
}
