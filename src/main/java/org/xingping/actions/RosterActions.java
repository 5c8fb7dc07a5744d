package org.xingping.actions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.xingping.exchange.RosterFile;
import org.xingping.exchange.Standing;
import org.xingping.exchange.VerifyingKey;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/**
 * Who is known to the authority (名册). Which authority is trusted here is said once, by a person who compared its code with
 * what the authority itself tells; after that only its rosters are taken. Any thread.
 */
public final class RosterActions {
    private static final String ROSTER = "roster.json";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Path own;
    private final Clock clock;
    private final FileOps disk = new FileOps();

    /** @param own where this person's files lie */
    public RosterActions(Path own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /**
     * A roster as far as it speaks of itself.
     *
     * @param code of the authority's key, as persons read it to each other
     * @param number runs with each roster of one authority
     * @param entries how many keys are on it
     */
    public record Issue(String authority, String code, String fingerprint, int number, Instant issued, int entries) {
        /** The day on which it was issued, in China. */
        public LocalDate day() {
            return LocalDate.ofInstant(issued, CHINA);
        }
    }

    /** How a key stands with the authority. */
    public sealed interface Trust {
        /** No roster was taken in here. */
        record NoRoster() implements Trust {}

        /** On the roster of this authority. */
        record Known(String name, Issue issue) implements Trust {}

        /** On the roster, and not valid on the day of the seal. */
        record Outside(String name, Issue issue) implements Trust {}

        /** Taken back by the authority since that day. */
        record Revoked(String name, Issue issue, LocalDate since) implements Trust {}

        /** Not on the roster. */
        record Unknown(Issue issue) implements Trust {}
    }

    /** The roster that counts here. Throws {@code problem.roster.*} where its file can no longer be read. */
    public Optional<Issue> current() {
        return kept().map(RosterActions::issue);
    }

    /** What a roster says of itself; its signature holds, but nobody has said yet that its authority is trusted. */
    public Issue look(Path file) {
        return issue(RosterFile.read(file, disk));
    }

    /**
     * Takes a roster in. Throws {@code problem.roster.foreign} where another authority is trusted here, {@code
     * problem.roster.older} for an older one of the same.
     *
     * @param fingerprint of the authority that a person said to trust
     */
    public Issue take(Path file, String fingerprint) {
        RosterFile roster = RosterFile.read(file, disk);
        RosterFile before = kept().orElse(null);
        String trusted = before == null ? fingerprint : before.signer().fingerprint();
        if (!roster.signer().fingerprint().equals(trusted)) {
            throw new Problem("problem.roster.foreign", roster.signer().shortFingerprint());
        }
        if (before != null && before.roster().number() > roster.roster().number()) {
            throw new Problem(
                    "problem.roster.older",
                    String.valueOf(roster.roster().number()),
                    String.valueOf(before.roster().number()));
        }
        disk.createDirectories(own);
        roster.keep(own.resolve(ROSTER), disk);
        return issue(roster);
    }

    /** Takes the trust back. */
    public void forget() {
        disk.delete(own.resolve(ROSTER));
    }

    /** @param sealed when, by the clock of whoever sealed; a key that was taken back counts as taken back whenever that was */
    Trust trust(VerifyingKey key, Instant sealed) {
        Optional<RosterFile> kept = kept();
        if (kept.isEmpty()) {
            return new Trust.NoRoster();
        }
        Issue issue = issue(kept.get());
        Standing now = kept.get().roster().standing(key, clock.instant());
        Standing then =
                now instanceof Standing.Revoked ? now : kept.get().roster().standing(key, sealed);
        return switch (then) {
            case Standing.Known(var entry) -> new Trust.Known(entry.name(), issue);
            case Standing.Outside(var entry) -> new Trust.Outside(entry.name(), issue);
            case Standing.Revoked(var entry, LocalDate since) -> new Trust.Revoked(entry.name(), issue, since);
            case Standing.Unknown _ -> new Trust.Unknown(issue);
        };
    }

    private Optional<RosterFile> kept() {
        Path file = own.resolve(ROSTER);
        return Files.isRegularFile(file) ? Optional.of(RosterFile.read(file, disk)) : Optional.empty();
    }

    private static Issue issue(RosterFile file) {
        return new Issue(
                file.roster().authority(),
                file.signer().shortFingerprint(),
                file.signer().fingerprint(),
                file.roster().number(),
                file.roster().issued(),
                file.roster().entries().size());
    }
}
