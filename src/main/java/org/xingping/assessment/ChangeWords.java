package org.xingping.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingping.checklist.Checklist;
import org.xingping.photo.Photo;
import org.xingping.text.Messages;

/** Changes in words: what changed, from what to what, and why. Safe for every thread. */
public final class ChangeWords {
    private final Messages messages;
    private final LineWords values;
    private final FactsWords facts;
    private final Map<Subject, String> names = new HashMap<>();

    /** For the changes of this sheet, which is looked through once. */
    public ChangeWords(Messages messages, Checklist checklist, Sheet sheet) {
        this.messages = messages;
        this.values = new LineWords(messages, checklist, names);
        this.facts = new FactsWords(messages);
        for (Entry entry : sheet.entries()) {
            name(entry.kind()).ifPresent(name -> names.putIfAbsent(Subject.of(entry), name));
        }
    }

    /**
     * A change as it is told.
     *
     * @param subject what changed: 评分, 问题2, 撤销：KF-02 评分
     * @param before what it was; empty where there was nothing
     * @param after what it is; empty where there is nothing to tell beyond the subject
     * @param why the reason given; empty for none
     */
    public record Told(String subject, String before, String after, String why) {}

    public Told told(Change change) {
        if (change.entry().kind() instanceof Kind.Unknown(String name)) {
            return new Told(messages.get("deed.unknown", name), "", "", "");
        }
        if (change.entry().kind() instanceof Kind.Joined) {
            return new Told(messages.get("deed.joined"), "", "", "");
        }
        if (change.turns().isEmpty()) {
            return new Told(messages.get("deed.undone.something"), "", "", "");
        }
        Change.Turn turn = change.turns().getFirst();
        Told told = told(turn);
        if (!(change.entry().kind() instanceof Kind.Undone)) {
            return told;
        }
        String item = item(turn);
        String what = item.isEmpty() ? told.subject() : messages.get("deed.on", item, told.subject());
        int count = change.turns().size();
        String all = count == 1 ? what : messages.get("deed.several", what, String.valueOf(count));
        return new Told(
                messages.get(change.restores() ? "deed.redone" : "deed.undone", all), told.before(), told.after(), "");
    }

    /** What it is that is said differently: 评分, 问题2. */
    public String subject(Conflict conflict) {
        return subject(conflict.subject());
    }

    /** What one of the sides says of it, with its reason; of the facts only what the other sides say otherwise. */
    public String side(Conflict conflict, Entry side) {
        Entry other = conflict.sides().stream()
                .filter(entry -> !entry.equals(side))
                .findFirst()
                .orElse(side);
        Optional<Facts> here = facts(side);
        Optional<Facts> there = facts(other);
        if (here.isPresent() && there.isPresent()) {
            return facts.beside(here.get(), there.get());
        }
        return Subject.stands(side.kind())
                ? values.full(side)
                : values.nothing(conflict.subject().sort());
    }

    /** The change in one line: 评分：良 → 优. */
    public String line(Told told) {
        if (told.after().isEmpty()) {
            return told.subject();
        }
        return told.before().isEmpty() || told.before().equals(told.after())
                ? messages.get("change.first", told.subject(), told.after())
                : messages.get("change.turn", told.subject(), told.before(), told.after());
    }

    private Told told(Change.Turn turn) {
        Entry said = turn.said();
        Subject subject = Subject.of(said);
        if (said.kind() instanceof Kind.Started) {
            return new Told(messages.get("deed.started"), "", "", "");
        }
        String why = values.why(said.kind());
        if (subject.sort() == Subject.Sort.FACTS) {
            return facts(turn, why);
        }
        String after = turn.after().map(values::value).orElseGet(() -> values.nothing(subject.sort()));
        String before = turn.before().map(values::value).orElse("");
        boolean reasonsDiffer = before.equals(after) && !why.isEmpty();
        if (reasonsDiffer) {
            before = turn.before().map(values::full).orElse("");
            after = turn.after().map(values::full).orElse(after);
        }
        return new Told(subject(subject), before, after, why);
    }

    private Told facts(Change.Turn turn, String why) {
        Optional<Facts> before = turn.before().flatMap(ChangeWords::facts);
        Optional<Facts> after = turn.after().flatMap(ChangeWords::facts);
        boolean both = before.isPresent() && after.isPresent();
        return new Told(
                messages.get("change.facts"),
                both ? facts.beside(before.get(), after.get()) : "",
                both ? facts.beside(after.get(), before.get()) : "",
                why);
    }

    private static Optional<Facts> facts(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Started started -> Optional.of(started.facts());
            case Kind.Amended amended -> Optional.of(amended.facts());
            default -> Optional.empty();
        };
    }

    private String subject(Subject subject) {
        String name = names.getOrDefault(subject, "");
        return switch (subject.sort()) {
            case ANSWER -> messages.get("change.answer");
            case FINDING -> messages.get("change.finding", name);
            case PHOTO -> messages.get("change.photo", name);
            case MARKS ->
                messages.get("change.marks", names.getOrDefault(new Subject(Subject.Sort.PHOTO, subject.id()), ""));
            case NOTE -> messages.get("change.note");
            case FLAG -> messages.get("change.flag");
            case VETO -> messages.get("change.veto", subject.id());
            case CLAIM -> messages.get("change.claim");
            case VERDICT -> messages.get("change.verdict");
            case SURVEY -> messages.get("change.survey");
            case SIGNATURE -> messages.get("change.signature", name);
            case TABLE -> messages.get("change.table");
            case REMARK -> messages.get("change.remark");
            case REVIEW -> messages.get("change.review");
            case SEAL -> messages.get("change.seal");
            case FACTS, NONE -> messages.get("change.facts");
        };
    }

    private Optional<String> name(Kind kind) {
        return switch (kind) {
            case Kind.FindingPut(Finding finding) -> Optional.of(FindingNumber.of(finding));
            case Kind.PhotoAttached(Photo photo) -> Optional.of(PhotoNumber.of(photo));
            case Kind.Signed signed ->
                Optional.of(messages.term(signed.signature().role()));
            default -> Optional.empty();
        };
    }

    /** The code of the item a turn is about; empty for none. */
    private static String item(Change.Turn turn) {
        return Stream.of(Optional.of(turn.said()), turn.before(), turn.after())
                .flatMap(Optional::stream)
                .map(Entry::item)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
