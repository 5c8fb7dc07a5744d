package org.xingping.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Assessments beside each other (对比), the earliest visit first: what their sections come to, where items differ, by what
 * points were lost. Nothing is scored again: every number stands in the ratings, or is shared out of them so that it adds up.
 *
 * @param sections in the order of the latest standard, followed by those it no longer knows
 * @param items every item of the standards in the same order, the greatest difference first
 * @param causes what lost points, the most first
 */
public record Comparison(
        List<Opened> assessments,
        List<SectionComparison> sections,
        List<ItemComparison> items,
        List<LossCause> causes) {
    public static final int FEWEST = 2;

    /** As many as can be told apart beside each other. */
    public static final int MOST = 8;

    private static final Comparator<Opened> BY_DATE = Comparator.comparing(
                    (Opened opened) -> opened.sheet().facts().date())
            .thenComparing(opened -> opened.row().updated())
            .thenComparing(Opened::id);

    public Comparison {
        assessments = List.copyOf(assessments);
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        causes = List.copyOf(causes);
    }

    /** Of two to eight assessments; throws {@link IllegalArgumentException} for fewer or more. */
    public static Comparison of(List<Opened> assessments) {
        if (assessments.size() < FEWEST || assessments.size() > MOST) {
            throw new IllegalArgumentException("cannot stand beside each other: " + assessments.size());
        }
        List<Opened> inOrder = assessments.stream().sorted(BY_DATE).toList();
        return new Comparison(
                inOrder, SectionComparison.of(inOrder), ItemComparison.of(inOrder), LossCause.of(inOrder));
    }

    /** How many estates they are of. */
    public long estates() {
        return assessments.stream()
                .map(opened -> opened.row().estate())
                .distinct()
                .count();
    }

    /** How an item compares; empty where no standard knows it. */
    public Optional<ItemComparison> item(String code) {
        return items.stream().filter(item -> item.item().code().equals(code)).findFirst();
    }
}
