package org.xingping.actions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.xingping.actions.Handed.Signer;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.actions.RosterActions.Trust;
import org.xingping.actions.WorkbookActions.Compared;
import org.xingping.actions.WorkbookActions.Row;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/** What verifying a package found, in the sentences that window and command line share. */
public final class VerdictWords {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Messages messages;

    public VerdictWords(Messages messages) {
        this.messages = messages;
    }

    /** The first line. */
    public String unchanged(Handed handed) {
        if (handed.isForeign()) {
            return messages.get("problem.package.foreign");
        }
        return messages.get(handed.changes().isEmpty() ? "verify.unchanged" : "verify.changed");
    }

    /** What follows the first line: where the content was changed, a sentence each. */
    public List<String> changes(Handed handed) {
        return handed.isForeign()
                ? List.of()
                : handed.changes().stream().map(messages::word).toList();
    }

    /** The second line: by whom. */
    public String signer(Handed handed) {
        if (handed.isForeign()) {
            return messages.get("verify.signed.foreign");
        }
        return switch (handed.signer()) {
            case Signer.Nobody _ -> messages.get("verify.signed.nobody");
            case Signer.Missing _ -> messages.get("verify.signed.missing");
            case Signer.Broken _ -> messages.get("verify.signed.broken");
            case Signer.Changed(Optional<String> list) ->
                list.map(code -> messages.get("verify.signed.changed.list", code))
                        .orElseGet(() -> messages.get("verify.signed.changed"));
            case Signer.By by -> messages.get("verify.signed.by", by.claimed(), moment(by.at()), by.code());
        };
    }

    /** The third line: whether the authority knows that key. */
    public String trust(Handed handed) {
        if (handed.isForeign()) {
            return messages.get("verify.known.nobody");
        }
        return switch (handed.signer()) {
            case Signer.By by -> trust(by.trust());
            case Signer.Changed _ -> messages.get("verify.known.changed");
            case Signer.Nobody _, Signer.Missing _, Signer.Broken _ -> messages.get("verify.known.nobody");
        };
    }

    /** Of a paper about a revision: what does not agree with what is here, a sentence each. */
    public List<String> differences(PaperVerdict verdict) {
        return verdict.belonging() instanceof Belonging.Differs(List<Problem.Detail> differences)
                ? differences.stream().map(messages::word).toList()
                : List.of();
    }

    /** The third line of such a paper. */
    public String trust(PaperVerdict verdict) {
        return trust(verdict.trust());
    }

    private String trust(Trust trust) {
        return switch (trust) {
            case Trust.NoRoster _ -> messages.get("verify.known.no-roster");
            case Trust.Known(String name, Issue issue) -> messages.get("verify.known", name, roster(issue));
            case Trust.Outside(String name, Issue issue) -> messages.get("verify.known.outside", name, roster(issue));
            case Trust.Revoked(String name, Issue issue, var since) ->
                messages.get("verify.known.revoked", name, since.toString(), roster(issue));
            case Trust.Unknown(Issue issue) -> messages.get("verify.known.unknown", roster(issue));
        };
    }

    /** What it is about, in one line. */
    public String content(Handed.Content content) {
        return messages.get(
                "verify.content",
                content.sheet().facts().estate().name(),
                content.sheet().facts().date().toString(),
                content.rating().total().told(),
                messages.stars(content.rating().lowStars(), content.rating().highStars()),
                content.sealed().isPresent()
                        ? messages.get(
                                "verify.content.revision",
                                String.valueOf(content.sheet().revision()))
                        : messages.get("book.name.draft"),
                content.code());
    }

    /** How a workbook stands to the one in the package. */
    public String likeness(Compared compared) {
        return messages.get(compared.likeness().key());
    }

    /** One difference between two workbooks, as a sentence. */
    public String difference(Row row) {
        return messages.word(row.words());
    }

    /** That more differences were found than are told. */
    public String more(Compared compared) {
        return messages.get(
                "compare.more", String.valueOf(compared.differences().size()));
    }

    /** Which roster speaks. */
    public String roster(Issue issue) {
        return messages.get(
                "verify.roster",
                issue.authority(),
                String.valueOf(issue.number()),
                issue.issued().atZone(CHINA).toLocalDate().toString());
    }

    /** By which roster keys are judged here. */
    public String current(Optional<Issue> current) {
        return current.map(issue -> messages.get("verify.roster.current", roster(issue), issue.code()))
                .orElseGet(() -> messages.get("verify.roster.none"));
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(CHINA));
    }
}
