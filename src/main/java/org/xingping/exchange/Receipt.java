package org.xingping.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

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

    /** Throws {@code IllegalArgumentException} for what no receipt can say. */
    public Receipt {
        Fit.require(format == FORMAT, "format");
        Fit.requireIds(sheet, assessment);
        Fit.requirePlain(estate, Fit.LONGEST_ESTATE);
        Fit.requireDay(visit);
        Fit.requireNumbers(revision, number);
        Fit.requireHashes(root, manifest, seal, key);
        Names.require(inspector);
        Names.require(receiver);
        Fit.requireMoment(received);
        if (number > 1) {
            Fit.requireHashes(previous);
        } else {
            Fit.require(previous.isEmpty(), "previous");
        }
    }

    /** The receipt for a sealed revision; names from elsewhere are made fit to be shown. */
    public static Receipt of(Sealing sealing, Facts facts, String receiver, ZonedDateTime received, Turn turn) {
        return new Receipt(
                FORMAT,
                facts.sheet(),
                sealing.assessment(),
                Fit.plain(facts.estate(), Fit.LONGEST_ESTATE),
                facts.visit(),
                sealing.revision(),
                sealing.root(),
                sealing.manifest(),
                sealing.seal(),
                sealing.key().fingerprint(),
                Fit.plain(facts.inspector(), Names.LONGEST),
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
}
