package org.xingping.quarantine;

import java.util.List;

/**
 * A workbook that came back, compared with the one that was handed over.
 *
 * @param differences none where it is the same or was only saved again; at most {@link #MOST}
 * @param more whether there are more than those
 */
public record Comparison(Likeness likeness, List<Difference> differences, boolean more) {
    /** The most differences that are listed. */
    public static final int MOST = 500;

    static final Comparison SAME = new Comparison(Likeness.SAME, List.of(), false);

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Of two files that are not the same byte for byte. */
    static Comparison of(List<Difference> differences, boolean more) {
        return new Comparison(differences.isEmpty() ? Likeness.RESAVED : Likeness.EDITED, differences, more);
    }
}
