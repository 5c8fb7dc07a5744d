package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.text.Messages;

/**
 * A reason offered for 不适用 or 无法评定.
 *
 * @param cap the key that picks it: a letter for the whole item, a digit for one of its elements
 * @param element the element it is about, counted from 1; zero for the whole item
 */
record Reason(char cap, String text, int element) {
    /** Picks a reason of one's own words. */
    static final char OWN = 'Z';

    /** Whether the item itself may be 不适用. */
    static boolean allowed(Item item) {
        return !(item.notApplicable() instanceof Applicability.Never);
    }

    /** Reasons for 不适用, the stated condition first, then elements that may be left out. */
    static List<Reason> notApplicable(Item item, Messages messages) {
        List<Reason> reasons = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        if (item.notApplicable() instanceof Applicability.When when) {
            texts.add(when.when());
        }
        if (allowed(item)) {
            texts.add(messages.get("desk.reason.absent"));
            texts.add(messages.get("desk.reason.contract"));
            texts.add(messages.get("desk.reason.case"));
        }
        lettered(texts, reasons);
        if (item.mode() instanceof ScoringMode.Elements mode) {
            for (int at = 0; at < mode.elements().size(); at++) {
                ScoringMode.Element element = mode.elements().get(at);
                if (element.notApplicable() instanceof Applicability.When when) {
                    reasons.add(new Reason((char) ('1' + at), element.title() + "：" + when.when(), at + 1));
                } else if (element.notApplicable() instanceof Applicability.WithReason) {
                    reasons.add(new Reason((char) ('1' + at), element.title(), at + 1));
                }
            }
        }
        return List.copyOf(reasons);
    }

    /** Reasons for 无法评定. */
    static List<Reason> couldNotAssess(Messages messages) {
        List<Reason> reasons = new ArrayList<>();
        lettered(
                List.of(
                        messages.get("desk.reason.papers"),
                        messages.get("desk.reason.locked"),
                        messages.get("desk.reason.weather"),
                        messages.get("desk.reason.person")),
                reasons);
        return List.copyOf(reasons);
    }

    private static void lettered(List<String> texts, List<Reason> reasons) {
        for (int at = 0; at < texts.size(); at++) {
            reasons.add(new Reason((char) ('A' + at), texts.get(at), 0));
        }
    }
}
