package org.xingping.checklist;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The standard: what is asked and how it counts (评价标准). Immutable; it never holds anything an inspector did.
 *
 * @param stars cuts in descending order
 * @param notice printed at the foot of every page
 */
public record Checklist(
        int format,
        String id,
        String edition,
        String title,
        @Nullable String notice,
        Bonus bonus,
        List<StarCut> stars,
        Floor floor,
        Seasons seasons,
        List<Section> sections,
        List<Veto> vetoes) {
    public Checklist {
        stars = List.copyOf(stars);
        sections = List.copyOf(sections);
        vetoes = List.copyOf(vetoes);
    }

    /** All items in order, of every season. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public Optional<Item> find(String code) {
        for (Section section : sections) {
            for (Group group : section.groups()) {
                for (Item item : group.items()) {
                    if (item.code().equals(code)) {
                        return Optional.of(item);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The item with this code; throws {@link NoSuchElementException} where there is none. */
    public Item item(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException(code));
    }

    /** The section an item belongs to. */
    public Section sectionOf(String code) {
        return sections.stream()
                .filter(section ->
                        section.items().stream().anyMatch(item -> item.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(code));
    }

    /** The item that is scored by this survey question, where there is one. */
    public Optional<Item> surveyItem(String question) {
        return items().stream()
                .filter(item -> item.mode() instanceof ScoringMode.Survey survey
                        && survey.question().equals(question))
                .findFirst();
    }
}
