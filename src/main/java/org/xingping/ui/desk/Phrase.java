package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.ScoringMode.FindingKind;

/**
 * A stock phrase for a finding.
 *
 * @param cap the key that picks it: 1 to 9, then letters
 */
record Phrase(char cap, FindingKind kind, String text) {
    /** Picks a finding in one's own words. */
    static final char OWN = '0';

    /** All phrases of all kinds of the item, in the checklist's order. */
    static List<Phrase> of(ScoringMode.Deduction mode) {
        List<Phrase> phrases = new ArrayList<>();
        for (FindingKind kind : mode.kinds()) {
            for (String text : kind.phrases()) {
                int at = phrases.size();
                phrases.add(new Phrase((char) (at < 9 ? '1' + at : 'A' + at - 9), kind, text));
            }
        }
        return List.copyOf(phrases);
    }
}
