package org.xingping.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.photo.Mark;
import org.xingping.photo.Photo;
import org.xingping.text.Messages;

/** What was said and done, in the words that desk, history, undo messages and workbook share. */
public final class Wording {
    private static final int LONGEST_NOTE = 20;

    private final Messages messages;
    private final AnswerWords answers;

    public Wording(Messages messages) {
        this.messages = messages;
        this.answers = new AnswerWords(messages);
    }

    /** What stands for an item now: {@code 48/49 = 97.96%}, {@code 良}, {@code 标准、频次（缺：责任人）}, {@code 2处}. */
    public String answer(Item item, Sheet sheet) {
        return answers.standing(item, sheet);
    }

    /** What an answer says by itself, such as one that is decided or proposed. */
    public String said(Item item, Answer answer) {
        return answers.said(item, answer);
    }

    /** One line of the history, without the item: {@code 评分：良}, {@code 记：3栋大堂积尘 2处}, {@code 撤回问题2}. */
    public String entry(Entry entry, Checklist checklist, Sheet sheet) {
        Optional<Item> item = Optional.ofNullable(entry.item()).flatMap(checklist::find);
        return switch (entry.kind()) {
            case Kind.Started _ -> messages.get("deed.started");
            case Kind.Amended amended -> because("deed.amended", "deed.amended.because", amended.reason());
            case Kind.Answered(Answer answer) -> answered(item, answer);
            case Kind.FindingPut(Finding finding) -> finding(item, finding);
            case Kind.FindingWithdrawn(String id) -> withdrawn(id, sheet);
            case Kind.PhotoAttached(Photo photo) -> attached(entry, photo);
            case Kind.PhotoMarked(String photo, List<Mark> marks) ->
                messages.get(marks.isEmpty() ? "deed.photo.unmarked" : "deed.photo.marked", photoNumber(photo, sheet));
            case Kind.PhotoDetached(String photo) -> messages.get("deed.photo.detached", photoNumber(photo, sheet));
            case Kind.Noted(String text) ->
                text.isBlank() ? messages.get("deed.note.cleared") : messages.get("deed.noted", shortened(text));
            case Kind.Flagged(boolean on) -> messages.get(on ? "deed.flagged" : "deed.unflagged");
            case Kind.VetoFound found -> messages.get("deed.veto.found", found.veto());
            case Kind.VetoCleared cleared ->
                messages.get(cleared.checked() ? "deed.veto.cleared" : "deed.veto.open", cleared.veto());
            case Kind.BonusClaimed claimed ->
                claimed.date() == null
                        ? messages.get("deed.claimed", shortened(claimed.papers()))
                        : messages.get(
                                "deed.claimed.dated",
                                shortened(claimed.papers()),
                                claimed.date().toString());
            case Kind.BonusConfirmed confirmed -> verdict(confirmed);
            case Kind.SurveyRecorded recorded -> answers.survey(recorded.survey());
            case Kind.Signed(Signature signature, List<String> _) ->
                messages.get("deed.signed", messages.term(signature.role()), signature.name());
            case Kind.SignatureWithdrawn(String signature) -> messages.get("deed.unsigned", signer(signature, sheet));
            case Kind.Sealed sealed -> messages.get("deed.sealed", String.valueOf(sealed.revision()));
            case Kind.Joined _ -> messages.get("deed.joined");
            case Kind.Convened convened ->
                messages.get("deed.convened", String.valueOf(convened.seats().size()));
            case Kind.Decided decided -> decided(item, decided);
            case Kind.Remarked remarked -> remarked(item, remarked);
            case Kind.Reviewed reviewed ->
                messages.get("deed.reviewed", seat(reviewed.sheet(), sheet), messages.term(reviewed.review()));
            case Kind.Reopened(String reason) -> because("deed.reopened", "deed.reopened.because", reason);
            case Kind.Undone(String step) -> undone(step, checklist, sheet);
            case Kind.Unknown(String name) -> messages.get("deed.unknown", name);
        };
    }

    private String decided(Optional<Item> item, Kind.Decided decided) {
        return decided.answer() instanceof Answer.Unscored
                ? messages.get("deed.decided.not")
                : messages.get(
                        "deed.decided",
                        item.map(one -> answers.said(one, decided.answer())).orElse(""),
                        messages.term(decided.ground()));
    }

    private String remarked(Optional<Item> item, Kind.Remarked remarked) {
        Answer proposed = remarked.proposed();
        if (remarked.isWithdrawn()) {
            return messages.get("deed.remarked.not");
        }
        return proposed == null
                ? messages.get("deed.remarked", shortened(remarked.text()))
                : messages.get(
                        "deed.proposed",
                        item.map(one -> answers.said(one, proposed)).orElse(""),
                        shortened(remarked.text()));
    }

