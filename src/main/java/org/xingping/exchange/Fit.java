package org.xingping.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** What may stand in a signed text. The checks throw {@code IllegalArgumentException} for what no program of ours wrote. */
final class Fit {
    static final int LONGEST_ESTATE = 120;
    private static final int MOST = 999_999_999;
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z-]{1,64}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Fit() {}

    static void requireIds(String... ids) {
        for (String id : ids) {
            require(ID.matcher(id).matches(), "ids");
        }
    }

    static void requireHashes(String... hashes) {
        for (String hash : hashes) {
            require(HASH.matcher(hash).matches(), "hashes");
        }
    }

    /** Numbers from 1. */
    static void requireNumbers(int... numbers) {
        for (int number : numbers) {
            require(number >= 1 && number <= MOST, "numbers");
        }
    }

    static void requirePlain(String text, int longest) {
        require(text.equals(plain(text, longest)), "plain text");
    }

    static void requireDay(LocalDate day) {
        require(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, "day");
    }

    /** To the second. */
    static void requireMoment(Instant moment) {
        require(moment.equals(moment.truncatedTo(ChronoUnit.SECONDS)), "part of a second");
        require(moment.isAfter(EARLIEST) && moment.isBefore(LATEST), "moment");
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /** A text from elsewhere in which nothing acts, not longer than so. */
    static String plain(String foreign, int longest) {
        String fit = UNFIT.matcher(foreign).replaceAll("?").strip();
        String cut = fit.substring(0, fit.offsetByCodePoints(0, Math.min(fit.codePointCount(0, fit.length()), longest)))
                .strip();
        return cut.isEmpty() ? "?" : cut;
    }
}
