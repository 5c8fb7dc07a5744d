package org.xingping.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.xingping.actions.RosterActions;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Tools;

/** Taking rosters in, and the question whether an authority is trusted; one way for whichever screen asks. */
final class Rosters {
    private final Tools tools;
    private final Messages messages;
    private final RosterActions roster;
    private final Asking asking;

    /** Asks for a file to read. */
    @FunctionalInterface
    interface Asking {
        Optional<Path> file(String title, String kind, String pattern);
    }

    Rosters(Tools tools, RosterActions roster, Asking asking) {
        this.tools = tools;
        this.messages = tools.messages();
        this.roster = roster;
        this.asking = asking;
    }

    /** Whose a roster is, a person says who compared the code; after that only rosters of the same authority are taken. */
    void take(Runnable then) {
        asking.file("verify.roster.choose", "verify.roster.kind", "*.json")
                .ifPresent(chosen -> tools.background()
                        .run(
                                () -> new Offered(chosen, roster.look(chosen), roster.current()),
                                offered -> offer(offered, then)));
    }

    private record Offered(Path file, Issue issue, Optional<Issue> before) {}

    private void offer(Offered offered, Runnable then) {
        Issue issue = offered.issue();
        if (offered.before().isPresent()) { // another authority's is refused by whoever takes it
            take(offered, then);
            return;
        }
        tools.dialogs()
                .confirm(
                        "roster-trust",
                        messages.get("verify.roster.trust"),
                        messages.get(
                                "verify.roster.trust.text",
                                issue.authority(),
                                issue.code(),
                                String.valueOf(issue.number()),
                                issue.day().toString(),
                                String.valueOf(issue.entries())),
                        messages.get("verify.roster.trust.act"),
                        () -> take(offered, then));
    }

    private void take(Offered offered, Runnable then) {
        tools.background().run(() -> roster.take(offered.file(), offered.issue().fingerprint()), _ -> then.run());
    }

    /** Takes the trust back, once somebody has said so. */
    void forget(Runnable then) {
        tools.dialogs()
                .confirm(
                        "roster-forget",
                        messages.get("verify.roster.forget"),
                        messages.get("verify.roster.forget.text"),
                        messages.get("verify.roster.forget"),
                        () -> tools.background()
                                .run(
                                        () -> {
                                            roster.forget();
                                            return true;
                                        },
                                        _ -> then.run()));
    }
}
