package org.xingping.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what lines that knew nothing of each other say differently of the same. */
final class Conflicts {
    private Conflicts() {}

    /** In the order of their first lines; {@code standing} are the lines of steps that stand, in order. */
    static List<Conflict> of(List<Entry> standing, Causality causality) {
        if (causality.isOneChain()) {
            return List.of();
        }
        Map<Subject, Map<String, Entry>> lastOfChain = new LinkedHashMap<>();
        for (Entry entry : standing) {
            Subject subject = Subject.of(entry);
            if (subject.canDiffer()) {
                lastOfChain
                        .computeIfAbsent(subject, _ -> new TreeMap<>())
                        .put(entry.line().chain(), entry);
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (Map<String, Entry> lasts : lastOfChain.values()) {
            List<Entry> sides = unsuperseded(List.copyOf(lasts.values()), causality);
            if (sides.stream().map(Subject::said).distinct().count() > 1) {
                conflicts.add(new Conflict(sides));
            }
        }
        return List.copyOf(conflicts);
    }

    private static List<Entry> unsuperseded(List<Entry> lasts, Causality causality) {
        return lasts.stream()
                .filter(last -> lasts.stream().noneMatch(other -> !other.equals(last) && causality.sees(other, last)))
                .sorted(causality.order())
                .toList();
    }
}
