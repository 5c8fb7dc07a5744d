package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.xingping.fieldwork.Survey;
import org.xingping.photo.Mark;
import org.xingping.photo.Photo;

/** What lines add up to. Filled line by line while a {@link Sheet} is made and never changed after that. */
final class Fold {
    private Kind.@Nullable Started started;
    private @Nullable Facts facts;
    Map<String, Answer> answers = new HashMap<>();
    Map<String, List<Finding>> findings = new HashMap<>();

    /** By item; under no item ({@code ""}) those in the tray. */
    Map<String, List<Photo>> photos = new HashMap<>();

    /** By the id of the photo. */
    Map<String, List<Mark>> marks = new HashMap<>();

    Map<String, String> notes = new HashMap<>();
    Set<String> flags = new HashSet<>();
    Map<String, VetoCheck> vetoes = new HashMap<>();
    Map<String, Claim> claims = new HashMap<>();

    /** By id, the oldest first. */
    Map<String, Signature.Given> signatures = new LinkedHashMap<>();

    @Nullable
    Survey survey;

    Kind.@Nullable Sealed seal;

    int revision;

    Panel panel = Panel.NONE;

    private final Numbering numbering;

    Fold(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The fold with one more line; only the map that the line touches is copied. */
    Fold with(Entry entry) {
        Fold next = new Fold(numbering);
        Kind kind = entry.kind();
        next.started = started;
        next.facts = facts;
        next.answers = kind instanceof Kind.Answered || kind instanceof Kind.Decided ? new HashMap<>(answers) : answers;
        boolean finding = kind instanceof Kind.FindingPut || kind instanceof Kind.FindingWithdrawn;
        next.findings = finding ? new HashMap<>(findings) : findings;
        boolean photo = kind instanceof Kind.PhotoAttached || kind instanceof Kind.PhotoDetached;
        next.photos = photo ? new HashMap<>(photos) : photos;
        next.marks = kind instanceof Kind.PhotoMarked ? new HashMap<>(marks) : marks;
        next.notes = kind instanceof Kind.Noted ? new HashMap<>(notes) : notes;
        next.flags = kind instanceof Kind.Flagged ? new HashSet<>(flags) : flags;
        boolean veto = kind instanceof Kind.VetoFound || kind instanceof Kind.VetoCleared;
        next.vetoes = veto ? new HashMap<>(vetoes) : vetoes;
        boolean claim = kind instanceof Kind.BonusClaimed || kind instanceof Kind.BonusConfirmed;
        next.claims = claim ? new HashMap<>(claims) : claims;
        boolean signature = kind instanceof Kind.Signed || kind instanceof Kind.SignatureWithdrawn;
        next.signatures = signature ? new LinkedHashMap<>(signatures) : signatures;
        next.survey = survey;
        next.seal = seal;
        next.revision = revision;
        next.panel = panel;
        next.add(entry);
        return next;
    }

    Kind.Started started() {
        if (started == null) {
            throw new IllegalStateException("a sheet without its first line");
        }
        return started;
    }

    Facts facts() {
        return facts == null ? started().facts() : facts;
    }

    void add(Entry entry) {
        String item = entry.item() == null ? "" : entry.item();
        switch (entry.kind()) {
            case Kind.Started start -> started = started == null ? start : started;
            case Kind.Amended amended -> facts = amended.facts();
            case Kind.Answered(Answer answer) -> answer(item, answer);
            case Kind.Decided decided -> {
                answer(item, decided.answer());
                panel = panel.with(entry);
            }
            case Kind.Convened _, Kind.Remarked _, Kind.Reviewed _ -> panel = panel.with(entry);
            case Kind.FindingPut(Finding finding) -> {
                remove(findings, finding.id(), Finding::id);
                file(findings, item, numbering.finding(entry, finding), Finding::number);
            }
            case Kind.FindingWithdrawn(String finding) -> remove(findings, finding, Finding::id);
            case Kind.PhotoAttached(Photo photo) -> {
                remove(photos, photo.id(), Photo::id);
                file(photos, item, numbering.photo(entry, photo), Photo::number);
            }
            case Kind.PhotoMarked(String photo, List<Mark> drawn) -> {
                if (drawn.isEmpty()) {
                    marks.remove(photo);
                } else {
                    marks.put(photo, drawn);
                }
            }
            case Kind.PhotoDetached(String photo) -> remove(photos, photo, Photo::id);
            case Kind.Noted noted -> {
                if (noted.text().isBlank()) {
                    notes.remove(item);
                } else {
                    notes.put(item, noted.text());
                }
            }
            case Kind.Flagged flagged -> {
                if (flagged.on()) {
                    flags.add(item);
                } else {
                    flags.remove(item);
                }
            }
            case Kind.VetoFound found -> vetoes.put(found.veto(), new VetoCheck.Found(found.proof(), found.names()));
            case Kind.VetoCleared cleared -> {
                if (cleared.checked()) {
                    vetoes.put(cleared.veto(), new VetoCheck.Cleared());
                } else {
                    vetoes.remove(cleared.veto());
                }
            }
            case Kind.BonusClaimed claimed -> {
                Claim before = claims.getOrDefault(item, Claim.NONE);
                claim(item, new Claim(claimed.papers(), claimed.date(), before.verdict(), before.reason()));
            }
            case Kind.BonusConfirmed confirmed -> {
                Claim before = claims.getOrDefault(item, Claim.NONE);
                claim(item, new Claim(before.papers(), before.date(), confirmed.verdict(), confirmed.reason()));
            }
            case Kind.Signed(Signature signature, List<String> heads) -> {
                signatures.remove(signature.id());
                signatures.put(signature.id(), new Signature.Given(signature, heads, entry.stamp()));
            }
            case Kind.SignatureWithdrawn(String signature) -> signatures.remove(signature);
            case Kind.SurveyRecorded recorded -> survey = recorded.survey();
            case Kind.Sealed sealed -> {
                seal = sealed;
                revision = Math.max(revision, sealed.revision());
            }
            case Kind.Reopened _ -> seal = null;
            case Kind.Joined _, Kind.Undone _, Kind.Unknown _ -> {}
        }
    }

    /** What counts in a score and is said differently counts as not said. */
    void open(Subject subject) {
        switch (subject.sort()) {
            case ANSWER -> {
                answers.remove(subject.id());
                panel = panel.without(subject.id());
            }
            case VETO -> vetoes.remove(subject.id());
            case SURVEY -> survey = null;
            case VERDICT -> {
                Claim claim = claims.getOrDefault(subject.id(), Claim.NONE);
                claim(subject.id(), new Claim(claim.papers(), claim.date(), Kind.Verdict.PENDING, null));
            }
            default -> {}
        }
    }

    private void answer(String item, Answer answer) {
        if (answer instanceof Answer.Unscored) {
            answers.remove(item);
        } else {
            answers.put(item, answer);
        }
    }

    private void claim(String item, Claim claim) {
        if (claim.equals(Claim.NONE)) {
            claims.remove(item);
        } else {
            claims.put(item, claim);
        }
    }

    /** A finding or a photo is one thing: put under another item, it leaves the item it stood under. */
    private static <T> void remove(Map<String, List<T>> filed, String id, Function<T, String> ids) {
        filed.replaceAll((_, all) -> all.stream().anyMatch(old -> ids.apply(old).equals(id))
                ? all.stream().filter(old -> !ids.apply(old).equals(id)).toList()
                : all);
        filed.values().removeIf(List::isEmpty);
    }

    private static <T> void file(Map<String, List<T>> filed, String item, T thing, ToIntFunction<T> number) {
        List<T> all = new ArrayList<>(filed.getOrDefault(item, List.of()));
        all.add(thing);
        all.sort(Comparator.comparingInt(number));
        filed.put(item, List.copyOf(all));
    }

    private List<@Nullable Object> parts() {
        List<@Nullable Object> parts = new ArrayList<>();
        parts.add(started);
        parts.add(started == null ? null : facts());
        parts.add(answers);
        parts.add(findings);
        parts.add(photos);
        parts.add(marks);
        parts.add(notes);
        parts.add(flags);
        parts.add(vetoes);
        parts.add(claims);
        parts.add(List.copyOf(signatures.values()));
        parts.add(survey);
        parts.add(seal);
        parts.add(revision);
        parts.add(panel);
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fold fold && parts().equals(fold.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return parts().toString();
    }
}
