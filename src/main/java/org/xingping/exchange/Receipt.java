package org.xingping.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a receiver says to have received (回执), signed by them: this sealed revision and no other. Its number runs with each
 * receipt of one key, and each names the one before, so that none can be taken out or put in later.
 *
 * @param format of the file, 1
 * @param sheet id of the sheet that was sealed
 * @param assessment id of the assessment it belongs to
 * @param estate the estate's name, to be read by persons
 * @param visit day of the visit
 * @param revision which one, from 1
 * @param root SHA-256 of what counts: {@link ContentRoot}
 * @param manifest SHA-256 of the package's list of files
 * @param seal SHA-256 of the seal that was received
 * @param key fingerprint of the key that sealed
 * @param inspector the name that whoever sealed gave
 * @param receiver the name under which the receiving key was made
 * @param received when, by the receiver's clock, to the second
 * @param zone the offset that clock had
 * @param number from 1, per receiving key
 * @param previous SHA-256 of the receipt before of the same key; empty for the first
 */
public record Receipt(
        int format,
        String sheet,
        String assessment,
        String estate,
        LocalDate visit,
        int revision,
        String root,
        String manifest,
        String seal,
        String key,
        String inspector,
        String receiver,
        Instant received,
        ZoneOffset zone,
        int number,
        String previous) {
    static final int FORMAT = 1;
    static final int LARGEST = 8192;

    private static final int MOST = 999_999_999;
    private static final int LONGEST_ESTATE = 120;
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z-]{1,64}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** Throws {@code IllegalArgumentException} for what no receipt can say. */
    public Receipt {
        require(format == FORMAT, "format");
        require(ID.matcher(sheet).matches() && ID.matcher(assessment).matches(), "ids");
        require(estate.equals(plain(estate, LONGEST_ESTATE)), "estate");
        require(visit.getYear() >= FIRST_YEAR && visit.getYear() <= LAST_YEAR, "visit");
        require(revision >= 1 && revision <= MOST && number >= 1 && number <= MOST, "numbers");
        require(List.of(root, manifest, seal, key).stream().allMatch(HASH.asMatchPredicate()), "hashes");
        Names.require(inspector);
        Names.require(receiver);
        require(received.equals(received.truncatedTo(ChronoUnit.SECONDS)), "part of a second");
        require(received.isAfter(EARLIEST) && received.isBefore(LATEST), "received");
        require(number == 1 ? previous.isEmpty() : HASH.matcher(previous).matches(), "previous");
    }

    /** The receipt for a sealed revision; names from elsewhere are made fit to be shown. */
    public static Receipt of(Sealing sealing, Facts facts, String receiver, ZonedDateTime received, Turn turn) {
        return new Receipt(
                FORMAT,
                facts.sheet(),
                sealing.assessment(),
                plain(facts.estate(), LONGEST_ESTATE),
                facts.visit(),
                sealing.revision(),
                sealing.root(),
                sealing.manifest(),
                sealing.seal(),
                sealing.key().fingerprint(),
                plain(facts.inspector(), Names.LONGEST),
                receiver,
                received.toInstant().truncatedTo(ChronoUnit.SECONDS),
                received.getOffset(),
                turn.number(),
                turn.previous());
    }

    /** When it was received, by the receiver's clock. */
    public ZonedDateTime local() {
        return received.atZone(zone);
    }

    /**
     * The place of a receipt among those of one key.
     *
     * @param previous SHA-256 of the one before; empty for the first
     */
    public record Turn(int number, String previous) {
        /** The place of the first. */
        public static final Turn FIRST = new Turn(1, "");

        /** The next place. */
        public Turn after(String hash) {
            return new Turn(number + 1, hash);
        }
    }

    /**
     * What a revision says of itself, to be read by persons.
     *
     * @param sheet its id
     * @param inspector the name that whoever sealed gave
     */
    public record Facts(String sheet, String estate, LocalDate visit, String inspector) {}

    /** A text from elsewhere in which nothing acts, not longer than so. */
    private static String plain(String foreign, int longest) {
        String fit = UNFIT.matcher(foreign).replaceAll("?").strip();
        String cut = fit.substring(0, fit.offsetByCodePoints(0, Math.min(fit.codePointCount(0, fit.length()), longest)))
                .strip();
        return cut.isEmpty() ? "?" : cut;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
