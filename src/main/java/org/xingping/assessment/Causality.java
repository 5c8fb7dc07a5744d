package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xingping.journal.Line;

/**
 * What each line of a sheet knew of the others when it was written: what stands before it in its own chain, and what the
 * {@code Joined} lines up to it had seen of other chains; each of those names all chains that were there. No clock has a say in it. An immutable value; it depends on the set
 * of lines alone.
 */
final class Causality {
    private final SortedMap<String, Track> tracks;

    private Causality(SortedMap<String, Track> tracks) {
        this.tracks = tracks;
    }

    /**
     * A stretch of a chain that knows one and the same of other chains.
     *
     * @param from the place of its first line
     * @param depth of that line: one more than the greatest of all lines it had seen
     * @param seen how far it had seen each of the other chains
     */
    record Stretch(long from, long depth, Map<String, Long> seen) {}

    /** A chain, as stretches in order, and its last line. */
    record Track(List<Stretch> stretches, Line last) {
        Stretch at(long seq) {
            int place = stretches.size() - 1;
            while (place > 0 && stretches.get(place).from() > seq) {
                place--;
            }
            return stretches.get(place);
        }

        long depth(long seq) {
            Stretch stretch = at(seq);
            return stretch.depth() + seq - stretch.from();
        }
    }

    static Causality of(Collection<Entry> entries) {
        return new Causality(new CausalWalk(entries).all());
    }

    /** With one more line that adds nothing to what its chain knows of others; empty where it is no such line. */
    Optional<Causality> with(Entry entry) {
        Line line = entry.line();
        Track track = tracks.get(line.chain());
        if (entry.kind() instanceof Kind.Joined
                || track == null
                || line.seq() <= track.last().seq()) {
            return Optional.empty();
        } else if (tracks.size() == 1) {
            return Optional.of(new Causality(single(line.chain(), new Track(track.stretches(), line))));
        }
        SortedMap<String, Track> longer = new TreeMap<>(tracks);
        longer.put(line.chain(), new Track(track.stretches(), line));
        return Optional.of(new Causality(longer));
    }

    private static SortedMap<String, Track> single(String chain, Track track) {
        SortedMap<String, Track> one = new TreeMap<>();
        one.put(chain, track);
        return one;
    }

    /** Nobody knew of a line that comes later in it; lines that knew nothing of each other stand the same for everybody. */
    Comparator<Entry> order() {
        return Comparator.comparingLong(this::depth)
                .thenComparing(entry -> entry.line().chain())
                .thenComparing(entry -> entry.line().text());
    }

    /** The lines in this order, each of them once. */
    List<Entry> ordered(Collection<Entry> lines) {
        Comparator<Entry> order = order();
        List<Entry> sorted = new ArrayList<>(lines);
        sorted.sort(order);
        List<Entry> once = new ArrayList<>(sorted.size());
        for (Entry entry : sorted) {
            if (once.isEmpty() || order.compare(once.getLast(), entry) != 0) {
                once.add(entry);
            }
        }
        return List.copyOf(once);
    }

    /** Whether there is content that the seal had not seen: then it stands for what it had seen, and the sheet is open. */
    boolean isOutdone(Kind.Sealed seal, List<Entry> ordered) {
        if (isOneChain()) {
            return false;
        }
        Entry line = ordered.reversed().stream()
                .filter(entry -> entry.kind().equals(seal))
                .findFirst()
                .orElseThrow();
        return ordered.stream().anyMatch(entry -> Heads.isContent(entry.kind()) && !sees(line, entry));
    }

    private long depth(Entry entry) {
        Track track = tracks.get(entry.line().chain());
        return track == null ? entry.line().seq() : track.depth(entry.line().seq());
    }

    /** Whether one line was written with the other in sight; each line sees itself. */
    boolean sees(Entry later, Entry earlier) {
        Line line = earlier.line();
        return line.seq() <= sight(later.line(), line.chain());
    }

    private long sight(Line line, String chain) {
        Track track = tracks.get(line.chain());
        if (line.chain().equals(chain)) {
            return line.seq();
        }
        return track == null ? 0 : track.at(line.seq()).seen().getOrDefault(chain, 0L);
    }

    /** Whether the next line of this chain would know all there is. */
    boolean isUpToDate(String chain) {
        return tracks.size() == 1 ? tracks.containsKey(chain) : unseen(chain).isEmpty();
    }

    /** The last lines of the chains that the next line of this chain would not know; it may be a chain that is not yet begun. */
    List<Line> unseen(String chain) {
        Track own = tracks.get(chain);
        return tracks.values().stream()
                .map(Track::last)
                .filter(last -> !last.chain().equals(chain))
                .filter(last -> own == null || sight(own.last(), last.chain()) < last.seq())
                .toList();
    }

    boolean has(String chain) {
        return tracks.containsKey(chain);
    }

    boolean isOneChain() {
        return tracks.size() < 2;
    }
}
