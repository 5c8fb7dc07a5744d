package org.xingping.journal;

import java.util.ArrayList;
import java.util.List;

/** Verifies chains of lines. */
public final class Chains {
    private Chains() {}

    /** Every place where this chain (lines in order of {@code seq}) does not hold together; empty when it is whole. */
    public static List<ChainBreak> verify(List<Line> chain) {
        List<ChainBreak> breaks = new ArrayList<>();
        String prev = Line.NONE;
        long seq = 0;
        for (Line line : chain) {
            if (line.seq() != seq + 1) {
                breaks.add(new ChainBreak(line.sheet(), line.chain(), line.seq(), ChainBreak.Fault.GAP));
            } else if (!line.prev().equals(prev)) {
                breaks.add(new ChainBreak(line.sheet(), line.chain(), line.seq(), ChainBreak.Fault.BROKEN_LINK));
            }
            prev = line.hash();
            seq = line.seq();
        }
        return breaks;
    }
}
