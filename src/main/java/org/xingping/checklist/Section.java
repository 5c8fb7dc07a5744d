package org.xingping.checklist;

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
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /** Whether this is the bonus section: all its items are bonus items. */
    public boolean isBonus() {
        return items().stream().allMatch(Item::isBonus);
    }
}
