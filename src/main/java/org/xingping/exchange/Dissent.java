package org.xingping.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.xingping.scoring.Rating;

/**
 * What somebody holds against a panel's sealed revision (少数意见), signed by them: what they would have decided over the same
 * sheets, and why. It changes nothing of the revision. What it comes to can be computed anew from the lines that follow it.
 *
 * @param format of the file, 1
 * @param sheet id of the panel's sheet
 * @param assessment id of the panel's assessment
 * @param estate the estate's name, to be read by persons
 * @param visit day of the visit
 * @param revision which one, from 1
 * @param root SHA-256 of what counts in that revision: {@link ContentRoot}
 * @param author the name under which the signing key was made
 * @param written when, by the author's clock, to the second
 * @param zone the offset that clock had
 * @param reason why, 1 to {@link #LONGEST_REASON} characters
 * @param decided what the revision comes to
 * @param held what it would come to
 * @param journal SHA-256 of the lines that follow
 */
public record Dissent(
        int format,
        String sheet,
        String assessment,
        String estate,
        LocalDate visit,
        int revision,
        String root,
        String author,
        Instant written,
        ZoneOffset zone,
        String reason,
        Outcome decided,
        Outcome held,
        String journal) {
    static final int FORMAT = 1;

    /** So long a reason may be. */
    public static final int LONGEST_REASON = 400;

    /** Throws {@code IllegalArgumentException} for what no dissent can say. */
    public Dissent {
        Fit.require(format == FORMAT, "format");
        Fit.requireIds(sheet, assessment);
        Fit.requirePlain(estate, Fit.LONGEST_ESTATE);
        Fit.requireDay(visit);
        Fit.requireNumbers(revision);
        Fit.requireHashes(root, journal);
        Names.require(author);
        Fit.requireMoment(written);
        Fit.require(reason.length() <= LONGEST_REASON, "reason");
        Fit.requirePlain(reason, LONGEST_REASON);
    }

    /**
     * What is held against a revision.
     *
     * @param revision of the panel's sheet
     * @param root SHA-256 of what counts in it
     * @param decided what it comes to
     * @param held what it would come to
     */
    public record Facts(
            String sheet,
            String assessment,
            String estate,
            LocalDate visit,
            int revision,
            String root,
            Rating decided,
            Rating held) {}

    /** The dissent; line breaks in the reason become spaces. */
    static Dissent of(Facts facts, String author, ZonedDateTime written, String reason, String journal) {
        return new Dissent(
                FORMAT,
                facts.sheet(),
                facts.assessment(),
                Fit.plain(facts.estate(), Fit.LONGEST_ESTATE),
                facts.visit(),
                facts.revision(),
                facts.root(),
                author,
                written.toInstant().truncatedTo(ChronoUnit.SECONDS),
                written.getOffset(),
                Fit.plain(reason.strip().replaceAll("\\R", " "), LONGEST_REASON),
                Outcome.of(facts.decided()),
                Outcome.of(facts.held()),
                journal);
    }

    /** When it was written, by the author's clock. */
    public ZonedDateTime local() {
        return written.atZone(zone);
    }

    /**
     * A total and its stars, from the least to the most possible.
     *
     * @param low points with two decimals, as is {@code high}
     * @param lowStars 0 for none
     */
    public record Outcome(String low, String high, int lowStars, int highStars) {
        private static final Pattern POINTS = Pattern.compile("\\d{1,3}\\.\\d{2}");
        private static final int MOST_STARS = 5;

        /** Throws {@code IllegalArgumentException} for what is no total. */
        public Outcome {
            Fit.require(POINTS.matcher(low).matches() && POINTS.matcher(high).matches(), "points");
            Fit.require(lowStars >= 0 && lowStars <= highStars && highStars <= MOST_STARS, "stars");
        }

        /** What a rating comes to. */
        public static Outcome of(Rating rating) {
            return new Outcome(
                    rating.total().low().toString(),
                    rating.total().high().toString(),
                    rating.lowStars(),
                    rating.highStars());
        }
    }
}