    private static String seat(String id, Sheet panel) {
        return panel.panel().seats().stream()
                .filter(seat -> seat.sheet().equals(id))
                .map(Seat::name)
                .findFirst()
                .orElse(id);
    }

    /** What a step did, with its item: {@code KF-02 评分：良}; of several lines the first, and how many there are. */
    public String step(List<Entry> lines, Checklist checklist, Sheet sheet) {
        Entry first = lines.getFirst();
        String what = entry(first, checklist, sheet);
        String whole = first.item() == null ? what : messages.get("deed.on", first.item(), what);
        return several(whole, lines.size());
    }

    /** Lines of one step that did the same, such as the photos of one import: the first, and how many there are. */
    public String alike(List<Entry> lines, Checklist checklist, Sheet sheet) {
        return several(entry(lines.getFirst(), checklist, sheet), lines.size());
    }

    private String several(String first, int count) {
        return count == 1 ? first : messages.get("deed.several", first, String.valueOf(count));
    }

    private String answered(Optional<Item> item, Answer answer) {
        if (answer instanceof Answer.Unscored) {
            return messages.get("deed.taken.back");
        }
        String words = item.map(known -> answers.said(known, answer))
                .orElse(answer.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        boolean state = answer instanceof Answer.NotApplicable || answer instanceof Answer.CouldNotAssess;
        return state ? words : messages.get("deed.answered", words);
    }

    private String finding(Optional<Item> item, Finding finding) {
        String place = finding.place().phrase();
        String where = place.isEmpty() ? finding.what() : messages.get("deed.place", place, finding.what());
        String count = item.map(known -> answers.quantity(known, finding)).orElse(String.valueOf(finding.count()));
        return messages.get("deed.found", where, count).strip();
    }

    private String withdrawn(String id, Sheet sheet) {
        return messages.get(
                "deed.withdrawn",
                named(
                        sheet,
                        kind -> kind instanceof Kind.FindingPut(Finding finding)
                                        && finding.id().equals(id)
                                ? FindingNumber.of(finding)
                                : ""));
    }

    /** What the first line tells that tells anything; empty where none does. */
    private static String named(Sheet sheet, Function<Kind, String> tells) {
        return sheet.entries().stream()
                .map(entry -> tells.apply(entry.kind()))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String attached(Entry entry, Photo photo) {
        return messages.get(entry.item() == null ? "deed.photo.tray" : "deed.photo.attached", PhotoNumber.of(photo));
    }

    private static String photoNumber(String id, Sheet sheet) {
        return named(
                sheet,
                kind -> kind instanceof Kind.PhotoAttached(Photo photo)
                                && photo.id().equals(id)
                        ? PhotoNumber.of(photo)
                        : "");
    }

    private static String signer(String id, Sheet sheet) {
        return named(
                sheet,
                kind -> kind instanceof Kind.Signed(Signature signature, List<String> _)
                                && signature.id().equals(id)
                        ? signature.name()
                        : "");
    }

    private String verdict(Kind.BonusConfirmed confirmed) {
        String verdict = messages.term(confirmed.verdict());
        return confirmed.reason() == null || confirmed.reason().isBlank()
                ? messages.get("deed.verdict", verdict)
                : messages.get("deed.verdict.because", verdict, confirmed.reason());
    }

    private String undone(String step, Checklist checklist, Sheet sheet) {
        List<Entry> target =
                sheet.entries().stream().filter(one -> one.step().equals(step)).toList();
        if (target.isEmpty()) {
            return messages.get("deed.undone.something");
        }
        if (target.getFirst().kind() instanceof Kind.Undone(String first)) {
            List<Entry> again = sheet.entries().stream()
                    .filter(one -> one.step().equals(first) && !(one.kind() instanceof Kind.Undone))
                    .toList();
            return again.isEmpty()
                    ? messages.get("deed.undone.something")
                    : messages.get("deed.redone", step(again, checklist, sheet));
        }
        return messages.get("deed.undone", step(target, checklist, sheet));
    }

    private String because(String key, String withReason, @Nullable String reason) {
        return reason == null || reason.isBlank() ? messages.get(key) : messages.get(withReason, reason);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int most = line.offsetByCodePoints(0, Math.min(LONGEST_NOTE, line.codePointCount(0, line.length())));
        return most == line.length() ? line : line.substring(0, most) + "…";
    }
}
