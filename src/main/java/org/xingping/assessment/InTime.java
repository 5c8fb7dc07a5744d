package org.xingping.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines in the order in which they were written, as far as several laptops can tell: by the time they claim, but never before
 * the line they follow in their chain, for a clock can be set back; what claims the same time stands as on the sheet. The
 * beginning of the sheet is before everything. So each beginning of this order is a beginning of every chain: a state in
 * which the sheet can have been.
 */
final class InTime {
    private InTime() {}

    /** A line, and the moment since when it is there. */
    private record Since(Entry entry, Instant moment) {}

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
        List<Since> all = new ArrayList<>(ordered.size());
        boolean begun = false;
        for (Entry entry : ordered) {
            boolean begins = !begun && entry.kind() instanceof Kind.Started;
            begun |= begins;
            Instant before = reached.getOrDefault(entry.line().chain(), Instant.MIN);
            Instant claimed = entry.stamp().at();
            Instant moment = begins ? Instant.MIN : claimed.isBefore(before) ? before : claimed;
            reached.put(entry.line().chain(), begins ? before : moment);
            all.add(new Since(entry, moment));
        }
        all.sort(Comparator.comparing(Since::moment));
        return all;
    }
}
