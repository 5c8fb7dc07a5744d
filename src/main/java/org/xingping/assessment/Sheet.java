package org.xingping.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Kind.Sealed;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.fieldwork.Survey;
import org.xingping.journal.Line;
import org.xingping.photo.Mark;
import org.xingping.photo.Photo;

/**
 * One person's scoring within an assessment (评分表): the fold of its lines, an immutable value. The fold depends on the set of
 * lines alone, not on the order in which they arrive.
 */
public final class Sheet {
    private final List<Entry> entries;
    private final Set<String> cancelled;
    private final Causality causality;
    private final List<Conflict> conflicts;
    private final Numbering numbering;
    private final Fold fold;
    private final Table table;

    private Sheet(
            List<Entry> entries,
            Set<String> cancelled,
            Causality causality,
            List<Conflict> conflicts,
            Numbering numbering,
            Fold fold,
            Table table) {
        this.entries = entries;
        this.cancelled = cancelled;
        this.causality = causality;
        this.conflicts = conflicts;
        this.numbering = numbering;
        this.fold = fold;
        this.table = table;
    }

    /** The sheet these lines make, in whatever order and however often they come; one of them must be {@code Started}. */
    public static Sheet of(Collection<Entry> lines) {
        Causality causality = Causality.of(lines);
        List<Entry> ordered = causality.ordered(lines);
        Set<String> cancelled = Steps.cancelled(ordered);
        List<Entry> standing = ordered.stream()
                .filter(entry -> !cancelled.contains(entry.step()))
                .toList();
        Numbering numbering = causality.isOneChain() ? Numbering.PLAIN : Numbering.of(ordered);
        Fold fold = new Fold(numbering);
        standing.forEach(fold::add);
        List<Conflict> conflicts = Conflicts.of(standing, causality);
        conflicts.forEach(conflict -> fold.open(conflict.subject()));
        if (fold.seal != null && causality.isOutdone(fold.seal, ordered)) {
            fold.seal = null;
        }
        return new Sheet(ordered, cancelled, causality, conflicts, numbering, fold, Table.EMPTY);
    }

    /** The sheet with one more line; what a later line cannot change is shared, not folded again. */
    public Sheet with(Entry entry) {
        Entry[] longer = entries.toArray(new Entry[entries.size() + 1]);
        longer[entries.size()] = entry;
        List<Entry> all = Collections.unmodifiableList(Arrays.asList(longer));
        boolean upToDate = causality.isUpToDate(entry.line().chain());
        Optional<Causality> next = upToDate ? causality.with(entry) : Optional.empty();
        boolean sealed = fold.seal != null; // it may be outdone now
        if (next.isEmpty() || sealed || entry.kind() instanceof Kind.Undone || cancelled.contains(entry.step())) {
            return of(all).seeing(this);
        }
        Fold more = fold.with(entry);
        List<Conflict> left = without(Subject.of(entry));
        return new Sheet(all, cancelled, next.get(), left, numbering, more, table.of(more.panel.seats()));
    }

    /** The conflicts that are left when somebody who has seen all of them says something anew. */
    private List<Conflict> without(Subject subject) {
        return conflicts.isEmpty()
                ? conflicts
                : conflicts.stream()
                        .filter(conflict -> !conflict.subject().equals(subject))
                        .toList();
    }

    /** Several more lines, such as those of one step. */
    public Sheet with(List<Entry> more) {
        Sheet sheet = this;
        for (Entry entry : more) {
            sheet = sheet.with(entry);
        }
        return sheet;
    }

    /** Whether both come to the same, whatever lines led there. */
    public boolean saysTheSameAs(Sheet other) {
        return fold.equals(other.fold) && conflicts.equals(other.conflicts);
    }

    /** What is said differently by lines that knew nothing of each other, and still to be decided. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Every line, also of cancelled steps and of unknown kinds, in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The sheet as it stood when the step of this line of it had just been done; what was undone later stands again. */
    public Sheet asOf(Entry entry) {
        return of(InTime.after(entries, entry)).seeing(this);
    }

    /** The sheet as it stood at that moment; before its beginning, as it began. */
    public Sheet asOf(Instant moment) {
        return of(InTime.at(entries, moment)).seeing(this);
    }

    /** Whether the step was undone. */
    public boolean isCancelled(String step) {
        return cancelled.contains(step);
    }

    /** Its id, which every line of it names. */
    public String id() {
        return entries.getFirst().line().sheet();
    }

    /** Whether it holds a panel's decisions over the sheets of others. */
    public boolean isPanel() {
        return started().sheetKind() == Kind.SheetKind.PANEL;
    }

    /** What a panel said; nothing in the sheet of an inspector. */
    public Panel panel() {
        return fold.panel;
    }

    /** The sheets at the panel's table, by their places; empty until {@link #over} has brought them. */
    public List<Seated> table() {
        return table.seated();
    }

    /** A panel's sheet with the sheets it was convened over; others among these are kept in mind for when they get a seat. */
    public Sheet over(Collection<Sheet> sheets) {
        return at(new Table(List.copyOf(sheets), List.of(), List.of()));
    }

    /** The same with the sheets at hand that the other has. */
    Sheet seeing(Sheet other) {
        return at(other.table);
    }

