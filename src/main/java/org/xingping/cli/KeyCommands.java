package org.xingping.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.xingping.actions.Opener;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.actions.SealKey;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/** The commands about signing keys and the roster; each returns its exit code. They need no workspace. */
final class KeyCommands {
    private final Messages messages;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    KeyCommands(Messages messages, Clock clock, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Name, code and day of each key on this laptop, newest first. */
    int keys(Opener opener) {
        List<SealKey> keys = opener.keys().all();
        for (SealKey key : keys) {
            LocalDate made = LocalDate.ofInstant(key.created(), clock.getZone());
            out.println(String.join("\t", key.name(), key.code(), made.toString()));
        }
        List<Problem> unreadable = opener.keys().unreadable();
        unreadable.forEach(problem -> err.println(messages.word(problem)));
        if (keys.isEmpty() && unreadable.isEmpty()) {
            err.println(messages.get("cli.keys.none"));
        }
        return unreadable.isEmpty() ? Cli.OK : Cli.FAULTS;
    }

    /**
     * Says what a roster says of itself, and takes it in where somebody tells the authority's code.
     *
     * @param code as the authority itself tells it; empty only to look
     */
    int roster(Opener opener, Path file, String code) {
        Issue issue = opener.roster().look(file);
        out.println(messages.get(
                "cli.roster.said",
                issue.authority(),
                String.valueOf(issue.number()),
                issue.day().toString(),
                String.valueOf(issue.entries()),
                issue.code()));
        if (code.isEmpty()) {
            return Cli.OK;
        }
        if (!plain(code).equals(plain(issue.code()))) {
            throw new Problem("problem.roster.code", issue.code());
        }
        opener.roster().take(file, issue.fingerprint());
        err.println(messages.get("cli.roster.taken"));
        return Cli.OK;
    }

    /** As a code was heard on the phone: with or without its strokes, in small letters or large. */
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
