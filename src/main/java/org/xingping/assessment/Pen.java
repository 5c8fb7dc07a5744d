package org.xingping.assessment;

import java.util.ArrayList;
import java.util.List;
import org.xingping.journal.Line;

/** Writes lines to the end of one chain, in memory; who holds it puts them on the disk, or throws them away. */
public final class Pen {
    private final String chain;
    private final List<Written> lines = new ArrayList<>();
    private Sheet sheet;
    private long seq;
    private String head;

    /** A line that was written, with its hash. */
    public record Written(Line line, String hash) {}

    /**
     * At the end of a chain.
     *
     * @param seq the place of the chain's last line, 0 where there is none
     * @param head its hash
     */
    public Pen(Sheet sheet, String chain, long seq, String head) {
        this.sheet = sheet;
        this.chain = chain;
        this.seq = seq;
        this.head = head;
    }

    /** A sheet that begins, in memory. */
    public static Sheet begin(String sheet, String chain, Stamp stamp, Person person, Kind.Started started) {
        return Sheet.of(
                List.of(Lines.write(sheet, chain, 1, Line.NONE, stamp, person, chain + ".1", Deed.of(started))));
    }

    /** At the end of a sheet of one chain. */
    public static Pen atEndOf(Sheet sheet) {
        Line last = sheet.entries().getLast().line();
        return new Pen(sheet, last.chain(), last.seq(), last.hash());
    }

    /** Says what came from elsewhere since the last line, where anything did; a step of its own, which nobody undoes. */
    public void join(Stamp stamp, Person person) {
        sheet.joining(chain).ifPresent(joined -> line(stamp, person, step(), Deed.of(joined)));
    }

    /** One step; deeds that change nothing are not written. */
    public void write(Stamp stamp, Person person, List<Deed> deeds) {
        String step = step();
        deeds.forEach(deed -> line(stamp, person, step, deed));
    }

    /** The place of its first line, which no other step has. */
    private String step() {
        return chain + "." + (seq + 1);
    }

    private void line(Stamp stamp, Person person, String step, Deed deed) {
        Entry entry = Lines.write(sheet.id(), chain, seq + 1, head, stamp, person, step, deed);
        Sheet next = sheet.with(entry);
        boolean always = deed.kind() instanceof Kind.Undone // the way back leads over every step
                || deed.kind() instanceof Kind.Joined;
        if (always || !next.saysTheSameAs(sheet)) {
            sheet = next;
            seq++;
            head = entry.line().hash();
            lines.add(new Written(entry.line(), head));
        }
    }

    /** The chain it writes to. */
    public String chain() {
        return chain;
    }

    /** What was written with it. */
    public List<Written> lines() {
        return lines;
    }

    /** The sheet with all that was written. */
    public Sheet sheet() {
        return sheet;
    }

    /** The place of the last line. */
    public long seq() {
        return seq;
    }

    /** The hash of the last line. */
    public String head() {
        return head;
    }
}
