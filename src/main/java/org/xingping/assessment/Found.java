package org.xingping.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;

/** A finding under its item: a line of the list of findings (扣分问题清单). */
public record Found(Item item, Finding finding) {
    /** The findings of all items that are asked now, in the order of their numbers. */
    public static List<Found> of(Checklist checklist, Sheet sheet) {
        List<Found> all = new ArrayList<>();
        for (Item item : checklist.items()) {
            if (item.liveIn(sheet.facts().season())) {
                sheet.findings(item.code()).forEach(finding -> all.add(new Found(item, finding)));
            }
        }
        all.sort(Comparator.comparingInt(found -> found.finding().number()));
        return List.copyOf(all);
    }
}
