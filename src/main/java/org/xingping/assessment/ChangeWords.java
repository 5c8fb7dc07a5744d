package org.xingping.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.photo.Photo;
import org.xingping.text.Messages;

/** Changes in words: what changed, from what to what, and why. Safe for every thread. */
public final class ChangeWords {
    private final Messages messages;
    private final Checklist checklist;
    private final AnswerWords answers;
    private final FactsWords facts;
    private final Map<Subject, String> names = new HashMap<>();

    /** For the changes of this sheet, which is looked through once. */
    public ChangeWords(Messages messages, Checklist checklist, Sheet sheet) {
        this.messages = messages;
        this.checklist = checklist;
        this.answers = new AnswerWords(messages);
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
        String why = why(said.kind());
        if (subject.sort() == Subject.Sort.FACTS) {
            return facts(turn, why);
        }
        String after = turn.after().map(this::value).orElseGet(() -> nothing(subject.sort()));
        String before = turn.before().map(this::value).orElse("");
        boolean reasonsDiffer = before.equals(after) && !why.isEmpty();
        if (reasonsDiffer) {
            before = turn.before().map(this::full).orElse("");
            after = turn.after().map(this::full).orElse(after);
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
            case SEAL -> messages.get("change.seal");
            case FACTS, NONE -> messages.get("change.facts");
        };
    }

    private Optional<String> name(Kind kind) {
        return switch (kind) {
            case Kind.FindingPut(Finding finding) -> Optional.of(String.valueOf(finding.number()));
            case Kind.PhotoAttached(Photo photo) -> Optional.of(PhotoNumber.of(photo));
            case Kind.Signed signed ->
                Optional.of(messages.term(signed.signature().role()));
            default -> Optional.empty();
        };
    }

    /** How it is called that nothing stands. */
    private String nothing(Subject.Sort sort) {
        return switch (sort) {
            case ANSWER -> messages.term(ItemState.OPEN);
            case FLAG -> messages.get("change.unflagged");
            case VETO -> messages.get("change.veto.open");
            case VERDICT -> messages.term(Kind.Verdict.PENDING);
            case SEAL -> messages.get("change.reopened");
            default -> messages.get("change.none");
        };
    }

    private String why(Kind kind) {
        return switch (kind) {
            case Kind.Answered(Answer.NotApplicable(String reason)) -> reason.strip();
            case Kind.Answered(Answer.CouldNotAssess(String reason)) -> reason.strip();
            case Kind.Amended amended -> text(amended.reason());
            case Kind.BonusConfirmed confirmed -> text(confirmed.reason());
            case Kind.Reopened reopened -> reopened.reason();
            case Kind.Signed signed -> signed.signature().words();
            default -> "";
        };
    }

    /** By this line, with its reason. */
    private String full(Entry entry) {
        String why = why(entry.kind());
        return why.isEmpty() ? value(entry) : messages.get("answer.reasoned", value(entry), why);
    }

    private String value(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Answered(Answer answer) -> answer(entry, answer);
            case Kind.FindingPut(Finding finding) -> finding(entry, finding);
            case Kind.PhotoAttached(Photo photo) -> photo(entry, photo);
            case Kind.PhotoMarked marked ->
                messages.get("change.marks.count", String.valueOf(marked.marks().size()));
            case Kind.Noted(String text) -> text.strip().replaceAll("\\s+", " ");
            case Kind.Flagged _ -> messages.get("change.flagged");
            case Kind.VetoFound found ->
                dotted(messages.get("change.veto.holds"), found.proof(), listed(found.names()));
            case Kind.VetoCleared _ -> messages.get("change.veto.not");
            case Kind.BonusClaimed claimed -> dotted(claimed.papers(), text(claimed.date()));
            case Kind.BonusConfirmed confirmed -> messages.term(confirmed.verdict());
            case Kind.SurveyRecorded(Survey survey) -> survey(survey);
            case Kind.Signed signed -> {
                Signature signature = signed.signature();
                yield dotted(signature.name(), signature.stand() == null ? "" : messages.term(signature.stand()));
            }
            case Kind.Sealed sealed -> messages.get("change.sealed", String.valueOf(sealed.revision()));
            default -> "";
        };
    }

    private String answer(Entry entry, Answer answer) {
        return switch (answer) {
            case Answer.NotApplicable _ -> messages.term(ItemState.NOT_APPLICABLE);
            case Answer.CouldNotAssess _ -> messages.term(ItemState.COULD_NOT_ASSESS);
            default ->
                item(entry)
                        .map(item -> answers.said(item, answer))
                        .orElse(answer.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        };
    }

    private String finding(Entry entry, Finding finding) {
        String place = finding.place().phrase();
        String count = item(entry).map(item -> answers.quantity(item, finding)).orElse(String.valueOf(finding.count()));
        return dotted(
                place,
                messages.get("deed.on", finding.what(), count).strip(),
                finding.gravity() == Finding.Gravity.ORDINARY ? "" : messages.term(finding.gravity()),
                finding.correction() == Finding.Correction.NOT_ASKED ? "" : messages.term(finding.correction()),
                text(finding.requirement()),
                text(finding.deadline()));
    }

    private String photo(Entry entry, Photo photo) {
        String finding = names.getOrDefault(new Subject(Subject.Sort.FINDING, text(photo.finding())), "");
        return dotted(
                entry.item() == null ? messages.get("change.tray") : entry.item(),
                finding.isEmpty() ? "" : messages.get("change.finding", finding),
                photo.shows() == Photo.Shows.DEFECT ? "" : messages.term(photo.shows()),
                photo.caption());
    }

    private String survey(Survey survey) {
        if (!survey.held()) {
            return messages.get("answer.survey.none");
        }
        List<String> parts = new ArrayList<>();
        parts.add(messages.get(
                "change.survey.held",
                String.valueOf(survey.issued()),
                String.valueOf(survey.returned()),
                String.valueOf(survey.valid())));
        for (Tally tally : survey.questions().values()) {
            parts.add(String.join(
                    "/",
                    Stream.of(
                                    tally.verySatisfied(),
                                    tally.satisfied(),
                                    tally.fair(),
                                    tally.lessSatisfied(),
                                    tally.dissatisfied(),
                                    tally.unknown())
                            .map(String::valueOf)
                            .toList()));
        }
        return dotted(parts.toArray(String[]::new));
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

    private Optional<Item> item(Entry entry) {
        return Optional.ofNullable(entry.item()).flatMap(checklist::find);
    }

    private String listed(List<String> words) {
        return String.join(messages.get("desk.details.and"), words);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String dotted(String... parts) {
        return String.join(
                " · ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
