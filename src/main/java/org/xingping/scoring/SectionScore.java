package org.xingping.scoring;

import java.util.List;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Points;
import org.xingping.checklist.Section;

/**
 * What one section is worth.
 *
 * @param items its live items in order
 * @param weight what it counts here, with the weight of sections that are 不适用 spread over it; zero when its own was spread
 * @param applicable full points of the applicable items
 * @param points sum of the item scores
 * @param score the section's part of the total
 * @param empty whether every live item is 不适用
 * @param spread whether its weight was given to the other base sections
 * @param loss its part of what is certainly lost from the total: the sum of its items' losses
 */
public record SectionScore(
        Section section,
        List<ItemScore> items,
        Points weight,
        Points applicable,
        Range points,
        Range score,
        boolean empty,
        boolean spread,
        Points loss) {
    public SectionScore {
        items = List.copyOf(items);
    }

    SectionScore weighed(Points share, Range part, boolean given) {
        return new SectionScore(section, items, share, applicable, points, part, empty, given, loss);
    }

    SectionScore withLoss(List<ItemScore> shared, Points sum) {
        return new SectionScore(section, shared, weight, applicable, points, score, empty, spread, sum);
    }

    boolean holds(String code) {
        for (ItemScore score : items) {
            if (score.item().code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    public long count(ItemState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** Live items that are not 未评. */
    public long answered() {
        return items.size() - count(ItemState.OPEN);
    }

    /** Whether the certain points reach this percent of the applicable full points; an empty section always does. */
    boolean reaches(int percent, Points got) {
        return got.hundredths() * 100 >= applicable.hundredths() * percent;
    }
}
