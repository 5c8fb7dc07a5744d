package org.xingping.fieldwork;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A residents' survey as recorded.
 *
 * @param held whether one was held at all; if not, the survey items score zero
 * @param issued questionnaires handed out (发放)
 * @param returned questionnaires that came back (回收)
 * @param valid questionnaires that can be used (有效)
 * @param questions the tally of each question by its name in the checklist
 */
public record Survey(boolean held, int issued, int returned, int valid, Map<String, Tally> questions) {
    /** No survey took place. */
    public static final Survey NOT_HELD = new Survey(false, 0, 0, 0, Map.of());

    public Survey {
        questions = Collections.unmodifiableMap(new TreeMap<>(questions));
    }

    /** How many valid questionnaires are needed: 30, or 10 % of the occupied homes if that is more. */
    public static int sampleNeeded(int occupiedHomes) {
        return Math.max(30, (occupiedHomes + 9) / 10);
    }

    /** Whether the sample is large enough to count against the estate. */
    public boolean sampleValid(int occupiedHomes) {
        return held && valid >= sampleNeeded(occupiedHomes);
    }
}
