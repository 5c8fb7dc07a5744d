package org.xingping.testkit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Stamp;
import org.xingping.journal.Line;

/**
 * One chain of lines in memory, written as the program writes them: real texts, real hashes, one line a second. Ids and
 * times are the same in every run.
 */
public final class Journal {
    /** Ten o'clock of the visit's day in Quanzhou. */
    private static final Instant FIRST = Instant.parse("2025-07-15T02:00:00Z");

    /** From so many new lines on it is quicker to fold all anew. */
    private static final int MANY = 10;

    private final String sheet;
    private final String chain;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Sheet folded;
    private String head = Line.NONE;
    private int steps;

    public Journal(String sheet, String chain) {
        this.sheet = sheet;
        this.chain = chain;
    }

    /** One step of one or more deeds by this person; returns the step's id. */
    public String write(Person person, List<Deed> deeds) {
        String step = chain + "-" + ++steps;
        for (Deed deed : deeds) {
            int seq = entries.size() + 1;
            Stamp stamp = new Stamp(FIRST.plusSeconds(seq), ZoneOffset.ofHours(8), "run-1", seq * 1_000L);
            Entry entry = Lines.write(sheet, chain, seq, head, stamp, person, step, deed);
            head = entry.line().hash();
            entries.add(entry);
        }
        return step;
    }

    /** Takes these lines of other chains in sight, as the program does before it goes on writing; nothing where all are known. */
    public void join(List<Entry> others) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(others);
        Sheet.of(all).joining(chain).ifPresent(joined -> write(new Person("p-0", "程序"), List.of(Deed.of(joined))));
    }

    public String chain() {
        return chain;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What the lines add up to; folded on, not anew, while lines are only added. */
    public Sheet sheet() {
        Sheet known = folded;
        int news = entries.size() - (known == null ? 0 : known.entries().size());
        if (known == null || news > MANY) {
            known = Sheet.of(entries);
        } else {
            known = known.with(entries.subList(known.entries().size(), entries.size()));
        }
        folded = known;
        return known;
    }
}
