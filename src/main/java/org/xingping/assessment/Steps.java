package org.xingping.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a sheet: which are cancelled, which can be undone or done again. Undo walks back over one person's own steps
 * in one chain, newest first; a start, a convening, a signature, a seal, a reopening and a joining are walls.
 */
public final class Steps {
    private Steps() {}

    /** One action: its id and its lines. */
    public record Step(String id, List<Entry> entries) {
        public Step {
            entries = List.copyOf(entries);
        }

        private Optional<String> undoes() {
            return entries.getFirst().kind() instanceof Kind.Undone undone
                    ? Optional.of(undone.step())
                    : Optional.empty();
        }

        private boolean isWall() {
            return entries.stream().map(Entry::kind).anyMatch(Steps::isWall);
        }
    }

    /** Whether undo never goes back over such a line. */
    static boolean isWall(Kind kind) {
        return switch (kind) {
            case Kind.Started _,
                    Kind.Convened _,
                    Kind.Signed _,
                    Kind.SignatureWithdrawn _,
                    Kind.Sealed _,
                    Kind.Reopened _,
                    Kind.Joined _ -> true;
            default -> false;
        };
    }

    /** Steps that an {@code Undone} line cancels, which is not itself cancelled by a later one; walls stand whatever is said. */
    static Set<String> cancelled(List<Entry> ordered) {
        Set<String> walls = new HashSet<>();
        for (Entry entry : ordered) {
            if (isWall(entry.kind())) {
                walls.add(entry.step());
            }
        }
        Set<String> cancelled = new HashSet<>();
        for (Entry entry : ordered.reversed()) {
            if (entry.kind() instanceof Kind.Undone(String step)
                    && !cancelled.contains(entry.step())
                    && !walls.contains(step)) {
                cancelled.add(step);
            }
        }
        return cancelled;
    }

    /** The step this person would undo next in this chain. */
    public static Optional<Step> undoable(Sheet sheet, Person person, String chain) {
        for (Step step : own(sheet, person, chain)) {
            if (step.isWall()) {
                return Optional.empty();
            }
            if (step.undoes().isEmpty() && !sheet.isCancelled(step.id())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The undo step that this person would take back next, with the step that would then stand again. */
    public static Optional<Redo> redoable(Sheet sheet, Person person, String chain) {
        List<Step> own = own(sheet, person, chain);
        Map<String, Step> byId = new HashMap<>();
        own.forEach(step -> byId.put(step.id(), step));
        for (Step step : own) {
            Optional<Step> target = step.undoes().map(byId::get);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            boolean undo = target.get().undoes().isEmpty();
            if (undo && !sheet.isCancelled(step.id())) {
                return Optional.of(new Redo(step, target.get()));
            }
        }
        return Optional.empty();
    }

    /** What would be done again: the undo to cancel, and the step it had cancelled. */
    public record Redo(Step undo, Step step) {}

    private static List<Step> own(Sheet sheet, Person person, String chain) {
        Map<String, List<Entry>> steps = new LinkedHashMap<>();
        for (Entry entry : sheet.entries()) {
            if (entry.line().chain().equals(chain) && entry.person().id().equals(person.id())) {
                steps.computeIfAbsent(entry.step(), _ -> new ArrayList<>()).add(entry);
            }
        }
        return steps.entrySet().stream()
                .map(step -> new Step(step.getKey(), step.getValue()))
                .toList()
                .reversed();
    }
}
