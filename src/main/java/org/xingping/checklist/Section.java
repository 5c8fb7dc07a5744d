package org.xingping.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts of a checklist (板块).
 *
 * @param gloss the title in English, for readers who need it
 * @param points sum of the full points of its items that are live in any one season
 * @param weight what the section counts when the bonus stands inside the hundred points
 * @param onTopWeight what it counts when the bonus is added on top; none for the bonus section
 */
public record Section(
        String code,
        String title,
        @Nullable String gloss,
        Points points,
        Points weight,
        @Nullable Points onTopWeight,
        List<Group> groups) {
    public Section {
        groups = List.copyOf(groups);
    }

    /** All items in order, of every season. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Group group : groups) {
            items.addAll(group.items());
        }
        return Collections.unmodifiableList(items);
    }

    /** Whether this is the bonus section: all its items are bonus items. */
    public boolean isBonus() {
        for (Group group : groups) {
            for (Item item : group.items()) {
                if (!item.isBonus()) {
                    return false;
                }
            }
        }
        return true;
    }
}
