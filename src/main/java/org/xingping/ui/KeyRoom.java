package org.xingping.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xingping.actions.Opener;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.text.Messages;
import org.xingping.ui.keys.KeysScreen;
import org.xingping.ui.kit.Tools;

/** The signing keys, with the system's dialogs for their files, and the question whether an authority is trusted. */
final class KeyRoom {
    private final Tools tools;
    private final Messages messages;
    private final Opener opener;
    private final Export export;
    private final Asking asking;

    /** Asks for a file to read. */
    @FunctionalInterface
    interface Asking {
        Optional<Path> file(String title, String kind, String pattern);
    }

    KeyRoom(Tools tools, Opener opener, Export export, Asking asking) {
        this.tools = tools;
        this.messages = tools.messages();
        this.opener = opener;
        this.export = export;
        this.asking = asking;
    }

    KeysScreen screen(Runnable back) {
        return new KeysScreen(
                tools,
                opener,
                new KeysScreen.Ways(
                        back,
                        export::askKey,
                        () -> asking.file("keys.copy.choose", "key.keep.kind", "*.json"),
                        () -> export.asked(
                                "keys.enrol.choose", "keys.enrol.kind", messages.get("keys.enrol.name"), "*.json"),
                        (written, code) -> export.said(
                                "key-enrolled",
                                "keys.enrolled",
                                written,
                                List.of(messages.get("keys.enrolled.text", code))),
                        this::takeRoster,
                        this::forgetRoster));
    }

    /** Whose a roster is, a person says who compared the code; after that only rosters of the same authority are taken. */
    private void takeRoster(Runnable then) {
        asking.file("verify.roster.choose", "verify.roster.kind", "*.json")
                .ifPresent(chosen -> tools.background()
                        .run(
                                () -> new Offered(
                                        chosen,
                                        opener.roster().look(chosen),
                                        opener.roster().current()),
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
                        "keys-trust",
                        messages.get("verify.roster.trust"),
                        messages.get(
                                "keys.trust.text",
                                issue.authority(),
                                issue.code(),
                                String.valueOf(issue.number()),
                                issue.day().toString(),
                                String.valueOf(issue.entries())),
                        messages.get("verify.roster.trust.act"),
                        () -> take(offered, then));
    }

    private void take(Offered offered, Runnable then) {
        tools.background()
                .run(() -> opener.roster().take(offered.file(), offered.issue().fingerprint()), _ -> then.run());
    }

    private void forgetRoster(Runnable then) {
        tools.dialogs()
                .confirm(
                        "keys-distrust",
                        messages.get("verify.roster.forget"),
                        messages.get("verify.roster.forget.text"),
                        messages.get("verify.roster.forget"),
                        () -> tools.background()
                                .run(
                                        () -> {
                                            opener.roster().forget();
                                            return true;
                                        },
                                        _ -> then.run()));
    }
}
