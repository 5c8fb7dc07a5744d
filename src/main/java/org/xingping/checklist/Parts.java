package org.xingping.checklist;

import com.networknt.schema.utils.JsonNodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections and items of a tree, as far as they are there, and what must be said once among them. */
final class Parts {
    private final List<Spot> sections;
    private final List<Spot> items;
    private final Faults faults;

    Parts(Spot top, Faults faults) {
        this.sections = top.parts("sections");
        this.items =
                sections.stream().flatMap(section -> items(section).stream()).toList();
        this.faults = faults;
    }

    List<Spot> sections() {
        return sections;
    }

    List<Spot> items() {
        return items;
    }

    List<Spot> items(Spot section) {
        return section.parts("groups").stream()
                .flatMap(group -> group.parts("items").stream())
                .toList();
    }

    /** Whether most of its items are bonus items: one that was forgotten does not make another kind of section. */
    boolean isBonus(Spot section) {
        List<Spot> all = items(section);
        long bonus = all.stream().filter(Parts::isBonusItem).count();
        return !all.isEmpty() && 2 * bonus > all.size();
    }

    static boolean isBonusItem(Spot item) {
        return item.at("bonus").present();
    }

    List<Spot> bonusSections() {
        return sections.stream().filter(this::isBonus).toList();
    }

    List<Spot> baseSections() {
        return sections.stream().filter(section -> !isBonus(section)).toList();
    }

    /** Says of each text under this name that stands there a second time where the first is. */
    void unique(List<Spot> among, String name) {
        once(among.stream().map(part -> part.at(name)).toList());
    }

    /** Says of each text that stands there a second time where the first is. */
    void once(List<Spot> texts) {
        Map<String, Integer> lines = new HashMap<>();
        for (Spot spot : texts) {
            String text = spot.text();
            if (text != null) {
                int line = JsonNodes.tokenStreamLocationOf(spot.node()).getLineNr();
                Integer first = lines.putIfAbsent(text, line);
                if (first != null) {
                    faults.add(spot, "checklist.fault.twice", Wording.brief(text), first.toString());
                }
            }
        }
    }
}
