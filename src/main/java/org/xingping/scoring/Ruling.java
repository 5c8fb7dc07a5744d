package org.xingping.scoring;

import java.util.List;
import java.util.Optional;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;

/**
 * Where the panel stands with one live item.
 *
 * @param voices what each sheet at the table says, by place
 * @param difference the largest difference between those that count (最大分差); nothing with fewer than two of them
 * @param outcome how its points come about, or why there are none yet
 * @param score what it counts: while it is open, between the lowest and the highest that was given
 */
public record Ruling(Item item, List<Voice> voices, Optional<Points> difference, Outcome outcome, ItemScore score) {
    public Ruling {
        voices = List.copyOf(voices);
    }

    /** How an item's points come about, or why there are none yet. */
    public enum Outcome {
        /** 已评议: the panel decided. */
        DECIDED,
        /** 一致: all say the same. */
        AGREED,
        /** 均值: they differ within the tolerance. */
        MEAN,
        /** 待评议: they differ more than the tolerance allows. */
        WIDE,
        /** 待评议: they differ, and that is to be decided however little it is. */
        DIFFERS,
        /** 待评议: 不适用 on some sheets only. */
        PARTLY,
        /** 待评议: some sheet does not score it, or there is none. */
        MISSING;

        /** Whether the panel has still to decide. */
        public boolean isOpen() {
            return switch (this) {
                case DECIDED, AGREED, MEAN -> false;
                case WIDE, DIFFERS, PARTLY, MISSING -> true;
            };
        }
    }

    /** The sheets' voices that count. */
    public List<Voice> counting() {
        return voices.stream().filter(Voice::counts).toList();
    }

    /** The mean of those that count; nothing where not all of them score it. */
    public Optional<Points> mean() {
        List<Points> points =
                counting().stream().map(Voice::points).flatMap(Optional::stream).toList();
        return points.isEmpty() || points.size() < counting().size() ? Optional.empty() : Optional.of(mean(points));
    }

    /** The mean, rounded half up to 0.01; of at least one. */
    static Points mean(List<Points> points) {
        long sum = points.stream().mapToLong(Points::hundredths).sum();
        return new Points(Points.divideHalfUp(sum, points.size()));
    }
}
