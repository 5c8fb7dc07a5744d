package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xingping.assessment.Causality.Stretch;
import org.xingping.assessment.Causality.Track;
import org.xingping.journal.Line;

/** Follows the {@code Joined} lines, each after all that it had seen. */
final class CausalWalk {
    private final Map<String, Map<Long, List<Line>>> lines = new HashMap<>();
    private final SortedMap<String, List<Entry>> joins = new TreeMap<>();
    private final SortedMap<String, List<Stretch>> stretches = new TreeMap<>();
    private final Map<String, Integer> done = new HashMap<>();
    private final SortedMap<String, Line> last = new TreeMap<>();

    CausalWalk(Collection<Entry> entries) {
        Map<String, Long> first = new HashMap<>();
        boolean several =
                entries.stream().map(entry -> entry.line().chain()).distinct().count() > 1;
        for (Entry entry : entries) {
            Line line = entry.line();
            first.merge(line.chain(), line.seq(), Math::min);
            last.merge(line.chain(), line, (one, two) -> one.seq() >= two.seq() ? one : two);
            if (several) {
                lines.computeIfAbsent(line.chain(), _ -> new HashMap<>())
                        .computeIfAbsent(line.seq(), _ -> new ArrayList<>())
                        .add(line);
            }
            List<Entry> joined = joins.computeIfAbsent(line.chain(), _ -> new ArrayList<>());
            if (entry.kind() instanceof Kind.Joined && several) {
                joined.add(entry);
            }
        }
        Comparator<Entry> inChain = Comparator.<Entry>comparingLong(
                        entry -> entry.line().seq())
                .thenComparing(entry -> entry.line().text());
        joins.values().forEach(joined -> joined.sort(inChain));
        first.forEach((chain, seq) -> {
            List<Stretch> begun = new ArrayList<>();
            begun.add(new Stretch(seq, seq, Map.of()));
            stretches.put(chain, begun);
        });
    }

    SortedMap<String, Track> all() {
        boolean further = true;
        while (further) {
            further = false;
            for (String chain : joins.keySet()) {
                further |= follow(chain, false);
            }
            if (!further) { // lines that claim to have seen each other: no program of ours wrote them
                further = joins.keySet().stream().anyMatch(chain -> follow(chain, true));
            }
        }
        SortedMap<String, Track> tracks = new TreeMap<>();
        stretches.forEach((chain, all) -> tracks.put(chain, new Track(List.copyOf(all), end(chain))));
        return tracks;
    }

    private Line end(String chain) {
        Line end = last.get(chain);
        if (end == null) {
            throw new IllegalStateException("a chain without lines");
        }
        return end;
    }

    /** Takes the chain's joins in order, as far as all that they had seen is known; by force, one of them in any case. */
    private boolean follow(String chain, boolean force) {
        List<Entry> all = joins.getOrDefault(chain, List.of());
        int at = done.getOrDefault(chain, 0);
        int begun = at;
        while (at < all.size() && ((force && at == begun) || isKnown(all.get(at)))) {
            stretch(all.get(at));
            at++;
        }
        done.put(chain, at);
        return at > begun;
    }

    private boolean isKnown(Entry join) {
        return seen(join).stream().allMatch(head -> {
            List<Entry> before = joins.getOrDefault(head.chain(), List.of());
            int taken = done.getOrDefault(head.chain(), 0);
            return taken == before.size() || before.get(taken).line().seq() > head.seq();
        });
    }

    /** What it says it had seen, as far as that is here. */
    private List<Head> seen(Entry join) {
        return ((Kind.Joined) join.kind())
                .heads().stream()
                        .filter(head -> !head.chain().equals(join.line().chain()))
                        .filter(head ->
                                lines.getOrDefault(head.chain(), Map.of()).getOrDefault(head.seq(), List.of()).stream()
                                        .anyMatch(line -> line.hash().equals(head.hash())))
                        .toList();
    }

    private void stretch(Entry join) {
        List<Stretch> own = stretches.getOrDefault(join.line().chain(), new ArrayList<>());
        Stretch before = own.getLast();
        long seq = join.line().seq();
        long depth = before.depth() + seq - before.from();
        Map<String, Long> seen = new HashMap<>(before.seen());
        for (Head head : seen(join)) {
            Track other = new Track(stretches.getOrDefault(head.chain(), List.of()), end(head.chain()));
            seen.merge(head.chain(), head.seq(), Math::max);
            depth = Math.max(depth, other.depth(head.seq()) + 1);
        }
        seen.remove(join.line().chain());
        own.add(new Stretch(seq, depth, Map.copyOf(seen)));
    }
}
