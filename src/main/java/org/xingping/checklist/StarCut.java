package org.xingping.checklist;

import java.util.List;

/**
 * The total from which a star is reached (half-open: {@code from <= total}).
 *
 * @param stars 1-5
 * @param meaning what the star stands for, in the standard's words
 * @param expects items whose zero contradicts the meaning; it gives a hint, never a deduction
 */
public record StarCut(int stars, Points from, String meaning, List<String> expects) {
    public StarCut {
        expects = List.copyOf(expects);
    }
}
