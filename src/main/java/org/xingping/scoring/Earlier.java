package org.xingping.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Checklist;

/**
 * How an item stood at an earlier visit, as it was rated then.
 *
 * @param score by the standard of that visit
 * @param sameStandard whether the item was asked and scored as it is now; else the two are not to be compared
 */
public record Earlier(ItemScore score, boolean sameStandard) {
    /** What became of an item since. */
    public enum Trend {
        BETTER,
        WORSE,
        SAME,
        /** It is 不适用 or 无法评定 now, or was then. */
        OTHER
    }

    /** The items of this standard that were asked then too, by code. */
    public static Map<String, Earlier> of(Checklist now, Rating then) {
        Map<String, Earlier> items = new LinkedHashMap<>();
        for (ItemScore score : then.items()) {
            if (score.state() != ItemState.OPEN) {
                now.find(score.item().code())
                        .ifPresent(
                                item -> items.put(item.code(), new Earlier(score, item.asksTheSameAs(score.item()))));
            }
        }
        return items;
    }

    /** What became of it; empty while it is open now, or a claim is not decided, or the standard is another. */
    public Optional<Trend> since(ItemScore now) {
        if (!sameStandard || now.state() == ItemState.OPEN) {
            return Optional.empty();
        }
        if (now.state() != ItemState.ANSWERED || score.state() != ItemState.ANSWERED) {
            return Optional.of(now.state() == score.state() ? Trend.SAME : Trend.OTHER);
        }
        if (!now.points().isExact() || !score.points().isExact()) {
            return Optional.empty();
        }
        int compared = now.points().high().compareTo(score.points().high());
        return Optional.of(compared > 0 ? Trend.BETTER : compared < 0 ? Trend.WORSE : Trend.SAME);
    }
}
