package org.xingping.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.fieldwork.Survey;
import org.xingping.fieldwork.Tally;
import org.xingping.photo.Photo;
import org.xingping.text.Messages;

/** What one line says and why, in words. */
final class LineWords {
    private final Messages messages;
    private final Checklist checklist;
    private final AnswerWords answers;
    private final Map<Subject, String> names;

    /** @param names the numbers of findings and photos */
    LineWords(Messages messages, Checklist checklist, Map<Subject, String> names) {
        this.messages = messages;
        this.checklist = checklist;
        this.answers = new AnswerWords(messages);
        this.names = names;
    }

    /** How it is called that nothing stands. */
    String nothing(Subject.Sort sort) {
        return switch (sort) {
            case ANSWER -> messages.term(ItemState.OPEN);
            case FLAG -> messages.get("change.unflagged");
            case VETO -> messages.get("change.veto.open");
            case VERDICT -> messages.term(Kind.Verdict.PENDING);
            case SEAL -> messages.get("change.reopened");
            default -> messages.get("change.none");
        };
    }

    String why(Kind kind) {
        return switch (kind) {
            case Kind.Answered(Answer.NotApplicable(String reason)) -> reason.strip();
            case Kind.Answered(Answer.CouldNotAssess(String reason)) -> reason.strip();
            case Kind.Amended amended -> text(amended.reason());
            case Kind.BonusConfirmed confirmed -> text(confirmed.reason());
            case Kind.Reopened reopened -> reopened.reason();
            case Kind.Decided decided -> decided.reason();
            case Kind.Reviewed reviewed -> reviewed.reason();
            case Kind.Signed signed -> signed.signature().words();
            default -> "";
        };
    }

    /** By this line, with its reason. */
    String full(Entry entry) {
        String why = why(entry.kind());
        return why.isEmpty() ? value(entry) : messages.get("answer.reasoned", value(entry), why);
    }

    /** What the line says, without its reason; empty for what only takes back. */
    String value(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Answered(Answer answer) -> answer(entry, answer);
            case Kind.Decided decided -> answer(entry, decided.answer());
            case Kind.Remarked remarked ->
                dotted(
                        remarked.proposed() == null ? "" : answer(entry, remarked.proposed()),
                        remarked.text().strip());
            case Kind.Reviewed reviewed -> messages.term(reviewed.review());
            case Kind.Convened convened ->
                listed(convened.seats().stream().map(Seat::name).toList());
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
