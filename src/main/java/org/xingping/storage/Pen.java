package org.xingping.storage;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Lines;
import org.xingping.assessment.Person;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Stamp;

/** Writes lines to the end of one chain, in memory; whoever holds it puts them on the disk. */
final class Pen {
    private final String chain;
    private final List<Journals.Stored> lines = new ArrayList<>();
    private Sheet sheet;
    private long seq;
    private String head;

    /**
     * @param seq the place of the chain's last line, 0 where there is none
     * @param head its hash
     */
    Pen(Sheet sheet, String chain, long seq, String head) {
        this.sheet = sheet;
        this.chain = chain;
        this.seq = seq;
        this.head = head;
    }

    /** Says what came from elsewhere since the last line, where anything did; a step of its own, which nobody undoes. */
    void join(Stamp stamp, Person person) {
        sheet.joining(chain).ifPresent(joined -> line(stamp, person, step(), Deed.of(joined)));
    }

    /** One step; deeds that change nothing are not written. */
    void write(Stamp stamp, Person person, List<Deed> deeds) {
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
            lines.add(new Journals.Stored(entry.line(), head));
        }
    }

    String chain() {
        return chain;
    }

    /** What was written with it. */
    List<Journals.Stored> lines() {
        return lines;
    }

    Sheet sheet() {
        return sheet;
    }

    long seq() {
        return seq;
    }

    String head() {
        return head;
    }
}
