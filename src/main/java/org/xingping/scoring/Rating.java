package org.xingping.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Points;
import org.xingping.checklist.Veto;

/**
 * What an assessment comes to (评定): one number for every screen, export and statistic.
 *
 * @param maximum what could be reached at the very best
 * @param total the possible total
 * @param lowStars the fewest stars still possible, 0 for none; vetoes not found are not foreseen
 * @param highStars the most stars still possible
 * @param sections in the checklist's order
 * @param vetoes those that hold, in the checklist's order
 * @param surveyIndex the survey index and its share of the total; its share is zero where it is not blended
 */
public record Rating(
        Points maximum,
        Range total,
        int lowStars,
        int highStars,
        List<SectionScore> sections,
        List<Veto> vetoes,
        Blend surveyIndex) {
    public Rating {
        sections = List.copyOf(sections);
        vetoes = List.copyOf(vetoes);
    }

    /**
     * The survey's part in the total.
     *
     * @param percent its share, 0-40
     * @param index the possible index
     * @param loss its part of what is certainly lost from the total
     */
    public record Blend(int percent, Range index, Points loss) {}

    /**
     * Whether nothing is open: every item decided, every claim settled, no section left without a base, and the survey
     * recorded where its index counts.
     */
    public boolean isFinal() {
        if (surveyIndex.percent() != 0 && !surveyIndex.index().isExact()) {
            return false;
        }
        for (SectionScore section : sections) {
            if (section.empty() && !section.spread()) {
                return false;
            }
            for (ItemScore item : section.items()) {
                if (item.isOpen()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether every item is scored or 不适用, be the claims decided or not. */
    public boolean isFull() {
        return items().stream().allMatch(score -> !score.isOpen() || score.pending());
    }

    /** All live items in the checklist's order. */
    public List<ItemScore> items() {
        List<ItemScore> items = new ArrayList<>();
        sections.forEach(section -> items.addAll(section.items()));
        return Collections.unmodifiableList(items);
    }

    /** The live items by code. */
    public Map<String, ItemScore> byCode() {
        return items().stream()
                .collect(Collectors.toUnmodifiableMap(score -> score.item().code(), score -> score));
    }

    public long count(ItemState state) {
        return sections.stream().mapToLong(section -> section.count(state)).sum();
    }

    /** The items that lost most, greatest loss first, then the checklist's order. */
    public List<ItemScore> mainLosses(int most) {
        return items().stream()
                .filter(item -> !item.loss().isZero())
                .sorted((one, other) -> other.loss().compareTo(one.loss()))
                .limit(most)
                .toList();
    }
}
