package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingping.fieldwork.Survey;

/** What lines add up to. Filled line by line by {@link Sheet} and then never changed. */
final class Fold {
    private Kind.@Nullable Started started;
    private @Nullable Facts facts;
    final Map<String, Answer> answers = new HashMap<>();
    final Map<String, List<Finding>> findings = new HashMap<>();
    final Map<String, String> notes = new HashMap<>();
    final Set<String> flags = new HashSet<>();
    final Map<String, VetoCheck> vetoes = new HashMap<>();
    final Map<String, Claim> claims = new HashMap<>();

    @Nullable
    Survey survey;

    Kind.@Nullable Sealed seal;

    int revision;

    Fold() {}

    Fold(Fold other) {
        started = other.started;
        facts = other.facts;
        answers.putAll(other.answers);
        findings.putAll(other.findings);
        notes.putAll(other.notes);
        flags.addAll(other.flags);
        vetoes.putAll(other.vetoes);
        claims.putAll(other.claims);
        survey = other.survey;
        seal = other.seal;
        revision = other.revision;
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
            case Kind.Answered answered -> {
                if (answered.answer() instanceof Answer.Unscored) {
                    answers.remove(item);
                } else {
                    answers.put(item, answered.answer());
                }
            }
            case Kind.FindingPut put -> replace(item, put.finding().id(), put.finding());
            case Kind.FindingWithdrawn withdrawn -> replace(item, withdrawn.finding(), null);
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
            case Kind.VetoCleared cleared ->
                vetoes.put(cleared.veto(), cleared.checked() ? new VetoCheck.Cleared() : new VetoCheck.Open());
            case Kind.BonusClaimed claimed -> {
                Claim before = claims.getOrDefault(item, Claim.NONE);
                claims.put(item, new Claim(claimed.papers(), claimed.date(), before.verdict(), before.reason()));
            }
            case Kind.BonusConfirmed confirmed -> {
                Claim before = claims.getOrDefault(item, Claim.NONE);
                claims.put(item, new Claim(before.papers(), before.date(), confirmed.verdict(), confirmed.reason()));
            }
            case Kind.SurveyRecorded recorded -> survey = recorded.survey();
            case Kind.Sealed sealed -> {
                seal = sealed;
                revision = sealed.revision();
            }
            case Kind.Reopened _ -> seal = null;
            case Kind.Undone _, Kind.Unknown _ -> {}
        }
    }

    private void replace(String item, String id, @Nullable Finding finding) {
        List<Finding> all = new ArrayList<>(findings.getOrDefault(item, List.of()));
        all.removeIf(old -> old.id().equals(id));
        if (finding != null) {
            all.add(finding);
            all.sort(Comparator.comparingInt(Finding::number));
        }
        if (all.isEmpty()) {
            findings.remove(item);
        } else {
            findings.put(item, List.copyOf(all));
        }
    }

    private List<@Nullable Object> parts() {
        List<@Nullable Object> parts = new ArrayList<>();
        parts.add(started);
        parts.add(facts);
        parts.add(answers);
        parts.add(findings);
        parts.add(notes);
        parts.add(flags);
        parts.add(vetoes);
        parts.add(claims);
        parts.add(survey);
        parts.add(seal);
        parts.add(revision);
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
