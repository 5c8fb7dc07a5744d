package org.xingping.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines in the order in which they were written, as far as several laptops can tell: by the time they claim, but never before
 * the line they follow in their chain, nor before what they had seen of others, for a clock can be set back; what claims the same time stands as on the sheet. The
 * beginning of the sheet is before everything. So each beginning of this order is a beginning of every chain: a state in
 * which the sheet can have been.
 */
final class InTime {
    private InTime() {}

    /** A line, and the moment since when it is there. */
    private record Since(Entry entry, Instant moment) {}

    /** Where a line stands. */
    private record Spot(String chain, long seq) {}

    /** All of them; {@code ordered} is how the sheet orders them. */
    static List<Entry> of(List<Entry> ordered) {
        return since(ordered).stream().map(Since::entry).toList();
    }

    /** Those that were there at that moment. */
    static List<Entry> at(List<Entry> ordered, Instant moment) {
        return since(ordered).stream()
                .takeWhile(since -> !since.moment().isAfter(moment))
                .map(Since::entry)
                .toList();
    }

    /** Those that were there when the line's step was done; of a step nothing was ever there without the rest. */
    static List<Entry> after(List<Entry> ordered, Entry entry) {
        List<Entry> inTime = of(ordered);
        int last = -1;
        for (int at = 0; at < inTime.size(); at++) {
            if (inTime.get(at).step().equals(entry.step())) {
                last = at;
            }
        }
        return inTime.subList(0, last + 1);
    }

    private static List<Since> since(List<Entry> ordered) {
        Map<String, Instant> reached = new HashMap<>();
        Map<Spot, Instant> moments = new HashMap<>();
        List<Since> all = new ArrayList<>(ordered.size());
        boolean begun = false;
        for (Entry entry : ordered) {
            boolean begins = !begun && entry.kind() instanceof Kind.Started;
            begun |= begins;
            Instant before = reached.getOrDefault(entry.line().chain(), Instant.MIN);
            Instant claimed = entry.stamp().at();
            Instant known = entry.kind() instanceof Kind.Joined joined ? later(before, seen(joined, moments)) : before;
            Instant moment = begins ? Instant.MIN : later(known, claimed);
            moments.put(new Spot(entry.line().chain(), entry.line().seq()), moment);
            reached.put(entry.line().chain(), begins ? before : moment);
            all.add(new Since(entry, moment));
        }
        all.sort(Comparator.comparing(Since::moment));
        return all;
    }

    /** Since when all is there that a joining had seen. */
    private static Instant seen(Kind.Joined joined, Map<Spot, Instant> moments) {
        return joined.heads().stream()
                .map(head -> moments.getOrDefault(new Spot(head.chain(), head.seq()), Instant.MIN))
                .reduce(Instant.MIN, InTime::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
