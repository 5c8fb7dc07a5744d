package org.xingping.ui.desk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xingping.assessment.Answer;
import org.xingping.assessment.EstateFacts;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.ScoringMode.Element;
import org.xingping.checklist.ScoringMode.Level;

/** Answers that one key gives. Measurements have none: no key may invent a figure. */
final class QuickAnswers {
    private QuickAnswers() {}

    /**
     * An answer by one key.
     *
     * @param complete whether nothing is left to say, so that the desk may move on
     */
    record Quick(Answer answer, boolean complete) {}

    /** Full marks by {@code F}; empty for every measured item. */
    static Optional<Answer> full(Item item, Answer now, EstateFacts estate) {
        return switch (item.mode()) {
            case ScoringMode.Deduction _ -> Optional.of(new Answer.Clear());
            case ScoringMode.Levels levels -> Optional.of(new Answer.Level(best(levels.levels())));
            case ScoringMode.Elements elements ->
                Optional.of(allMet(elements.elements(), ticked(elements, now, estate)));
            case ScoringMode.YesNo _ -> Optional.of(new Answer.Decision(true));
            case ScoringMode.Measured _, ScoringMode.Rate _, ScoringMode.Count _, ScoringMode.Survey _ ->
                Optional.empty();
        };
    }

    /** What a digit means on the item; empty where it means nothing. */
    static Optional<Quick> digit(Item item, Answer now, EstateFacts estate, int digit) {
        return switch (item.mode()) {
            case ScoringMode.Levels levels
            when digit >= 1 && digit <= levels.levels().size() -> Optional.of(new Quick(new Answer.Level(digit), true));
            case ScoringMode.Elements elements
            when digit == 0 ->
                Optional.of(new Quick(
                        new Answer.Ticked(
                                Set.of(), ticked(elements, now, estate).notApplicable()),
                        true));
            case ScoringMode.Elements elements
            when digit <= elements.elements().size() ->
                Optional.of(new Quick(toggled(ticked(elements, now, estate), digit), false));
            case ScoringMode.YesNo _ when digit == 0 -> Optional.of(new Quick(new Answer.Decision(false), true));
            default -> Optional.empty();
        };
    }

    /** The element is 不适用, or no longer so; an element that was met is then not. */
    static Answer.Ticked notApplicable(ScoringMode.Elements mode, Answer now, EstateFacts estate, int position) {
        Answer.Ticked ticked = ticked(mode, now, estate);
        Set<Integer> met = new HashSet<>(ticked.met());
        Set<Integer> out = new HashSet<>(ticked.notApplicable());
        if (!out.remove(position)) {
            out.add(position);
            met.remove(position);
        }
        return new Answer.Ticked(met, out);
    }

    /** The ticks as they stand; with none yet, those elements are 不适用 whose equipment the estate does not have. */
    static Answer.Ticked ticked(ScoringMode.Elements mode, Answer now, EstateFacts estate) {
        if (now instanceof Answer.Ticked ticked) {
            return ticked;
        }
        Set<Integer> preset = positions(mode.elements())
                .filter(position ->
                        estate.presets(mode.elements().get(position - 1).notApplicable()))
                .boxed()
                .collect(Collectors.toSet());
        return new Answer.Ticked(Set.of(), preset);
    }

    private static Answer.Ticked toggled(Answer.Ticked ticked, int position) {
        Set<Integer> met = new HashSet<>(ticked.met());
        Set<Integer> out = new HashSet<>(ticked.notApplicable());
        if (!met.remove(position)) {
            met.add(position);
            out.remove(position);
        }
        return new Answer.Ticked(met, out);
    }

    private static Answer.Ticked allMet(List<Element> elements, Answer.Ticked ticked) {
        Set<Integer> met = positions(elements)
                .filter(position -> !ticked.notApplicable().contains(position))
                .boxed()
                .collect(Collectors.toSet());
        return new Answer.Ticked(met, ticked.notApplicable());
    }

    private static int best(List<Level> levels) {
        return positions(levels)
                .boxed()
                .max(Comparator.comparingInt(
                                (Integer position) -> levels.get(position - 1).earns())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(1);
    }

    private static IntStream positions(List<?> all) {
        return IntStream.rangeClosed(1, all.size());
    }
}