    private Sheet at(Table other) {
        return new Sheet(entries, cancelled, causality, conflicts, numbering, fold, other.of(panel().seats()));
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

    /** Where the item stands; an answer that does not fit it counts as none. */
    public ItemState state(Item item) {
        Answer answer = answer(item);
        if (answer instanceof Answer.Unscored || !Answer.fits(answer, item) || hasNothingToTick(item, answer)) {
            return isAnsweredElsewhere(item) ? ItemState.ANSWERED : ItemState.OPEN;
        }
        return switch (answer) {
            case Answer.NotApplicable _ -> ItemState.NOT_APPLICABLE;
            case Answer.CouldNotAssess _ -> ItemState.COULD_NOT_ASSESS;
            default -> ItemState.ANSWERED;
        };
    }

    private boolean isAnsweredElsewhere(Item item) {
        return switch (item.mode()) {
            case ScoringMode.Survey mode -> satisfaction(mode.question()).isPresent();
            case ScoringMode.Deduction _ -> !findings(item.code()).isEmpty();
            default -> crossesZeroLine(item.code());
        };
    }

    /** All elements 不适用: then the item itself is, and must be said to be, or it would earn its full mark for nothing. */
    private boolean hasNothingToTick(Item item, Answer answer) {
        return item.mode() instanceof ScoringMode.Elements mode
                && answer instanceof Answer.Ticked ticked
                && ticked.met().isEmpty()
                && missing(mode, ticked).isEmpty();
    }

    /** The elements that are neither met nor 不适用, be it by a tick or by the estate's equipment; in order. */
    public List<ScoringMode.Element> missing(ScoringMode.Elements mode, Answer.Ticked ticked) {
        List<ScoringMode.Element> missing = new ArrayList<>();
        for (int position = 1; position <= mode.elements().size(); position++) {
            ScoringMode.Element element = mode.elements().get(position - 1);
            if (!ticked.met().contains(position)
                    && !ticked.notApplicable().contains(position)
                    && !facts().estate().presets(element.notApplicable())) {
                missing.add(element);
            }
        }
        return missing;
    }

    /** The findings of an item in the order of their numbers. */
    public List<Finding> findings(String item) {
        return fold.findings.getOrDefault(item, List.of());
    }

    /** All findings by item. */
    public Map<String, List<Finding>> findings() {
        return Collections.unmodifiableMap(fold.findings);
    }

    public boolean crossesZeroLine(String item) {
        for (Finding finding : findings(item)) { // a stream would cost more than all the rest of rating an item
            if (finding.crossesZeroLine()) {
                return true;
            }
        }
        return false;
    }

    /** The number the next finding of this chain gets; numbers of withdrawn findings are not used again. */
    public int nextFindingNumber(String chain) {
        return numbering.next(
                entries, chain, kind -> kind instanceof Kind.FindingPut(Finding finding) ? finding.number() : 0);
    }

    /** The photos of an item in the order of their numbers; of no item ({@code ""}): those in the tray. */
    public List<Photo> photos(String item) {
        return fold.photos.getOrDefault(item, List.of());
    }

    /** The photos that show a finding of this item, in the order of their numbers. */
    public List<Photo> photosOf(String item, Finding finding) {
        return photos(item).stream()
                .filter(photo -> finding.id().equals(photo.finding()))
                .toList();
    }

    /** All photos by item; under {@code ""} those in the tray. */
    public Map<String, List<Photo>> photos() {
        return Collections.unmodifiableMap(fold.photos);
    }

    /** The finding that a photo of this item shows, while that stands. */
    public Optional<Finding> findingOf(String item, Photo photo) {
        return findings(item).stream()
                .filter(finding -> finding.id().equals(photo.finding()))
                .findFirst();
    }

    /** The item a photo is evidence for; empty where it lies in the tray, or is not there. */
    public Optional<String> itemOf(Photo photo) {
        for (Map.Entry<String, List<Photo>> filed : fold.photos.entrySet()) {
            for (Photo other : filed.getValue()) {
                if (other.id().equals(photo.id())) {
                    return Optional.of(filed.getKey()).filter(item -> !item.isEmpty());
                }
            }
        }
        return Optional.empty();
    }

    /** What is drawn on a photo. */
    public List<Mark> marks(Photo photo) {
        return fold.marks.getOrDefault(photo.id(), List.of());
    }

    /** The number the next photo of this chain gets; numbers of detached photos are not used again. */
    public int nextPhotoNumber(String chain) {
        return numbering.next(
                entries, chain, kind -> kind instanceof Kind.PhotoAttached(Photo photo) ? photo.number() : 0);
    }

    /** The line that has to come before the next one of this chain; empty while that knows all there is. */
    public Optional<Kind.Joined> joining(String chain) {
        List<Line> unseen = causality.unseen(chain);
        if (unseen.isEmpty()) {
            return Optional.empty();
        }
        String letter =
                causality.has(chain) ? null : Numbered.letters(Numbered.of(numbering.letter(entries, chain), 0));
        return Optional.of(new Kind.Joined(unseen.stream().map(Head::of).toList(), letter));
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

    /** What the survey says of a question; empty while no survey, or no opinion on this question, is recorded. */
    public Optional<Satisfaction> satisfaction(String question) {
        return survey().flatMap(survey -> Satisfaction.of(survey, question, facts()));
    }

    /** The signatures that stand, the oldest first. */
    public List<Signature.Given> signatures() {
        return List.copyOf(fold.signatures.values());
    }

    /** What one signs who signs now: the last line of content in each chain, by hash. */
    public List<String> heads() {
        return Heads.of(entries);
    }

    /** The last line of each chain, by the id of the chain. */
    public SortedMap<String, Line> lastLines() {
        SortedMap<String, Line> last = new TreeMap<>();
        entries.forEach(entry -> last.put(entry.line().chain(), entry.line()));
        return last;
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
        return other instanceof Sheet sheet && entries.equals(sheet.entries) && saysTheSameAs(sheet);
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
