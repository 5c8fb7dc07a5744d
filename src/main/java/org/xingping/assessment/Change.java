package org.xingping.assessment;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xingping.assessment.Finding.Correction;

/**
 * One line of a sheet as a change: what it found and what it left.
 *
 * @param turns what it changed: one thing; of an undo everything that the step had changed which it cancelled or restored
 * @param restores whether it is the undo of an undo: what had been undone stands again
 * @param undone whether it was undone since; it stays in the history
 */
public record Change(Entry entry, List<Turn> turns, boolean restores, boolean undone) {
    public Change {
        turns = List.copyOf(turns);
    }

    /**
     * One thing that changed.
     *
     * @param said the line that said it; of an undo the line that is undone or stands again
     * @param before the line by which it stood before; empty where nothing did
     * @param after the line by which it stands from now on; empty where nothing does
     */
    public record Turn(Entry said, Optional<Entry> before, Optional<Entry> after) {
        /** Whether it changed what had been said already. To go on saying more of the same is still the first entry. */
        public boolean revises() {
            return before.isPresent()
                    && !before.equals(after)
                    && !after.filter(now -> goesOn(before.get(), now)).isPresent();
        }

        private static boolean goesOn(Entry old, Entry now) {
            return switch (old.kind()) {
                case Kind.Answered(Answer.Ticked was) ->
                    now.kind() instanceof Kind.Answered(Answer.Ticked is)
                            && is.met().containsAll(was.met())
                            && is.notApplicable().containsAll(was.notApplicable());
                case Kind.FindingPut(Finding was) ->
                    now.kind() instanceof Kind.FindingPut(Finding is)
                            && is.kind().equals(was.kind())
                            && is.what().equals(was.what())
                            && is.count() >= was.count()
                            && (was.correction() == Correction.NOT_ASKED || is.correction() == was.correction());
                case Kind.Noted(String was) -> now.kind() instanceof Kind.Noted(String is) && is.startsWith(was);
                case Kind.BonusClaimed was ->
                    now.kind() instanceof Kind.BonusClaimed is && is.papers().startsWith(was.papers());
                case Kind.PhotoMarked was ->
                    now.kind() instanceof Kind.PhotoMarked is && is.marks().containsAll(was.marks());
                case Kind.PhotoAttached _ -> old.item() == null && now.item() != null;
                default -> false;
            };
        }
    }

    /** What sort of thing changed, as the journal is filtered by it. */
    public enum Topic {
        SCORE,
        FINDING,
        PHOTO,
        NOTE,
        FACTS,
        SIGNING,
        UNDO
    }

    public Topic topic() {
        return topic(entry);
    }

    private static Topic topic(Entry entry) {
        return switch (Subject.of(entry).sort()) {
            case ANSWER, VETO, CLAIM, VERDICT, SURVEY -> Topic.SCORE;
            case FINDING -> Topic.FINDING;
            case PHOTO, MARKS -> Topic.PHOTO;
            case NOTE, FLAG, REMARK -> Topic.NOTE;
            case FACTS, TABLE, REVIEW -> Topic.FACTS;
            case SIGNATURE, SEAL -> Topic.SIGNING;
            case NONE -> entry.kind() instanceof Kind.Undone ? Topic.UNDO : Topic.FACTS;
        };
    }

    /** Whether it changed something that had been said already. */
    public boolean revises() {
        return turns.stream().anyMatch(Turn::revises);
    }

    /** Whether it changed a score or a finding that had been recorded already. */
    boolean revisesAValue() {
        return turns.stream()
                .anyMatch(turn ->
                        turn.revises() && (topic(turn.said()) == Topic.SCORE || topic(turn.said()) == Topic.FINDING));
    }

    /** The codes of the items and vetoes it is about, in order; a photo that moves is about two. */
    public NavigableSet<String> codes() {
        NavigableSet<String> codes = new TreeSet<>();
        for (Turn turn : turns) {
            Subject subject = Subject.of(turn.said());
            if (subject.sort() == Subject.Sort.VETO) {
                codes.add(subject.id());
            }
            Stream.of(Optional.of(turn.said()), turn.before(), turn.after())
                    .flatMap(Optional::stream)
                    .map(Entry::item)
                    .filter(Objects::nonNull)
                    .forEach(codes::add);
        }
        return codes;
    }
}
