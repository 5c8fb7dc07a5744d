package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Kind.Sealed;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;

/**
 * One person's scoring within an assessment (评分表): the fold of its lines, an immutable value. The fold depends on the set of
 * lines alone, not on the order in which they arrive.
 */
public final class Sheet {
    private static final Comparator<Entry> ORDER = Comparator.comparingLong(
                    (Entry entry) -> entry.line().seq())
            .thenComparing(entry -> entry.line().chain());

    private final List<Entry> entries;
    private final Set<String> cancelled;
    private final Fold fold;

    private Sheet(List<Entry> entries, Set<String> cancelled, Fold fold) {
        this.entries = List.copyOf(entries);
        this.cancelled = cancelled;
        this.fold = fold;
    }

    /** The sheet these lines make; the first must be {@code Started}. */
    public static Sheet of(Collection<Entry> lines) {
        List<Entry> ordered = lines.stream().distinct().sorted(ORDER).toList();
        Set<String> cancelled = Steps.cancelled(ordered);
        Fold fold = new Fold();
        ordered.stream().filter(entry -> !cancelled.contains(entry.step())).forEach(fold::add);
        return new Sheet(ordered, cancelled, fold);
    }

    /** The sheet with one more line; what a later line cannot change is shared, not folded again. */
    public Sheet with(Entry entry) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(entry);
        boolean follows = entries.isEmpty() || ORDER.compare(entries.getLast(), entry) < 0;
        if (!follows || entry.kind() instanceof Kind.Undone || cancelled.contains(entry.step())) {
            return of(longer);
        }
        Fold next = new Fold(fold);
        next.add(entry);
        return new Sheet(longer, cancelled, next);
    }

    /** Several more lines, such as those of one step. */
    public Sheet with(List<Entry> more) {
        Sheet sheet = this;
        for (Entry entry : more) {
            sheet = sheet.with(entry);
        }
        return sheet;
    }

    /** Every line, also of cancelled steps and of unknown kinds, in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether the step was undone. */
    public boolean isCancelled(String step) {
        return cancelled.contains(step);
    }

    /** The lines about one item, oldest first. */
    public List<Entry> history(String item) {
        return entries.stream().filter(entry -> item.equals(entry.item())).toList();
    }

    public Kind.Started started() {
        return fold.started();
    }

    public Facts facts() {
        return fold.facts();
    }

    /** What was said of the item: an answer, else 不适用 preset by the estate's equipment, else {@code Unscored}. */
    public Answer answer(Item item) {
        Answer explicit = fold.answers.getOrDefault(item.code(), Answer.UNSCORED);
        if (explicit instanceof Answer.Unscored
                && findings(item.code()).isEmpty()
                && facts().estate().presets(item.notApplicable())) {
            return new Answer.NotApplicable(((Applicability.When) item.notApplicable()).when());
        }
        return explicit;
    }

    /** Whether 不适用 comes from the estate's equipment and not from the inspector. */
    public boolean isPreset(Item item) {
        return answer(item) instanceof Answer.NotApplicable
                && fold.answers.getOrDefault(item.code(), Answer.UNSCORED) instanceof Answer.Unscored;
    }

    public ItemState state(Item item) {
        return switch (answer(item)) {
            case Answer.NotApplicable _ -> ItemState.NOT_APPLICABLE;
            case Answer.CouldNotAssess _ -> ItemState.COULD_NOT_ASSESS;
            case Answer.Unscored _ -> {
                boolean answered = switch (item.mode()) {
                    case ScoringMode.Survey _ -> fold.survey != null;
                    case ScoringMode.Deduction _ -> !findings(item.code()).isEmpty();
                    default -> crossesZeroLine(item.code());
                };
                yield answered ? ItemState.ANSWERED : ItemState.OPEN;
            }
            default -> ItemState.ANSWERED;
        };
    }

    /** The findings of an item in the order of their numbers. */
    public List<Finding> findings(String item) {
        return fold.findings.getOrDefault(item, List.of());
    }

    /** All findings by item. */
    public Map<String, List<Finding>> findings() {
        return Map.copyOf(fold.findings);
    }

    public boolean crossesZeroLine(String item) {
        return findings(item).stream().anyMatch(Finding::crossesZeroLine);
    }

    /** The number the next finding gets; numbers of withdrawn findings are not used again. */
    public int nextFindingNumber() {
        return 1
                + entries.stream()
                        .map(Entry::kind)
                        .filter(Kind.FindingPut.class::isInstance)
                        .mapToInt(kind -> ((Kind.FindingPut) kind).finding().number())
                        .max()
                        .orElse(0);
    }

    /** The note of an item, empty where there is none. */
    public String note(String item) {
        return fold.notes.getOrDefault(item, "");
    }

    public boolean isFlagged(String item) {
        return fold.flags.contains(item);
    }

    public VetoCheck veto(String code) {
        return fold.vetoes.getOrDefault(code, new VetoCheck.Open());
    }

    public Claim claim(String item) {
        return fold.claims.getOrDefault(item, Claim.NONE);
    }

    public Optional<Survey> survey() {
        return Optional.ofNullable(fold.survey);
    }

    /** The seal under which the sheet stands; empty while it may be written. */
    public Optional<Sealed> seal() {
        return Optional.ofNullable(fold.seal);
    }

    /** How often the sheet was sealed so far. */
    public int revision() {
        return fold.revision;
    }

    /** Whether anything beyond its start was recorded. */
    public boolean isTouched() {
        return entries.stream().anyMatch(entry -> !(entry.kind() instanceof Kind.Started));
    }

    /** Whether a line of an unknown kind forbids this program to write. */
    public boolean isReadOnly() {
        return entries.stream().anyMatch(entry -> entry.kind() instanceof Kind.Unknown && entry.critical());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sheet sheet && entries.equals(sheet.entries) && fold.equals(sheet.fold);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Sheet" + fold;
    }
}
