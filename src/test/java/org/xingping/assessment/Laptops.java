package org.xingping.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xingping.testkit.Journal;

/**
 * Several laptops on which one sheet is written, and what passes between them. It remembers of each line which others were on
 * the laptop when it was written; so what knew of what, and what differs, is told here without looking into a line.
 */
final class Laptops {
    private static final int MANY = 3;

    private final RandomJournals random;
    private final List<Journal> journals = new ArrayList<>();
    private final List<Set<Entry>> known = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<Entry, Set<Entry>> seen = new HashMap<>();
    private final Map<String, List<String>> steps = new HashMap<>();

    Laptops(long seed) {
        this(new RandomJournals(seed), MANY);
    }

    Laptops(RandomJournals random, int many) {
        this.random = random;
        for (int at = 0; at < many; at++) {
            journals.add(new Journal("s-1", String.valueOf((char) ('a' + at))));
            known.add(new LinkedHashSet<>());
            people.add(new Person("p-" + at, "检查员" + at));
        }
        write(0, List.of(Deed.of(RandomJournals.started())));
        for (int at = 1; at < many; at++) {
            give(0, at);
        }
    }

    /** People write, undo, do again and hand over, as it comes. */
    void live(int moments) {
        for (int moment = 0; moment < moments; moment++) {
            int at = random.nextInt(journals.size());
            switch (random.nextInt(8)) {
                case 0 -> give(at, random.nextInt(journals.size()));
                case 1, 2 -> undo(at);
                default -> write(at, random.deeds());
            }
        }
    }

    /** One step on a laptop, after all that lies on it. */
    void write(int at, List<Deed> deeds) {
        Journal journal = journals.get(at);
        int before = journal.entries().size();
        if (before > 0 || !known.get(at).isEmpty()) {
            journal.join(List.copyOf(known.get(at)));
        }
        String step = journal.write(people.get(at), deeds);
        steps.computeIfAbsent(journal.chain(), _ -> new ArrayList<>()).add(step);
        journal.entries().subList(before, journal.entries().size()).forEach(entry -> {
            known.get(at).add(entry);
            seen.put(entry, Set.copyOf(known.get(at)));
        });
    }

    /** Takes back the last step, or what took it back. */
    void undo(int at) {
        Sheet sheet = sheet(at);
        String chain = journals.get(at).chain();
        Optional<String> step = random.nextInt(3) > 0
                ? Steps.undoable(sheet, people.get(at), chain).map(Steps.Step::id)
                : Steps.redoable(sheet, people.get(at), chain)
                        .map(redo -> redo.undo().id());
        step.ifPresent(id -> write(at, List.of(Deed.of(new Kind.Undone(id)))));
    }

    /** One laptop hands all it has to another. */
    void give(int from, int to) {
        known.get(to).addAll(known.get(from));
    }

    Sheet sheet(int at) {
        return Sheet.of(known.get(at));
    }

    Set<Entry> lines(int at) {
        return known.get(at);
    }

    Set<Entry> all() {
        Set<Entry> all = new HashSet<>();
        known.forEach(all::addAll);
        return all;
    }

    boolean sees(Entry later, Entry earlier) {
        return seen.getOrDefault(later, Set.of()).contains(earlier);
    }

    /** What differs, by what it is about: every pair of lines is looked at. */
    Set<String> differing(Set<Entry> lines) {
        Set<String> cancelled = cancelled(lines);
        List<Entry> standing = lines.stream()
                .filter(entry -> !cancelled.contains(entry.step()))
                .filter(entry -> Subject.of(entry).canDiffer())
                .toList();
        Map<String, Set<Object>> said = new HashMap<>();
        for (Entry earlier : standing) {
            Subject subject = Subject.of(earlier);
            boolean superseded = standing.stream()
                    .filter(later -> !later.equals(earlier) && Subject.of(later).equals(subject))
                    .anyMatch(later -> sees(later, earlier));
            if (!superseded) {
                said.computeIfAbsent(subject.toString(), _ -> new HashSet<>()).add(Subject.said(earlier));
            }
        }
        return said.entrySet().stream()
                .filter(about -> about.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each undo comes after what it undoes, on the same laptop: taken from the last one backwards. */
    private static Set<String> cancelled(Set<Entry> lines) {
        Set<String> cancelled = new HashSet<>();
        Map<String, List<Entry>> chains = lines.stream()
                .collect(Collectors.groupingBy(entry -> entry.line().chain()));
        chains.values()
                .forEach(chain -> chain.stream()
                        .sorted((one, other) ->
                                Long.compare(other.line().seq(), one.line().seq()))
                        .forEach(entry -> {
                            if (entry.kind() instanceof Kind.Undone(String step) && !cancelled.contains(entry.step())) {
                                cancelled.add(step);
                            }
                        }));
        return cancelled;
    }
}
