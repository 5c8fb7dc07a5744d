package org.xingping.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was done to a sheet, change by change. Nothing is missing: what was undone is there, and its undoing too. Made in one
 * walk over the lines, without folding anything anew.
 */
public final class History {
    private final List<Change> changes;
    private final Map<String, List<Change>> byItem = new HashMap<>();
    private final Set<String> revised = new HashSet<>();

    private History(List<Change> changes) {
        this.changes = changes;
        for (Change change : changes) {
            Set<String> codes = change.codes();
            codes.forEach(
                    item -> byItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(change));
            if (change.revisesAValue()) {
                revised.addAll(codes);
            }
        }
    }

    /** Of a sheet as it stands, or stood. */
    public static History of(Sheet sheet) {
        Walk walk = new Walk(sheet.entries());
        List<Change> changes = new ArrayList<>(sheet.entries().size());
        for (Entry entry : InTime.of(sheet.entries())) {
            changes.add(new Change(entry, walk.take(entry), walk.restores(entry), sheet.isCancelled(entry.step())));
        }
        return new History(List.copyOf(changes));
    }

    /** All of them, oldest first. */
    public List<Change> changes() {
        return changes;
    }

    /** Those about an item, or a veto's code, oldest first. */
    public List<Change> of(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** The last line of each step, oldest first: the states the sheet has been in. */
    public List<Entry> states() {
        Map<String, Entry> last = new LinkedHashMap<>();
        for (Change change : changes) {
            last.remove(change.entry().step());
            last.put(change.entry().step(), change.entry());
        }
        return List.copyOf(last.values());
    }

    /** Whether a score or a finding of the item was changed after it had been recorded. */
    public boolean isRevised(String item) {
        return revised.contains(item);
    }

    /** What is known while walking from line to line: by which line each thing stands. */
    private static final class Walk {
        private final Map<Subject, List<Entry>> lines = new HashMap<>();
        private final Map<String, List<Entry>> steps = new HashMap<>();
        /** All that undoing depends on: the undos and the walls, as the sheet orders them. */
        private final List<Entry> undoing = new ArrayList<>();

        /** Where the sheet has each line. */
        private final IdentityHashMap<Entry, Integer> places = new IdentityHashMap<>();

        private Set<String> cancelled = new HashSet<>();

        Walk(List<Entry> ordered) {
            ordered.forEach(entry -> places.put(entry, places.size()));
        }

        /** What the line changes; it is known from then on. */
        List<Change.Turn> take(Entry entry) {
            steps.computeIfAbsent(entry.step(), _ -> new ArrayList<>()).add(entry);
            if (entry.kind() instanceof Kind.Undone(String step)) {
                return undone(entry, step);
            }
            Subject subject = Subject.of(entry);
            Optional<Entry> before = standing(subject);
            insert(lines.computeIfAbsent(subject, _ -> new ArrayList<>()), entry);
            if (Steps.isWall(entry.kind())) {
                insert(undoing, entry);
                if (cancelled.contains(entry.step())) {
                    cancelled = Steps.cancelled(undoing);
                }
            }
            return List.of(new Change.Turn(entry, before, standing(subject)));
        }

        /** Whether the line undoes an undo. */
        boolean restores(Entry entry) {
            return entry.kind() instanceof Kind.Undone(String step)
                    && steps.getOrDefault(step, List.of()).stream()
                            .anyMatch(line -> line.kind() instanceof Kind.Undone);
        }

        private List<Change.Turn> undone(Entry undo, String step) {
            Map<Subject, Entry> touched = new LinkedHashMap<>();
            collect(step, touched, new HashSet<>());
            Map<Subject, Optional<Entry>> before = new HashMap<>();
            touched.keySet().forEach(subject -> before.put(subject, standing(subject)));
            insert(undoing, undo);
            cancel(undo, step);
            List<Change.Turn> turns = new ArrayList<>();
            touched.forEach((subject, said) -> turns.add(
                    new Change.Turn(said, before.getOrDefault(subject, Optional.empty()), standing(subject))));
            return turns;
        }

        /** An undo that comes last, of a step that undoes nothing itself, cancels that step and changes nothing else. */
        private void cancel(Entry undo, String step) {
            List<Entry> target = steps.getOrDefault(step, List.of());
            boolean plain = undoing.getLast().equals(undo)
                    && !target.isEmpty()
                    && target.stream()
                            .noneMatch(line -> line.kind() instanceof Kind.Undone || Steps.isWall(line.kind()));
            if (plain) {
                cancelled.add(step);
            } else {
                cancelled = Steps.cancelled(undoing);
            }
        }

        /** What a step said; of an undo what it undid. */
        private void collect(String step, Map<Subject, Entry> touched, Set<String> seen) {
            if (seen.add(step)) {
                for (Entry entry : steps.getOrDefault(step, List.of())) {
                    if (entry.kind() instanceof Kind.Undone(String other)) {
                        collect(other, touched, seen);
                    } else {
                        touched.put(Subject.of(entry), entry);
                    }
                }
            }
        }

        private Optional<Entry> standing(Subject subject) {
            List<Entry> said = lines.getOrDefault(subject, List.of());
            for (int at = said.size() - 1; at >= 0; at--) {
                if (!cancelled.contains(said.get(at).step())) {
                    return Optional.of(said.get(at)).filter(entry -> Subject.stands(entry.kind()));
                }
            }
            return Optional.empty();
        }

        /** Where the sheet has it; almost always at the end. */
        private void insert(List<Entry> ordered, Entry entry) {
            int at = ordered.size();
            while (at > 0 && place(ordered.get(at - 1)) > place(entry)) {
                at--;
            }
            ordered.add(at, entry);
        }

        private int place(Entry entry) {
            return places.getOrDefault(entry, 0);
        }
    }
}
